import type { Collection } from './collection.ts';

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

/** How far the readings of a concept agree. */
export interface Reliability {
  readonly concept: string;
  /** Codes that two readings or more gave. */
  readonly both: number;
  /** Codes that only one reading gave. */
  readonly one: number;
  /** α (ordinal) over the stances that two or more gave. */
  readonly alpha: number | null;
  /** α (nominal) over the same: equal or not. */
  readonly nominal: number | null;
  /** α (nominal) of whether a statement takes a side on the concept at all, over every statement that was read. */
  readonly taking: number | null;
  /** Share of equal stances among those that two or more gave; `null` where there are none. */
  readonly exact: number | null;
  /** Codes with opposite signs. */
  readonly signConflicts: number;
}

/**
 * Agreement of the coders on each concept, concepts as given. A code that one coder gave and that was then thrown out is
 * not in the records, so that `taking` is the highest value it can have.
 */
export function reliability({ statements, coders, readings }: Pick<Collection, 'statements' | 'coders' | 'readings'>, concepts: readonly string[]): Reliability[] {
  const byConcept = Map.groupBy(readings, ({ concept }) => concept);
  return concepts.map((concept) => {
    const there = (byConcept.get(concept) ?? []).map(({ values }) => values);
    const given = there.map((values) => values.filter((value) => value !== null));
    const pairs = given.filter((values) => values.length >= 2);
    const taken = there.map((values) => values.map((value) => (value === null ? 0 : 1)));
    const silent = Array.from({ length: statements.length - there.length }, () => coders.map(() => 0));
    return {
      concept,
      both: pairs.length,
      one: given.filter((values) => values.length === 1).length,
      alpha: krippendorffAlpha(pairs, ordinal),
      nominal: krippendorffAlpha(pairs, nominal),
      taking: coders.length < 2 ? null : krippendorffAlpha([...taken, ...silent], nominal),
      exact: pairs.length === 0 ? null : pairs.filter((values) => values.every((value) => value === values[0])).length / pairs.length,
      signConflicts: pairs.filter((values) => Math.min(...values) * Math.max(...values) < 0).length,
    };
  });
}
