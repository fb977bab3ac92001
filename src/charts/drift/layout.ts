import { formatStance } from '../../domain/format-stance.ts';
import { sideOf } from '../../domain/side-of.ts';
import { yearOf } from '../../domain/year-of.ts';
import { placeLeftOut, rowsThatFit, type LeftOut } from '../marks/compact.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText, wrapText } from '../marks/measure-text.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import type { PoleLabels } from '../marks/standing.ts';

/** A position that moved: the mean stance on its first day and on its last, and how many statements stand behind each. */
export interface DriftShift {
  readonly actor: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  readonly n: readonly [before: number, after: number];
}

export interface DriftDebate {
  readonly debate: { readonly id: string; readonly title: string; readonly poles: PoleLabels };
  readonly shifts: readonly DriftShift[];
  /** Positions on this debate that can be followed: statements in two years or more. */
  readonly followed: number;
}

export interface DriftInput {
  /** Debates on which somebody moved. */
  readonly debates: readonly DriftDebate[];
  /** Positions that can be followed, over all debates. */
  readonly followed: number;
  /** Positions with words of one year only, or none sure enough: nothing is known of their movement. */
  readonly unfollowed: number;
  readonly href: (actor: string, debate: string) => string;
  readonly debateHref: (debate: string) => string;
}

