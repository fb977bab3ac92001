import type { Controversy } from '../../analysis/crux.ts';
import type { DebateDisagreement } from '../../analysis/debate-disagreement.ts';
import { debateRows, type PlacedRowFrame } from '../marks/debate-rows.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import type { GridDebate } from '../marks/debate-grid.ts';

export interface CruxInput {
  /** The most even division first. */
  readonly rows: readonly CruxRow[];
  readonly href: (debate: string) => string;
}

export interface CruxRow {
  readonly debate: GridDebate;
  readonly controversy: Controversy;
  readonly measures: DebateDisagreement;
}

export interface PlacedCrux {
  readonly frame: Frame;
  readonly height: number;
  readonly fault: { readonly x: number; readonly bottom: number };
  readonly rows: readonly PlacedCruxRow[];
  readonly label: string;
}

export interface PlacedCruxRow extends PlacedRowFrame {
  readonly href: string;
  /** Shares of the actors on each side of the line; those at zero lie across it, as an outline. */
  readonly minusBar: string;
  readonly plusBar: string;
  readonly middleBar: string | null;
  readonly counts: readonly { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end'; readonly inside: boolean }[];
  readonly words: string;
}

const BAR = 18;
/** Height of a row that a pointer meets. */
const BODY = 24;

/** Debates by how evenly they divide: the actors of each side as a bar from the fault line outwards. */
export function cruxLayout({ rows, href }: CruxInput, frame: Frame): PlacedCrux {
  const placed = debateRows(
    rows.map(({ debate, controversy: { value } }) => ({ key: debate.id, title: debate.title, ends: debate.poles, value: value === null ? '–' : value.toFixed(2) })),
    BODY,
    frame,
  );
  const [left, right] = placed.span;
  const zero = (left + right) / 2;
  const unit = (right - left) / 2;
  return {
    frame,
    height: placed.height,
    fault: { x: tenth(zero), bottom: placed.height - 2 },
    rows: placed.rows.map((row, index): PlacedCruxRow => {
      const { debate, controversy } = rows[index]!;
      const { n, minus, middle, plus } = controversy;
      const share = (count: number) => (n === 0 ? 0 : count / n);
      const half = (share(middle) * unit) / 2;
      const top = row.y - BAR / 2;
      const box = (from: number, to: number) => `M${tenth(from)} ${tenth(top)}H${tenth(to)}v${BAR}H${tenth(from)}z`;
      const ends = [zero - half - share(minus) * unit, zero + half + share(plus) * unit] as const;
      const count = (text: string, end: number, direction: 1 | -1, size: number) => {
        const inside = size * unit > 34;
        return { text, x: tenth(end - (inside ? direction : -direction) * 6), anchor: (direction > 0) === inside ? ('end' as const) : ('start' as const), inside };
      };
      return {
        ...row,
        href: href(debate.id),
        minusBar: box(ends[0], zero - half),
        plusBar: box(zero + half, ends[1]),
        middleBar: middle > 0 ? box(zero - half, zero + half) : null,
        counts: n === 0 ? [] : [count(`${minus}`, ends[0], -1, share(minus)), count(`${plus}`, ends[1], 1, share(plus))],
        words: `${debate.title}: ${minus} for ${debate.poles.phrases.minus}, ${plus} for ${debate.poles.phrases.plus}, ${middle} at zero; controversy ${controversy.value === null ? 'unknown' : controversy.value.toFixed(2)}`,
      };
    }),
    label: `${rows.length} debates by how evenly their actors divide between the two poles`,
  };
}
