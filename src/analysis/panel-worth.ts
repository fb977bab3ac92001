import type { PanelField } from './panel-field.ts';

/** Two panels whose sums differ by less are equal. */
export const EQUAL = 1e-9;

/** How good a panel is: the disagreement on record, summed over its pairs, and of equals the statements behind it. */
export interface PanelWorth {
  readonly sum: number;
  readonly statements: number;
}

/** The sum over all pairs: maximum-sum dispersion (Kuby 1987). Added in ascending order, so that it does not depend on theirs. */
export function worthOf({ recorded, statements, actors }: PanelField, seated: readonly number[]): PanelWorth {
  const sorted = [...seated].sort((a, b) => a - b);
  let sum = 0;
  sorted.forEach((one, at) => {
    for (const other of sorted.slice(0, at)) sum += recorded[one * actors.length + other]!;
  });
  return { sum, statements: sorted.reduce((total, one) => total + statements[one]!, 0) };
}

export function isBetter(one: PanelWorth, other: PanelWorth): boolean {
  return one.sum > other.sum + EQUAL || (one.sum > other.sum - EQUAL && one.statements > other.statements);
}

/** The greatest sum that so many seats could reach at all: half of them at either end of every debate. */
export function greatestSum(seats: number): number {
  return Math.floor(seats / 2) * Math.ceil(seats / 2);
}
