import { formatStance } from '../../domain/format-stance.ts';
import { sideOf } from '../../domain/side-of.ts';
import { dotStack, extentOf } from '../marks/dot-stack.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText, wrapText } from '../marks/measure-text.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import { shapeOf, type DotShape, type PoleLabels, type Standing } from '../marks/standing.ts';

/** As much of a standing as its dot shows. */
export type DotStanding = Pick<Standing, 'actor' | 'name' | 'mean' | 'n' | 'ambivalent'>;

export interface FaultLineRow<Held extends DotStanding = Standing> {
  readonly debate: { readonly id: string; readonly title: string; readonly poles: PoleLabels };
  readonly standings: readonly Held[];
  /** Number of actors with no recorded position here. */
  readonly silent: number;
  /** Height kept free below the dots for marks that are no actors. Left out: none. */
  readonly lane?: number;
}

export interface FaultLineInput<Held extends DotStanding = Standing> {
  readonly rows: readonly FaultLineRow<Held>[];
  readonly href: (actor: string, debate: string) => string;
  readonly debateHref: (debate: string) => string;
}

export interface PlacedFaultLine {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  /** Where the fault line runs, and from where to where. */
  readonly fault: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly ends: readonly [number, number];
  readonly rows: readonly PlacedRow[];
  /** Names of poles stand beside their rows, or below them at their ends. */
  readonly polesBeside: boolean;
  readonly label: string;
}

export interface PlacedRow {
  readonly debate: string;
  readonly href: string;
  readonly title: readonly PlacedText[];
  readonly counts: PlacedText;
  readonly minus: readonly PlacedText[];
  readonly plus: readonly PlacedText[];
  /** The centre line, and the hairline above the row. */
  readonly y: number;
  readonly rule: number;
  /** Where the lane below the dots begins. */
  readonly lane: number;
  readonly dots: readonly FaultLineDot[];
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface FaultLineDot {
  readonly actor: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly shape: DotShape;
  readonly side: ReturnType<typeof sideOf>;
  readonly words: string;
}

/** How far a dot may lie from its exact place, in stance points. */
const TOLERANCE = 0.12;

/** `titles`: width of the column of titles; 0 where they stand above their rows. `beside`: room for the poles' names left and right of a row; 0 where they stand below it. */
const SIZES = {
  narrow: { left: 14, right: 14, radius: 2.6, pad: 8, titles: 0, beside: 0 },
  medium: { left: 184, right: 18, radius: 3.1, pad: 10, titles: 150, beside: 0 },
  wide: { left: 380, right: 190, radius: 3.4, pad: 12, titles: 204, beside: 156 },
} as const;
/** The same where rows stand closer. */
const COMPACT = { narrow: { radius: 2, pad: 1 }, medium: { radius: 2.4, pad: 4 }, wide: { radius: 2.8, pad: 5 } } as const;
/** From the end of a row to the name of its pole. */
const POLE_GAP = 34;

/** Every debate a row, every actor a dot from pole to pole, one fault line through all rows. */
export function faultLineLayout({ rows, href, debateHref }: FaultLineInput<DotStanding>, frame: Frame): PlacedFaultLine {
  const { left, right, radius, pad, titles, beside } = { ...SIZES[frame.size], ...(frame.compact ? COMPACT[frame.size] : {}) };
  const scale = stanceScale(left, frame.width - right);
  const line = frame.text * 1.25;
  const placed: PlacedRow[] = [];
  let top = 0;
  for (const { debate, standings, silent, lane = 0 } of rows) {
    const items = standings.map((standing) => ({ key: standing.actor, x: scale(standing.mean), standing }));
    const stacked = dotStack(items, { radius, gap: 0.7, tolerance: TOLERANCE * scale.unit });
    const { above, below } = extentOf(stacked, radius);
    const counts = countsInWords(standings.length, silent, titles > 0);
    const title = wrapText(debate.title, titles || frame.width - measureText(counts, frame.text) - 12, frame.text, { weight: 'semibold' });
    const words = (title.length + 1) * line;
    const head = titles > 0 ? 0 : title.length * line + (frame.compact ? 1 : 4);
    const foot = beside > 0 ? 0 : line + (frame.compact ? 0 : 2);
    const body = Math.max(above + below + lane, titles > 0 ? words - foot : 0);
    const centre = Math.round(top + pad + head + (body - above - below - lane) / 2 + above);
    const titleTop = titles > 0 ? top + pad + (body + foot - words) / 2 + frame.text * 0.95 : top + pad + frame.text;
    const pole = (text: string, x: number): PlacedText[] => {
      if (beside === 0) {
        const y = top + pad + head + body + frame.text + 3;
        return [{ text: fitText(text, (frame.width - titles) / 2 - 12, frame.text), x, y: tenth(y) }];
      }
      const lines = wrapText(text, beside - 16, frame.text);
      return lines.map((part, i) => ({ text: part, x, y: tenth(centre + frame.text * 0.34 + (i - (lines.length - 1) / 2) * line) }));
    };
    placed.push({
      debate: debate.id,
      href: debateHref(debate.id),
      title: title.map((text, i) => ({ text, x: 0, y: tenth(titleTop + i * line) })),
      counts: { text: counts, x: titles > 0 ? 0 : frame.width, y: tenth(titles > 0 ? titleTop + title.length * line : titleTop) },
      minus: pole(debate.poles.minus, beside > 0 ? left - POLE_GAP : left - 14),
      plus: pole(debate.poles.plus, beside > 0 ? frame.width - right + POLE_GAP : frame.width - right + 14),
      y: centre,
      rule: top,
      lane: tenth(centre + below),
      dots: stacked.map(({ item: { standing }, x, y }) => ({
        actor: standing.actor,
        href: href(standing.actor, debate.id),
        x: tenth(x),
        y: tenth(centre + y),
        shape: shapeOf(standing),
        side: sideOf(Number(standing.mean.toFixed(1))),
        words: `${standing.name}, ${formatStance(standing.mean)}`,
      })),
    });
    top = Math.round(top + pad + head + body + foot + pad);
  }
  return {
    frame,
    height: top + 2,
    radius,
    fault: { x: tenth(scale(0)), top: 0, bottom: top },
    ends: [tenth(scale.left), tenth(scale.right)],
    rows: placed,
    polesBeside: beside > 0,
    label: `${rows.length} debates; in each, actors from one pole to the other, with one line through zero`,
  };
}

function countsInWords(actors: number, silent: number, full: boolean): string {
  return `${actors}${full ? (actors === 1 ? ' actor' : ' actors') : ''}, ${silent} silent`;
}
