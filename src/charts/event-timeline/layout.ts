import { max, scaleLinear, ticks } from 'd3';
import { toDecimalYear } from '../../domain/partial-date.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { measureText } from '../marks/measure-text.ts';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** An event to name above the bars; the heavier first where there is no room for all. */
export interface NamedEvent {
  readonly label: string;
  readonly href: string;
  readonly date: string;
  readonly weight: number;
}

export interface PlacedLabel {
  readonly label: string;
  readonly href: string;
  readonly x: number;
  readonly textX: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Where its line ends, on the axis of years. */
  readonly foot: number;
}

export interface PlacedEventTimeline {
  readonly frame: Frame;
  /** Where the bars begin; left of it stand the numbers. */
  readonly left: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly { readonly year: number; readonly count: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  readonly labels: readonly PlacedLabel[];
}

const BARS = 110;
const LEFT = 34;
const RIGHT = 8;
const FOOT = 24;

/**
 * Bars of statements per year with the names of main events in rows above them, in units of the frame.
 * Names for which there is no room are left out.
 * @param years each year once, in order
 * @param rows how many rows there are for names
 */
export function layOutEventTimeline(years: readonly YearCount[], events: readonly NamedEvent[], frame: Frame, rows: number): PlacedEventTimeline {
  const { width } = frame;
  const rowHeight = Math.ceil(frame.text * 1.4);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const x = scaleLinear([first, last + 1], [LEFT, width - RIGHT]);
  const stairs = placeLabels(events, (date) => x(toDecimalYear(date)), frame, rows);
  const used = stairs.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const top = used * rowHeight + 8;
  const baseline = top + BARS;
  const most = Math.max(1, max(years, ({ count }) => count) ?? 0);
  const y = scaleLinear([0, most], [baseline, top]);
  const step = Math.max(1, x(first + 1) - x(first));
  const gap = Math.min(2, step / 4);
  return {
    frame,
    left: LEFT,
    height: baseline + FOOT,
    baseline,
    bars: years
      .filter(({ count }) => count > 0)
      .map(({ year, count }) => ({
        year,
        count,
        x: tenth(x(year) + gap / 2),
        y: tenth(y(count)),
        width: tenth(step - gap),
        height: tenth(baseline - y(count)),
      })),
    years: ticks(first, last, Math.floor(width / 90))
      .filter(Number.isInteger)
      .map((year) => ({ year, x: tenth(x(year + 0.5)) })),
    counts: ticks(0, most, 3).filter((count) => count > 0).map((count) => ({ count, y: tenth(y(count)) })),
    labels: stairs
      .map(({ event: { label, href }, line, row, anchor }): PlacedLabel => ({
        label,
        href,
        x: tenth(line),
        textX: tenth(line + (anchor === 'start' ? 4 : -4)),
        y: (used - row) * rowHeight - 4,
        anchor,
        foot: baseline,
      }))
      .sort((a, b) => a.x - b.x || a.y - b.y),
  };
}

/**
 * Names in two flights of stairs: on the left half they run to the right of their lines, the earliest highest; on the
 * right half to the left, the latest highest. So no line runs through a name. The heaviest go in first; one that would
 * leave the picture, meet the other flight or need a row too many stays out.
 */
function placeLabels(events: readonly NamedEvent[], x: (date: string) => number, frame: Frame, rows: number): Stair[] {
  const byWeight = [...events].sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
  let chosen: NamedEvent[] = [];
  let stairs: Stair[] = [];
  for (const event of byWeight) {
    const tried = stairsOf([...chosen, event], x, frame);
    if (!fits(tried, frame.width, rows)) continue;
    chosen = [...chosen, event];
    stairs = tried;
  }
  return stairs;
}

interface Stair {
  readonly event: NamedEvent;
  readonly line: number;
  /** From the bottom, 0 first. */
  readonly row: number;
  readonly anchor: 'start' | 'end';
  readonly from: number;
  readonly to: number;
}

function stairsOf(events: readonly NamedEvent[], x: (date: string) => number, { width, text }: Frame): Stair[] {
  const placed = events.map((event) => ({ event, line: x(event.date) })).sort((a, b) => a.line - b.line || (a.event.label < b.event.label ? -1 : 1));
  const left = placed.filter(({ line }) => line < width / 2).reverse();
  const right = placed.filter(({ line }) => line >= width / 2);
  return [
    ...left.map(({ event, line }, row): Stair => ({ event, line, row, anchor: 'start', from: line, to: line + 4 + measureText(event.label, text) })),
    ...right.map(({ event, line }, row): Stair => ({ event, line, row, anchor: 'end', from: line - 4 - measureText(event.label, text), to: line })),
  ];
}

function fits(stairs: readonly Stair[], width: number, rows: number): boolean {
  const left = stairs.filter(({ anchor }) => anchor === 'start');
  const right = stairs.filter(({ anchor }) => anchor === 'end');
  return (
    stairs.every(({ row, from, to }) => row < rows && from >= 0 && to <= width) &&
    left.every((a) => right.every((b) => (a.row === b.row ? a.to + 8 < b.from : a.row > b.row ? a.to + 8 < b.line : a.line + 8 < b.from)))
  );
}
