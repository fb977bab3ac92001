import type { Division } from './clustering.ts';
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
export function medoidPartition(matrix: DistanceMatrix, k: number): MedoidPartition {
  const { n, values } = matrix;
  if (values.some(Number.isNaN)) throw new RangeError('medoids: a distance is unknown; shrink or complete the matrix first');
  if (!(Number.isInteger(k) && k >= 1 && k <= n)) throw new RangeError(`medoids: ${k} groups of ${n} actors; give a whole number from 1 to ${n}`);
  let current: { medoids: readonly number[]; cost: number } = { medoids: [], cost: Number.POSITIVE_INFINITY };
  while (current.medoids.length < k) current = cheapest(matrix, current.medoids, null)!;
  for (;;) {
    const swapped = cheapest(matrix, current.medoids, current.cost);
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

export const byMedoids: Division = (matrix) => (k) => medoidPartition(matrix, k).labels;

/**
 * The medoids with one more, or where a cost is to be lowered with one of them swapped, that cost least; of equals the first.
 * Each row needs only its nearest and its next medoid to tell what any change of one costs it (Schubert & Rousseeuw 2019).
 *
 * @returns `null` where no swap lowers the cost by more than rounding
 */
function cheapest({ n, values }: DistanceMatrix, medoids: readonly number[], toLower: number | null): { medoids: readonly number[]; cost: number } | null {
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const next = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const own = new Int32Array(n).fill(-1);
  for (let row = 0; row < n; row++) {
    for (const [place, medoid] of medoids.entries()) {
      const distance = values[row * n + medoid]!;
      if (distance < nearest[row]!) [next[row], nearest[row], own[row]] = [nearest[row]!, distance, place];
      else if (distance < next[row]!) next[row] = distance;
    }
  }
  let found: readonly number[] | null = null;
  let least = toLower === null ? Number.POSITIVE_INFINITY : toLower - 1e-12 * Math.abs(toLower);
  const places = toLower === null ? [medoids.length] : medoids.keys();
  for (const place of places) {
    for (let candidate = 0; candidate < n; candidate++) {
      if (medoids.includes(candidate)) continue;
      let cost = 0;
      for (let row = 0; row < n; row++) {
        const kept = own[row] === place ? next[row]! : nearest[row]!;
        const offered = values[row * n + candidate]!;
        cost += offered < kept ? offered : kept;
      }
      if (cost < least) [found, least] = [[...medoids.slice(0, place), candidate, ...medoids.slice(place + 1)], cost];
    }
  }
  return found && { medoids: found, cost: least };
}
