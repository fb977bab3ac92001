import { max, scaleLinear, ticks } from 'd3';
import { toDecimalYear } from '../../domain/partial-date.ts';

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

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly { readonly year: number; readonly count: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  readonly labels: readonly PlacedLabel[];
}

const ROW = 18;
/** Mean width of a letter at 13 units, measured over names of events. */
const LETTER = 6.4;
const BARS = 110;
const LEFT = 30;
const RIGHT = 8;
const FOOT = 24;

/**
 * Bars of statements per year with the names of main events in rows above them, in units of the picture.
 * A name that would meet another, or the line of another, goes to the next row; one that fits in no row is left out.
 * @param years each year once, in order
 * @param rows how many rows there are for names
 */
export function layOutEventTimeline(years: readonly YearCount[], events: readonly NamedEvent[], width: number, rows: number): PlacedTimeline {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const x = scaleLinear([first, last + 1], [LEFT, width - RIGHT]);
  const top = rows * ROW + 6;
  const baseline = top + BARS;
  const most = Math.max(1, max(years, ({ count }) => count) ?? 0);
  const y = scaleLinear([0, most], [baseline, top]);
  const step = Math.max(1, x(first + 1) - x(first));
  const gap = Math.min(2, step / 4);
  return {
    width,
    height: baseline + FOOT,
    baseline,
    bars: years
      .filter(({ count }) => count > 0)
      .map(({ year, count }) => ({
        year,
        count,
        x: round(x(year) + gap / 2),
        y: round(y(count)),
        width: round(step - gap),
        height: round(baseline - y(count)),
      })),
    years: ticks(first, last, Math.floor(width / 90))
      .filter(Number.isInteger)
      .map((year) => ({ year, x: round(x(year + 0.5)) })),
    counts: ticks(0, most, 3).filter((count) => count > 0).map((count) => ({ count, y: round(y(count)) })),
    labels: placeLabels(events, (date) => x(toDecimalYear(date)), width, rows, baseline),
  };
}

interface Box {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

function placeLabels(events: readonly NamedEvent[], x: (date: string) => number, width: number, rows: number, baseline: number): PlacedLabel[] {
  const boxes: Box[] = [];
  const placed: PlacedLabel[] = [];
  const byWeight = [...events].sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
  for (const { label, href, date } of byWeight) {
    const line = x(date);
    const long = label.length * LETTER;
    const anchors = line > width / 2 ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const found = Array.from({ length: rows }, (_, index) => rows - 1 - index)
      .flatMap((row) => anchors.map((anchor) => ({ anchor, box: anchor === 'start' ? { row, from: line, to: line + 4 + long, line } : { row, from: line - 4 - long, to: line, line } })))
      .find(({ box }) => box.from >= 0 && box.to <= width && boxes.every((other) => areApart(box, other)));
    if (!found) continue;
    boxes.push(found.box);
    placed.push({
      label,
      href,
      x: round(line),
      textX: round(line + (found.anchor === 'start' ? 4 : -4)),
      y: found.box.row * ROW + 14,
      anchor: found.anchor,
      foot: baseline,
    });
  }
  return placed.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Neither the names nor a name and the line of the other meet; a line runs from its own row downwards. */
function areApart(a: Box, b: Box): boolean {
  if (a.row === b.row) return a.to + 6 < b.from || b.to + 6 < a.from;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return upper.line < lower.from - 3 || upper.line > lower.to + 3;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
