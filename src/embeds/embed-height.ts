import type { ChartSheet } from '../charts/chart-sheet.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { EMBED_FRAMES } from '../charts/marks/frame.ts';
import { wrapText } from '../charts/marks/measure-text.ts';

/** Pixels of a frame in which an embed is offered: a column of text in most content systems. */
export const OFFERED_WIDTH = 640;
const PADDING = 24;
/** As in `embed.css`: the least widths of the second and the third placement. */
const STEPS = [560, 812];
/** As there: the greatest width of the first placement. */
const NARROWEST = 312;
/** A typeface of the reader may be a little wider than the one that is measured. */
const ROOM = 0.93;

/**
 * Pixels that an embed needs at a width while its table is closed: what a frame gets that no script corrects. Generous by at least half a line,
 * because a frame that is too low gets a scroll bar.
 */
export function embedHeight(sheet: ChartSheet, shown: string, foot: string, width = OFFERED_WIDTH): number {
  const room = width - PADDING;
  const lines = (text: string, size: number, weight: 'regular' | 'semibold' = 'regular', most = 44 * 16) =>
    wrapText(text, Math.min(room, most) * ROOM, size, { lines: 40, weight }).length;
  const frame = EMBED_FRAMES[STEPS.filter((step) => room >= step).length]!;
  const drawn = drawChart(sheet.picture, frame);
  const picture = Number(/ height="([\d.]+)"/.exec(drawn)?.[1]) * (Math.min(room, frame.size === 'narrow' ? NARROWEST : Infinity) / frame.width);
  return Math.ceil(
    20 +
      lines(sheet.finding, 18, 'semibold', Infinity) * 22.5 +
      4 +
      lines(shown, 13) * 19 +
      16 +
      picture +
      (sheet.dotKey ? 8 + (room < 480 ? 57 : 19) : 0) +
      16 +
      lines(sheet.takeaway, 16) * 23.2 +
      26 +
      25 +
      lines(foot, 13, 'regular', Infinity) * 19 +
      4,
  );
}
