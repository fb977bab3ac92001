import { median } from 'd3';
import { sideOf } from '../../domain/side-of.ts';
import { inSentence, type PoleLabels, type Standing } from './standing.ts';

/** How many actors stand on which side of zero. */
export interface Sides {
  readonly n: number;
  readonly minus: number;
  readonly middle: number;
  readonly plus: number;
  /** Actors with statements on both sides. */
  readonly ambivalent: number;
  /** Median of their positions; `null` without any. */
  readonly median: number | null;
}

/** A position that prints as 0 stands in the middle. */
export function sidesOf(standings: readonly Pick<Standing, 'mean' | 'ambivalent'>[]): Sides {
  const sides = standings.map(({ mean }) => sideOf(Number(mean.toFixed(1))));
  const count = (side: string) => sides.filter((candidate) => candidate === side).length;
  return {
    n: standings.length,
    minus: count('minus'),
    middle: count('middle'),
    plus: count('plus'),
    ambivalent: standings.filter(({ ambivalent }) => ambivalent).length,
    median: median(standings, ({ mean }) => mean) ?? null,
  };
}

/** Share of the larger side from which one side is most, and nearly all. */
const MOST = 0.6;
const NEARLY_ALL = 0.85;

/** How the field divides, without naming a side. */
export function divisionOf({ n, minus, plus }: Sides): 'none' | 'one' | 'all' | 'nearly-all' | 'most' | 'split' {
  const larger = Math.max(minus, plus);
  if (n === 0) return 'none';
  if (n === 1) return 'one';
  if (larger === n) return 'all';
  return larger / n >= NEARLY_ALL ? 'nearly-all' : larger / n >= MOST ? 'most' : 'split';
}

/** The count on each side, minus first: `multistakeholder bodies (112), intergovernmental bodies (24), middle (8)`. */
export function countsBySide({ minus, middle, plus }: Sides, poles: PoleLabels): string {
  const parts = [`${inSentence(poles.minus)} (${minus})`, `${inSentence(poles.plus)} (${plus})`];
  return [...parts, ...(middle > 0 ? [`middle (${middle})`] : [])].join(', ');
}
