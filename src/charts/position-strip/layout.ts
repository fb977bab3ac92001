import { formatStance, sideOf } from '../../domain/stance.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, wrapText } from '../marks/measure-text.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import { countStatements, describeStanding, shapeOf, yearsOf, type DotShape, type PoleLabels, type Standing } from '../marks/standing.ts';

export interface StripRow {
  readonly debate: { readonly id: string; readonly title: string; readonly poles: PoleLabels };
  /** `null`: no recorded position. */
  readonly standing: Standing | null;
  /** Stances of the single statements, for the ticks. */
  readonly stances: readonly number[];
  /** The position with the words of its parts, where that differs. */
  readonly rolledUp: Standing | null;
}

export interface StripInput {
  readonly actor: string;
  readonly name: string;
  readonly rows: readonly StripRow[];
  readonly href: (actor: string, debate: string) => string;
  readonly debateHref: (debate: string) => string;
}

export interface PlacedStrip {
  readonly frame: Frame;
  readonly height: number;
  readonly actor: string;
  readonly radius: number;
  readonly fault: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly ends: readonly [number, number];
  readonly polesBeside: boolean;
  readonly rows: readonly PlacedStripRow[];
  readonly label: string;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedStripRow {
  readonly debate: string;
  readonly href: string;
  readonly title: readonly PlacedText[];
  readonly note: PlacedText;
  readonly minus: readonly PlacedText[];
  readonly plus: readonly PlacedText[];
  readonly rule: number;
  readonly y: number;
  /** `null`: the row stays empty, with a ring in the margin. */
  readonly dot: PlacedStanding | null;
  readonly ticks: readonly number[];
  readonly rolledUp: PlacedStanding | null;
  readonly ring: { readonly x: number; readonly y: number } | null;
}

export interface PlacedStanding {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly shape: DotShape;
  readonly side: ReturnType<typeof sideOf>;
  readonly words: string;
}

const SIZES = {
  narrow: { left: 14, right: 14, titles: 0, beside: 0, radius: 6, body: 38 },
  medium: { left: 280, right: 24, titles: 250, beside: 0, radius: 6, body: 38 },
  wide: { left: 440, right: 196, titles: 256, beside: 150, radius: 6.5, body: 34 },
} as const;
/** The same where rows stand closer; one without a position takes no more than its words. */
const COMPACT = { body: 18, radius: 4.5, pad: 1 };
const RING = 5;
const PAD = 8;

/** One actor, a row a debate: the dot, its interval, its statements as ticks; what it never said stays empty. */
export function stripLayout({ actor, name, rows, href, debateHref }: StripInput, frame: Frame): PlacedStrip {
  const { left, right, titles, beside, radius, pad, ...sizes } = { pad: PAD, ...SIZES[frame.size], ...(frame.compact ? COMPACT : {}) };
  const scale = stanceScale(left, frame.width - right);
  const line = frame.text * 1.25;
  let top = 0;
  const placed = rows.map(({ debate, standing, stances, rolledUp }): PlacedStripRow => {
    const title = wrapText(debate.title, titles || frame.width, frame.text, { weight: 'semibold' });
    const words = (title.length + 1) * line;
    const body = sizes.body + (frame.compact && titles > 0 && rolledUp ? 6 : 0);
    const foot = beside > 0 ? 0 : line;
    const head = titles > 0 ? 0 : words;
    const empty = frame.compact === true && standing === null && rolledUp === null;
    const height = empty ? words + 2 * pad : head + Math.max(body + foot, titles > 0 ? words : 0) + 2 * pad;
    const centre = Math.round(titles > 0 ? top + (height - foot) / 2 : top + pad + head + body / 2);
    const titleTop = titles > 0 ? top + (height - words) / 2 + frame.text * 0.95 : top + pad + frame.text * 0.95;
    const noteY = tenth(titleTop + title.length * line);
    const place = (item: Standing, y: number): PlacedStanding => ({
      href: href(actor, debate.id),
      x: tenth(scale(item.mean)),
      y,
      from: tenth(scale(item.interval[0])),
      to: tenth(scale(item.interval[1])),
      shape: shapeOf(item),
      side: sideOf(Number(item.mean.toFixed(1))),
      words: `${debate.title}: ${describeStanding(item, debate.poles)}`,
    });
    const pole = (text: string, x: number): PlacedText[] => {
      if (beside === 0) return [{ text: fitText(text, (frame.width - titles) / 2 - 12, frame.text), x, y: tenth(centre + body / 2 + frame.text * 0.8) }];
      const lines = wrapText(text, beside - 16, frame.text);
      return lines.map((part, i) => ({ text: part, x, y: tenth(centre + frame.text * 0.34 + (i - (lines.length - 1) / 2) * line) }));
    };
    const row: PlacedStripRow = {
      debate: debate.id,
      href: debateHref(debate.id),
      title: title.map((text, i) => ({ text, x: 0, y: tenth(titleTop + i * line) })),
      note: { text: fitText(noteOf(standing, rolledUp), (titles || frame.width) - (standing ? 0 : 3 * RING), frame.text), x: standing ? 0 : 3 * RING, y: noteY },
      minus: empty ? [] : pole(debate.poles.minus, beside > 0 ? left - 30 : left - 14),
      plus: empty ? [] : pole(debate.poles.plus, beside > 0 ? frame.width - right + 30 : frame.width - right + 14),
      rule: tenth(top),
      y: centre,
      dot: standing && place(standing, centre),
      ticks: [...new Set(stances)].sort((a, b) => a - b).map((stance) => tenth(scale(stance))),
      rolledUp: rolledUp && place(rolledUp, tenth(centre + radius + (frame.compact ? 3 : 6))),
      ring: standing ? null : { x: RING + 1, y: tenth(noteY - frame.text * 0.34) },
    };
    top += height;
    return row;
  });
  const positions = rows.filter(({ standing }) => standing !== null).length;
  return {
    frame,
    height: Math.round(top + 2),
    actor,
    radius,
    fault: { x: tenth(scale(0)), top: 0, bottom: tenth(top) },
    ends: [tenth(scale.left), tenth(scale.right)],
    polesBeside: beside > 0,
    rows: placed,
    label: `${name}: positions on ${positions} of ${rows.length} debates`,
  };
}

function noteOf(standing: Standing | null, rolledUp: Standing | null): string {
  if (!standing) return rolledUp ? `no recorded position; its parts ${formatStance(rolledUp.mean)}` : 'no recorded position';
  const own = `${formatStance(standing.mean)}, ${countStatements(standing.n)}, ${yearsOf(standing.span)}`;
  return rolledUp ? `${own}; parts ${formatStance(rolledUp.mean)}` : own;
}
