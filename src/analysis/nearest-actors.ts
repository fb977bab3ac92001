import type { DistanceMatrix } from './distance-matrix.ts';

/** Another actor at a known distance. */
export interface Other {
  readonly row: number;
  readonly distance: number;
  readonly shared: number;
}

/** The nearest and the farthest of all others. */
export interface Extremes {
  readonly nearest: Other;
  readonly farthest: Other;
}

/**
 * For each actor the nearest and the farthest other with which it shares at least `leastOverlap` items; of equals the better
 * covered, then the first. `null` where there is no such other.
 */
export function nearestAndFarthest({ n, values, shared }: DistanceMatrix, leastOverlap: number): (Extremes | null)[] {
  return Array.from({ length: n }, (_, row) => {
    let nearest = -1;
    let farthest = -1;
    for (let other = 0, at = row * n; other < n; other++, at++) {
      if (other === row || shared[at]! < leastOverlap || Number.isNaN(values[at]!)) continue;
      const covered = shared[at]!;
      if (nearest < 0 || values[at]! < values[row * n + nearest]! || (values[at] === values[row * n + nearest] && covered > shared[row * n + nearest]!)) nearest = other;
      if (farthest < 0 || values[at]! > values[row * n + farthest]! || (values[at] === values[row * n + farthest] && covered > shared[row * n + farthest]!)) farthest = other;
    }
    const known = (other: number): Other => ({ row: other, distance: values[row * n + other]!, shared: shared[row * n + other]! });
    return nearest < 0 ? null : { nearest: known(nearest), farthest: known(farthest) };
  });
}
