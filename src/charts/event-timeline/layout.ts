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
 * Names for which there is no room are left out.
 * @param years each year once, in order
 * @param rows how many rows there are for names
 */
export function layOutEventTimeline(years: readonly YearCount[], events: readonly NamedEvent[], width: number, rows: number): PlacedTimeline {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const x = scaleLinear([first, last + 1], [LEFT, width - RIGHT]);
  const stairs = placeLabels(events, (date) => x(toDecimalYear(date)), width, rows);
  const used = stairs.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const top = used * ROW + 8;
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
    labels: stairs
      .map(({ event: { label, href }, line, row, anchor }): PlacedLabel => ({
        label,
        href,
        x: round(line),
        textX: round(line + (anchor === 'start' ? 4 : -4)),
        y: (used - row) * ROW - 4,
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
function placeLabels(events: readonly NamedEvent[], x: (date: string) => number, width: number, rows: number): Stair[] {
  const byWeight = [...events].sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
  let chosen: NamedEvent[] = [];
  let stairs: Stair[] = [];
  for (const event of byWeight) {
    const tried = stairsOf([...chosen, event], x, width);
    if (!fits(tried, width, rows)) continue;
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

function stairsOf(events: readonly NamedEvent[], x: (date: string) => number, width: number): Stair[] {
  const placed = events.map((event) => ({ event, line: x(event.date) })).sort((a, b) => a.line - b.line || (a.event.label < b.event.label ? -1 : 1));
  const left = placed.filter(({ line }) => line < width / 2).reverse();
  const right = placed.filter(({ line }) => line >= width / 2);
  return [
    ...left.map(({ event, line }, row): Stair => ({ event, line, row, anchor: 'start', from: line, to: line + 4 + event.label.length * LETTER })),
    ...right.map(({ event, line }, row): Stair => ({ event, line, row, anchor: 'end', from: line - 4 - event.label.length * LETTER, to: line })),
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
