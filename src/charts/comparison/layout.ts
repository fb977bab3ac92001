import { formatStance } from '../../domain/format-stance.ts';
import { sideOf } from '../../domain/side-of.ts';
import { placeLeftOut, rowsThatFit, type LeftOut } from '../marks/compact.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText, wrapText } from '../marks/measure-text.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import { describeStanding, shapeOf, type DotShape } from '../marks/standing.ts';
import type { ComparedDebate, Comparison } from './compare.ts';
import { countDebates, distanceWords } from './finding.ts';

export interface ComparisonInput {
  readonly comparison: Comparison;
  readonly href: (actor: string, debate: string) => string;
  readonly debateHref: (debate: string) => string;
}

export interface PlacedComparison {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  readonly fault: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly ends: readonly [number, number];
  readonly polesBeside: boolean;
  readonly rows: readonly PlacedComparisonRow[];
  readonly leftOut: LeftOut['lines'];
  readonly label: string;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedComparisonRow {
  readonly debate: string;
  readonly href: string;
  readonly rule: number;
  readonly title: readonly PlacedText[];
  readonly note: (PlacedText & { readonly anchor?: 'end' }) | null;
  /** Who has no recorded position: a ring in the margin and the name. */
  readonly silent: readonly (PlacedText & { readonly ring: { readonly x: number; readonly y: number } })[];
  readonly minus: readonly PlacedText[];
  readonly plus: readonly PlacedText[];
  readonly y: number;
  /** From the first to the last dot; `null` where there is only one. */
  readonly apart: readonly [number, number] | null;
  readonly dots: readonly PlacedComparisonDot[];
}

export interface PlacedComparisonDot {
  readonly actor: string;
  readonly href: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly shape: DotShape;
  readonly side: ReturnType<typeof sideOf>;
  readonly interval: { readonly from: number; readonly to: number; readonly y: number };
  readonly label: PlacedText & { readonly anchor: 'start' | 'middle' | 'end' };
  /** From the dot to a label that stands in the second lane. */
  readonly leader: { readonly from: number; readonly to: number } | null;
}

const SIZES = {
  narrow: { left: 14, right: 14, titles: 0, beside: 0, radius: 6 },
  medium: { left: 280, right: 24, titles: 250, beside: 0, radius: 6 },
  wide: { left: 440, right: 196, titles: 256, beside: 150, radius: 6.5 },
} as const;
/** The same where rows stand closer. */
const COMPACT = { radius: 4.5, pad: 5 };
const RING = 5;
const PAD = 10;

/** Where the names stand: those of the first and third actor above the line, those of the second and fourth below it. */
const SIDES = [-1, 1, -1, 1] as const;

/**
 * A row for each debate: all positions on one line, names above and below it, silence as a ring in the margin. A compact picture
 * has rows only of debates that at least two of them share, from the one on which they stand furthest apart on, as many as there is room for.
 */
export function comparisonLayout({ comparison, href, debateHref }: ComparisonInput, frame: Frame): PlacedComparison {
  const { profiles } = comparison;
  const { left, right, titles, beside, radius, pad } = { pad: PAD, ...SIZES[frame.size], ...(frame.compact ? COMPACT : {}) };
  const shared = comparison.debates.filter(({ apart }) => apart !== null);
  const debates = frame.compact && shared.length > 0 ? shared : comparison.debates;
  const scale = stanceScale(left, frame.width - right);
  const line = frame.text * 1.25;
  const bounds: [number, number] = titles === 0 ? [0, frame.width] : [left - (beside > 0 ? 26 : 20), frame.width - (beside > 0 ? right - 26 : 0)];
  const bottoms: number[] = [];
  let top = 0;

  const placed = debates.map((debate): PlacedComparisonRow => {
    const title = wrapText(debate.title, titles || frame.width, frame.text, { weight: 'semibold' });
    const noteText = debate.apart === null ? '' : noteOf(debate.apart, profiles.length);
    const noteBeside = frame.compact === true && titles === 0 && measureText(title.at(-1)!, frame.text, 'semibold') + measureText(noteText, frame.text) + 12 < frame.width;
    const notes = title.length + (noteText === '' || noteBeside ? 0 : 1);
    const dots = placedDots(debate, scale, radius);
    const silent = profiles.filter((_, at) => debate.positions[at] === null);
    const words = (notes + silent.length) * line;
    const lanes = (side: number) => Math.max(0, ...dots.filter((dot) => dot.side === side).map(({ lane }) => lane + 1));
    const above = extent(dots, -1, radius) + 4 + Math.max(1, lanes(-1)) * line;
    const below = extent(dots, 1, radius) + 4 + Math.max(1, lanes(1)) * line;
    const foot = beside > 0 ? 0 : line;
    const head = titles > 0 ? 0 : words + pad / 2;
    const body = Math.max(above + below + foot, titles > 0 ? words : 0);
    const height = head + body + 2 * pad;
    const centre = Math.round(top + pad + head + above + Math.max(0, body - above - below - foot) / 2);
    const titleTop = top + pad + frame.text * 0.95 + (titles > 0 ? Math.max(0, (body - words) / 2) : 0);
    const lineAt = (index: number) => tenth(titleTop + index * line);
    const poleY = centre + below + frame.text * 0.85;
    const pole = (text: string, x: number): PlacedText[] => {
      if (beside === 0) return [{ text: fitText(text, (frame.width - titles) / 2 - 12, frame.text), x, y: tenth(poleY) }];
      const lines = wrapText(text, beside - 16, frame.text);
      return lines.map((part, i) => ({ text: part, x, y: tenth(centre + frame.text * 0.34 + (i - (lines.length - 1) / 2) * line) }));
    };
    const known = dots.map(({ x }) => x);
    const row: PlacedComparisonRow = {
      debate: debate.debate,
      href: debateHref(debate.debate),
      rule: tenth(top),
      title: title.map((text, i) => ({ text, x: 0, y: lineAt(i) })),
      note: noteText === '' ? null : noteBeside ? { text: noteText, x: frame.width, y: lineAt(title.length - 1), anchor: 'end' } : { text: noteText, x: 0, y: lineAt(title.length) },
      silent: silent.map(({ shortName }, i) => ({
        text: fitText(`${shortName}: no recorded position`, (titles || frame.width) - 3 * RING, frame.text),
        x: 3 * RING,
        y: lineAt(notes + i),
        ring: { x: RING + 1, y: tenth(titleTop + (notes + i) * line - frame.text * 0.34) },
      })),
      minus: pole(debate.poles.minus, beside > 0 ? left - 30 : left - 14),
      plus: pole(debate.poles.plus, beside > 0 ? frame.width - right + 30 : frame.width - right + 14),
      y: centre,
      apart: known.length < 2 ? null : [tenth(Math.min(...known)), tenth(Math.max(...known))],
      dots: dots.map(({ at, x, dy, side, lane, position }): PlacedComparisonDot => {
        const { id, shortName } = profiles[at]!;
        const standing = { ...position, actor: id, name: shortName };
        const value = formatStance(position.mean);
        const name = fitText(shortName, bounds[1] - bounds[0] - measureText(` ${value}`, frame.text), frame.text);
        const text = `${name} ${value}`;
        const reach = side < 0 ? extent(dots, -1, radius) : extent(dots, 1, radius);
        const baseline = side < 0 ? -reach - 4 - lane * line : reach + 3 + frame.text * 0.8 + lane * line;
        return {
          actor: id,
          href: href(id, debate.debate),
          words: `${debate.title}: ${describeStanding(standing, debate.poles)}`,
          x: tenth(x),
          y: tenth(centre + dy),
          shape: shapeOf(position),
          side: sideOf(Number(position.mean.toFixed(1))),
          interval: { from: tenth(scale(position.interval[0])), to: tenth(scale(position.interval[1])), y: tenth(centre + side * radius * 0.5 * (lane + 1)) },
          label: { text, y: tenth(centre + baseline), ...anchored(x, measureText(text, frame.text), bounds) },
          leader: lane === 0 ? null : { from: tenth(centre + dy + side * radius), to: tenth(centre + baseline + (side < 0 ? 3 : -frame.text * 0.8)) },
        };
      }),
    };
    top += height;
    bottoms.push(top);
    return row;
  });
  const rows = placed.slice(0, rowsThatFit(placed.length, (count) => bottoms[count - 1]!, frame));
  const end = bottoms[rows.length - 1] ?? 0;
  const leftOut = placeLeftOut(leftOutWords(comparison, rows.length), end, frame);

  return {
    frame,
    height: Math.round(leftOut.bottom + 2),
    radius,
    fault: { x: tenth(scale(0)), top: 0, bottom: tenth(end) },
    ends: [tenth(scale.left), tenth(scale.right)],
    polesBeside: beside > 0,
    rows,
    leftOut: leftOut.lines,
    label: `${profiles.map(({ shortName }) => shortName).join(', ')}: positions on ${rows.length} debates`,
  };
}

/** `Not drawn, but in the table: 2 debates on which they stand nearer, 3 on which only one has a position.` */
function leftOutWords({ debates }: Comparison, drawn: number): string {
  const left = debates.slice(drawn);
  const nearer = left.filter(({ apart }) => apart !== null).length;
  const single = left.length - nearer;
  const parts = [nearer > 0 && `on which they stand nearer`, single > 0 && 'on which only one has a position'].filter((part) => part !== false);
  const counts = [nearer, single].filter((count) => count > 0);
  return left.length === 0 ? '' : `Not drawn, but in the table: ${parts.map((part, at) => `${at === 0 ? countDebates(counts[at]!) : counts[at]} ${part}`).join(', ')}.`;
}

function noteOf(apart: number, actors: number): string {
  if (apart === 0) return 'the same position';
  return `${actors > 2 ? 'up to ' : ''}${distanceWords(apart)} apart`;
}

interface Seat {
  readonly at: number;
  readonly position: NonNullable<ComparedDebate['positions'][number]>;
  readonly x: number;
  readonly dy: number;
  readonly side: -1 | 1;
  /** 0 next to the line; 1 where the other actor on this side has a position too. */
  readonly lane: number;
}

/** Dots that would overlap stand one above the other, in the order of their names' lanes; places along the line are exact. */
function placedDots(debate: ComparedDebate, scale: (stance: number) => number, radius: number): Seat[] {
  const taken = { [-1]: 0, [1]: 0 };
  const seats = debate.positions
    .flatMap((position, at): Seat[] => (position ? [{ at, position, x: scale(position.mean), dy: 0, side: SIDES[at]!, lane: taken[SIDES[at]!]++ }] : []))
    .sort((a, b) => a.x - b.x || a.at - b.at);
  const pitch = 2 * radius + 1;
  const clumps: Seat[][] = [];
  for (const seat of seats) {
    const last = clumps.at(-1);
    if (last && seat.x - last.at(-1)!.x < pitch) last.push(seat);
    else clumps.push([seat]);
  }
  return clumps
    .flatMap((clump) => [...clump].sort((a, b) => a.side * (a.lane + 1) - b.side * (b.lane + 1)).map((seat, i) => ({ ...seat, dy: (i - (clump.length - 1) / 2) * pitch })))
    .sort((a, b) => a.at - b.at);
}

/** How far the dots of a row reach above (−1) or below (1) their line. */
function extent(dots: readonly { readonly dy: number }[], side: -1 | 1, radius: number): number {
  return Math.max(radius, ...dots.map(({ dy }) => side * dy + radius));
}

/** A text over a point, moved aside where it would leave its bounds. */
function anchored(x: number, width: number, [first, last]: readonly [number, number]): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (x - width / 2 < first) return { x: tenth(first), anchor: 'start' };
  if (x + width / 2 > last) return { x: tenth(last), anchor: 'end' };
  return { x: tenth(x), anchor: 'middle' };
}
