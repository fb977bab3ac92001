import type { ChartSheet } from '../charts/chart-sheet.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { EMBED_FRAMES } from '../charts/marks/frame.ts';
import { wrapText } from '../charts/marks/measure-text.ts';
import { escapedHtml } from '../publish/escaped-html.ts';
import type { PictureLook, PictureWords } from './picture-svg.ts';
import { unlinked } from './unlinked.ts';

/** Pixels of the pictures that a link is shown with. */
export const CHART_CARDS = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
export type ChartCard = keyof typeof CHART_CARDS;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly colour: string;
  readonly weight?: number;
}

const MARGIN = 44;
const GAP = 28;
const FONT = "'Source Sans 3', sans-serif";
const SIZES = { finding: 36, subject: 21, takeaway: 23, foot: 17 };
/** Letters of a chart are no larger than this: a chart of two dots stays a chart. */
const LARGEST = 26;
/** Letters of this size can be read; of two placements beyond it the larger one is better. */
const READABLE = 18;
/** Columns of words beside a chart, for a chart that is higher than wide. */
const BESIDE = 400;

/**
 * A chart as the picture of a link: finding, marks, the sentence to take away, source. The chart is placed and set, below the words
 * or beside them, so that its own letters come out as large as they can.
 */
export function cardSvg(sheet: ChartSheet, card: ChartCard, words: PictureWords, look: PictureLook): string {
  const { width, height } = CHART_CARDS[card];
  const [stacked, beside] = [wordsStacked(sheet, words, look, width, height), card === 'wide' ? wordsBeside(sheet, words, look, width, height) : null];
  const placements = drawn(sheet);
  const placed = [stacked, ...(beside ? [beside] : [])].map((arrangement) => ({ ...arrangement, chart: largest(placements, arrangement.box) }));
  const best = placed.reduce((a, b) => (b.chart.letters > a.chart.letters * 1.1 ? b : a));
  const { lines, box, chart } = best;
  const [x, y] = [box.x + (box.width - chart.width) / 2, box.y + (box.height - chart.height) / 2].map(Math.round);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}"><style>${look.style}</style>` +
    `<rect width="${width}" height="${height}" fill="${look.paper}"/>` +
    lines.map((line) => `<text x="${line.x}" y="${Math.round(line.y)}" font-size="${line.size}" fill="${line.colour}"${line.weight ? ` font-weight="${line.weight}"` : ''}>${escapedHtml(line.text)}</text>`).join('') +
    `${chart.svg.replace('<svg ', `<svg x="${x}" y="${y}" `)}</svg>\n`
  );
}

/** Finding and subject on top, sentence and source below, the chart between them. */
function wordsStacked(sheet: ChartSheet, words: PictureWords, look: PictureLook, width: number, height: number): { lines: Line[]; box: Box } {
  const room = width - 2 * MARGIN;
  const top = set([
    [sheet.finding, SIZES.finding, look.ink, 2, 600],
    [words.subject, SIZES.subject, look.inkSoft, 1],
  ], MARGIN, MARGIN - 10, room);
  const below = (from: number) => set([
    [sheet.takeaway, SIZES.takeaway, look.ink, 2],
    [words.credit, SIZES.foot, look.inkSoft, 1],
  ], MARGIN, from, room);
  const from = height - MARGIN + 14 - below(0).end;
  return { lines: [...top.lines, ...below(from).lines], box: { x: MARGIN, y: top.end + GAP, width: room, height: from - top.end - 1.5 * GAP } };
}

/** All words in a column, the chart to their right. */
function wordsBeside(sheet: ChartSheet, words: PictureWords, look: PictureLook, width: number, height: number): { lines: Line[]; box: Box } {
  const top = set([
    [sheet.finding, SIZES.finding, look.ink, 5, 600],
    [words.subject, SIZES.subject, look.inkSoft, 2],
    [sheet.takeaway, SIZES.takeaway, look.ink, 6],
  ], MARGIN, MARGIN - 10, BESIDE);
  const foot = (from: number) => set([[words.credit, SIZES.foot, look.inkSoft, 3]], MARGIN, from, BESIDE);
  const x = MARGIN + BESIDE + GAP;
  return { lines: [...top.lines, ...foot(height - MARGIN + 14 - foot(0).end).lines], box: { x, y: MARGIN, width: width - MARGIN - x, height: height - 2 * MARGIN } };
}

function set(texts: readonly (readonly [text: string, size: number, colour: string, most: number, weight?: number])[], x: number, from: number, room: number): { lines: Line[]; end: number } {
  const lines: Line[] = [];
  let y = from;
  for (const [text, size, colour, most, weight] of texts) {
    for (const line of wrapText(text, room, size, { lines: most, weight: weight ? 'semibold' : 'regular' })) {
      y += size * 1.25;
      lines.push({ x, y, size, text: line, colour, ...(weight ? { weight } : {}) });
    }
    y += 10;
  }
  return { lines, end: y - 10 };
}

interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

function drawn({ picture }: ChartSheet): Drawn[] {
  return EMBED_FRAMES.map((frame) => {
    const svg = unlinked(drawChart(picture, frame));
    return { svg, width: frame.width, height: Number(/ height="([\d.]+)"/.exec(svg)?.[1]), text: frame.text };
  });
}

/** The placement of the chart that can be read best in a box. */
function largest(placements: readonly Drawn[], box: Box): { svg: string; width: number; height: number; letters: number } {
  const tried = placements.map((placement) => {
    const scale = Math.min(box.width / placement.width, box.height / placement.height, LARGEST / placement.text);
    return { ...placement, scale, letters: placement.text * scale };
  });
  const { svg, scale, letters, ...own } = tried.reduce((a, b) => (merit(b) > merit(a) ? b : a));
  const [width, height] = [Math.round(own.width * scale), Math.round(own.height * scale)];
  return { svg: svg.replace(/^<svg\b[^>]*>/, (tag) => tag.replace(/ width="[^"]*"/, ` width="${width}"`).replace(/ height="[^"]*"/, ` height="${height}"`)), width, height, letters };
}

/** Letters up to the size that can be read come first, then the ground that is covered. */
function merit({ letters, scale, width, height }: { letters: number; scale: number; width: number; height: number }): number {
  return Math.min(letters, READABLE) * 1e7 + scale * scale * width * height;
}
