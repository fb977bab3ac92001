import type { Coding } from '../domain/coding.ts';

/** How the first two readings of one debate fell together, and how they were settled. */
export interface Confusion {
  /** Number of codes by first reading (row) and second (column), from −2 to +2: 5 × 5. */
  readonly cells: readonly (readonly number[])[];
  /** Codes on which both readings saw a side. */
  readonly both: number;
  /** Of those, equal; one point apart; two or more apart with no opposite signs; of opposite signs. They add up to {@link both}. */
  readonly equal: number;
  readonly onePoint: number;
  readonly farther: number;
  readonly opposite: number;
  /** Codes on which only the first, or only the second, saw a side. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Codes that a third reading settled, by which of the two it gave: the first, the second, neither. */
  readonly third: { readonly n: number; readonly first: number; readonly second: number; readonly neither: number };
}

const STANCES = [-2, -1, 0, 1, 2] as const;

/** Codes whose first two readings are both unknown tell nothing of them and are counted under the third only. */
export function confusionOf(codes: readonly Pick<Coding, 'codeA' | 'codeB' | 'third' | 'settledBy'>[]): Confusion {
  const pairs = codes.flatMap(({ codeA, codeB }) => (codeA && codeB ? [[codeA.stance, codeB.stance] as const] : []));
  const count = (holds: (a: number, b: number) => boolean) => pairs.filter(([a, b]) => holds(a, b)).length;
  const settled = codes.filter(({ settledBy }) => settledBy === 'third-reading');
  const first = settled.filter(({ codeA, third }) => codeA !== null && third?.stance === codeA.stance);
  const second = settled.filter(({ codeA, codeB, third }) => codeB !== null && third?.stance === codeB.stance && third.stance !== codeA?.stance);
  return {
    cells: STANCES.map((row) => STANCES.map((column) => count((a, b) => a === row && b === column))),
    both: pairs.length,
    equal: count((a, b) => a === b),
    onePoint: count((a, b) => Math.abs(a - b) === 1),
    farther: count((a, b) => Math.abs(a - b) > 1 && a * b >= 0),
    opposite: count((a, b) => a * b < 0),
    onlyFirst: codes.filter(({ codeA, codeB }) => codeA && !codeB).length,
    onlySecond: codes.filter(({ codeA, codeB }) => !codeA && codeB).length,
    third: { n: settled.length, first: first.length, second: second.length, neither: settled.length - first.length - second.length },
  };
}