export interface PlacedDrift {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  readonly ends: readonly [number, number];
  readonly debates: readonly PlacedDriftDebate[];
  readonly leftOut: LeftOut['lines'];
  readonly label: string;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedDriftDebate {
  readonly debate: string;
  readonly href: string;
  readonly rule: number;
  readonly title: readonly PlacedText[];
  readonly minus: readonly PlacedText[];
  readonly plus: readonly PlacedText[];
  readonly fault: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly rows: readonly PlacedShift[];
}

export interface PlacedShift {
  readonly actor: string;
  readonly href: string;
  readonly words: string;
  readonly name: PlacedText;
  readonly note: PlacedText & { readonly anchor: 'start' | 'end' };
  readonly y: number;
  readonly from: { readonly x: number; readonly side: ReturnType<typeof sideOf> };
  readonly to: { readonly x: number; readonly side: ReturnType<typeof sideOf> };
  /** Where the line ends, and the head of the arrow. */
  readonly line: readonly [number, number];
  readonly head: string;
  readonly years: readonly (PlacedText & { readonly anchor: 'start' | 'middle' | 'end' })[];
}

const SIZES = {
  narrow: { left: 16, right: 16, names: 0 },
  medium: { left: 290, right: 30, names: 256 },
  wide: { left: 380, right: 60, names: 340 },
} as const;
const RADIUS = 5.5;
const PAD = 10;
/** The same where rows stand closer. */
const COMPACT_PAD = 5;

/**
 * Debate by debate, an arrow for each position that moved, from the words of its first day to those of its last. A compact picture
 * has as many of the largest changes as there is room for.
 */
export function driftLayout(input: DriftInput, frame: Frame): PlacedDrift {
  const largest = input.debates.flatMap((group) => group.shifts.map((shift) => ({ group, shift }))).sort((a, b) => byChange(a.shift, b.shift));
  const drawn = (count: number) => {
    const chosen = new Set(largest.slice(0, count).map(({ shift }) => shift));
    return input.debates.map((group) => ({ ...group, shifts: group.shifts.filter((shift) => chosen.has(shift)) })).filter(({ shifts }) => shifts.length > 0);
  };
  const count = rowsThatFit(largest.length, (rows) => placedDebates({ ...input, debates: drawn(rows) }, frame).height, frame);
  const debates = count < largest.length ? drawn(count) : input.debates;
  const { height, ...placed } = placedDebates({ ...input, debates }, frame);
  const words = count < largest.length ? `${count} of ${largest.length} shifts are drawn: the largest, and of equal ones the first by name. The table has all.` : '';
  const { lines: leftOut, bottom } = placeLeftOut(words, height, frame);
  return { frame, height: Math.round(bottom + 2), radius: RADIUS, ...placed, leftOut, label: `${count} positions that moved, on ${debates.length} debates` };
}

function placedDebates({ debates, href, debateHref }: DriftInput, frame: Frame): Pick<PlacedDrift, 'debates' | 'ends' | 'height'> {
  const { left, right, names } = SIZES[frame.size];
  const pad = frame.compact ? COMPACT_PAD : PAD;
  const scale = stanceScale(left, frame.width - right);
  const line = frame.text * 1.25;
  let top = 0;
  const placed = debates.map(({ debate, shifts }): PlacedDriftDebate => {
    const rule = top;
    const title = wrapText(debate.title, names || frame.width, frame.text, { weight: 'semibold' });
    const poleY = top + pad + frame.text * 0.95 + (names > 0 ? 0 : title.length * line);
    const half = (names > 0 ? scale.right - scale.left : frame.width) / 2 - 10;
    const [minus, plus] = [`←\u00a0${debate.poles.minus}`, `${debate.poles.plus}\u00a0→`].map((text) => wrapText(text, half, frame.text));
    const pole = (lines: readonly string[], x: number) => lines.map((text, i) => ({ text, x, y: tenth(poleY + i * line) }));
    const head = title.map((text, i) => ({ text, x: 0, y: tenth(top + pad + frame.text * 0.95 + i * line) }));
    top = Math.max(poleY + (Math.max(minus!.length, plus!.length) - 1) * line, head.at(-1)!.y) + frame.text * 0.5;
    const faultTop = top;
    const rows = [...shifts].sort(byChange).map((shift): PlacedShift => {
      const { actor, name, from, to, before, after, n } = shift;
      const years = [yearOf(before), yearOf(after)] as const;
      const nameY = top + frame.text + (names > 0 ? pad : pad / 2);
      const y = Math.round(names > 0 ? nameY + line / 2 + 2 : nameY + line + RADIUS + 12);
      const note = `${countAt(n[0])}, then ${n[1]}`;
      const room = names > 0 ? names : frame.width - measureText(note, frame.text) - 12;
      const [x1, x2] = [scale(from), scale(to)];
      const way = Math.sign(x2 - x1);
      const tip = x2 - way * (RADIUS + 1);
      const words = `${name}, ${formatStance(from)} in ${years[0]}, ${formatStance(to)} in ${years[1]}`;
      const yearAt = (year: number, x: number) => ({ text: `${year}`, y: tenth(y - RADIUS - 4), ...within(x, measureText(`${year}`, frame.text), left - 14, frame.width - right + 14) });
      top = names > 0 ? nameY + line + pad : y + RADIUS + pad;
      return {
        actor,
        href: href(actor, debate.id),
        words: `${debate.title}: ${words}`,
        name: { text: fitText(name, room, frame.text), x: 0, y: tenth(nameY) },
        note: names > 0 ? { text: note, x: 0, y: tenth(nameY + line), anchor: 'start' } : { text: note, x: frame.width, y: tenth(nameY), anchor: 'end' },
        y,
        from: { x: tenth(x1), side: sideOf(from) },
        to: { x: tenth(x2), side: sideOf(to) },
        line: [tenth(x1 + way * RADIUS), tenth(tip)],
        head: `M${tenth(tip - way * 7)} ${y - 4}L${tenth(tip)} ${y}L${tenth(tip - way * 7)} ${y + 4}`,
        years: [yearAt(years[0], x1), yearAt(years[1], x2)],
      };
    });
    top += pad / 2;
    return {
      debate: debate.id,
      href: debateHref(debate.id),
      rule: tenth(rule),
      title: head,
      minus: pole(minus!, names > 0 ? left - 14 : 0),
      plus: pole(plus!, names > 0 ? frame.width - right + 14 : frame.width),
      fault: { x: tenth(scale(0)), top: tenth(faultTop), bottom: tenth(top) },
      rows,
    };
  });
  return { height: top, ends: [tenth(scale.left), tenth(scale.right)], debates: placed };
}

/** The largest changes first, whichever way; equals by name. */
export function byChange(a: DriftShift, b: DriftShift): number {
  return Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function countAt(n: number): string {
  return n === 1 ? '1 statement' : `${n} statements`;
}

function within(x: number, width: number, first: number, last: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (x - width / 2 < first) return { x: tenth(first), anchor: 'start' };
  if (x + width / 2 > last) return { x: tenth(last), anchor: 'end' };
  return { x: tenth(x), anchor: 'middle' };
}
