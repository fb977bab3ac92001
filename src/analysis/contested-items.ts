import type { StanceMatrix } from './stance-matrix.ts';

/** An item on which this share of the actors, or more, holds the same value is settled. */
export const SETTLED = 0.9;

/**
 * The columns that are contested: two actors or more have a position there and fewer than nine in ten hold the same value.
 * Weighted means hardly ever coincide, so positions are the same value where they are nearest to the same whole point.
 */
export function contestedItems({ rows, columns, values }: StanceMatrix): number[] {
  return [...Array(columns).keys()].filter((column) => {
    const counts = new Map<number, number>();
    let known = 0;
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column]!;
      if (Number.isNaN(value)) continue;
      known++;
      const point = wholePoint(value);
      counts.set(point, (counts.get(point) ?? 0) + 1);
    }
    return known >= 2 && Math.max(...counts.values()) < SETTLED * known;
  });
}

/** The nearest whole stance, halves away from 0, so that both poles are treated alike. */
function wholePoint(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0;
}
