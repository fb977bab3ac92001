import type { DistanceMatrix } from './distance-matrix.ts';

/** Actors grouped around the most central of each group. */
export interface MedoidPartition {
  /** Rows of the central actors, ascending. */
  readonly medoids: readonly number[];
  /** For each actor the place of its medoid in `medoids`. */
  readonly labels: readonly number[];
  /** Mean distance of an actor from its medoid. */
  readonly objective: number;
}

/**
 * Partitioning around medoids, PAM: medoids built up one by one, then swapped as long as a swap lowers the sum of distances
 * (Kaufman & Rousseeuw 1990, ch. 2). An actor as near to two medoids goes to the first.
 *
 * @throws {RangeError} where a distance is unknown, or k is not from 1 to n
 */
export function medoidPartition({ n, values }: DistanceMatrix, k: number): MedoidPartition {
  if (values.some(Number.isNaN)) throw new RangeError('medoids: a distance is unknown; shrink or complete the matrix first');
  if (!(Number.isInteger(k) && k >= 1 && k <= n)) throw new RangeError(`medoids: ${k} groups of ${n} actors; give a whole number from 1 to ${n}`);
  const costOf = (medoids: readonly number[]) => {
    let cost = 0;
    for (let row = 0; row < n; row++) {
      let nearest = Number.POSITIVE_INFINITY;
      for (const medoid of medoids) nearest = Math.min(nearest, values[row * n + medoid]!);
      cost += nearest;
    }
    return cost;
  };
  const best = (candidates: readonly (readonly number[])[], toBeat: number) => {
    let found: readonly number[] | null = null;
    let least = toBeat - 1e-12 * Math.abs(toBeat === Number.POSITIVE_INFINITY ? 0 : toBeat);
    for (const medoids of candidates) {
      const cost = costOf(medoids);
      if (cost < least) [found, least] = [medoids, cost];
    }
    return found && { medoids: found, cost: least };
  };
  const others = (medoids: readonly number[]) => [...Array(n).keys()].filter((row) => !medoids.includes(row));

  let current = { medoids: [] as readonly number[], cost: Number.POSITIVE_INFINITY };
  while (current.medoids.length < k) {
    const { medoids } = current;
    current = best(others(medoids).map((row) => [...medoids, row]), Number.POSITIVE_INFINITY)!;
  }
  for (;;) {
    const { medoids, cost } = current;
    const swapped = best(medoids.flatMap((_, at) => others(medoids).map((row) => medoids.with(at, row))), cost);
    if (!swapped) break;
    current = swapped;
  }
  const medoids = [...current.medoids].sort((a, b) => a - b);
  const labels = Array.from({ length: n }, (_, row) => {
    const own = medoids.indexOf(row);
    if (own !== -1) return own;
    const distances = medoids.map((medoid) => values[row * n + medoid]!);
    return distances.indexOf(Math.min(...distances));
  });
  return { medoids, labels, objective: current.cost / n };
}
