import type { Corpus } from '../domain/corpus.ts';

/** Squared difference between two values, given how often each value occurs. */
export type Metric = (a: number, b: number, frequencies: ReadonlyMap<number, number>) => number;

/** Different or not. */
export const nominal: Metric = (a, b) => (a === b ? 0 : 1);

/** Squared distance in points. */
export const interval: Metric = (a, b) => (a - b) ** 2;

/** Squared number of values between the two ranks: (Σ n_g from a to b − (n_a + n_b) / 2)². */
export const ordinal: Metric = (a, b, frequencies) => {
  if (a === b) return 0;
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = 0;
  for (const [value, count] of frequencies) if (value >= low && value <= high) between += count;
  return (between - ((frequencies.get(a) ?? 0) + (frequencies.get(b) ?? 0)) / 2) ** 2;
};

/**
 * Krippendorff's α = 1 − D_observed / D_expected over units of two or more values; any number of coders, missing values
 * left out. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 *
 * @param units for each unit the values that coders gave it
 * @returns `null` where no two values differ or no unit has two: α is not defined there
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  const pairable = units.filter((values) => values.length >= 2);
  const frequencies = new Map<number, number>();
  for (const value of pairable.flat()) frequencies.set(value, (frequencies.get(value) ?? 0) + 1);
  const n = pairable.reduce((sum, values) => sum + values.length, 0);

  let observed = 0;
  for (const values of pairable) {
    let disagreement = 0;
    values.forEach((a, i) => values.forEach((b, j) => (disagreement += i === j ? 0 : metric(a, b, frequencies))));
    observed += disagreement / (values.length - 1);
  }
  let expected = 0;
  for (const [a, countA] of frequencies) {
    for (const [b, countB] of frequencies) expected += countA * countB * metric(a, b, frequencies);
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** How far the two readings of a debate agree. */
export interface Reliability {
  readonly debate: string;
  /** Codes that both readings gave. */
  readonly both: number;
  /** Codes that only one reading gave and a third reading settled. */
  readonly one: number;
  /** α (ordinal) over the stances that both gave. */
  readonly alpha: number | null;
  /** Share of equal stances among those; `null` where there are none. */
  readonly exact: number | null;
  /** Codes with opposite signs. */
  readonly signConflicts: number;
}

export function reliability(corpus: Corpus): Reliability[] {
  const codes = [...corpus.statements.values()].flatMap((statement) => statement.codes);
  return [...corpus.debates.keys()].map((debate) => {
    const there = codes.filter((code) => code.debate === debate);
    const pairs = there.flatMap(({ codeA, codeB }) => (codeA && codeB ? [[codeA.stance, codeB.stance] as const] : []));
    return {
      debate,
      both: pairs.length,
      one: there.length - pairs.length,
      alpha: krippendorffAlpha(pairs, ordinal),
      exact: pairs.length === 0 ? null : pairs.filter(([a, b]) => a === b).length / pairs.length,
      signConflicts: pairs.filter(([a, b]) => a * b < 0).length,
    };
  });
}
