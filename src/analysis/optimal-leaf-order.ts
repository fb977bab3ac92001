import type { Dendrogram } from './average-linkage.ts';
import type { DistanceMatrix } from './distance-matrix.ts';

interface Cluster {
  readonly leaves: readonly number[];
  /** The two clusters of which it was made; none for a single actor. */
  readonly parts: readonly [Cluster, Cluster] | null;
}

/**
 * Of all orders that a dendrogram allows the one in which neighbours are nearest: the least sum of distances from each to the
 * next (Bar-Joseph, Gifford & Jaakkola 2001), in O(n³) time and O(n²) memory. Of the two directions the one that starts with
 * the lower row.
 *
 * @param matrix without unknown distances
 * @returns rows in order
 */
export function optimalLeafOrder({ n, merges }: Dendrogram, { values }: DistanceMatrix): number[] {
  if (n === 0) return [];
  const clusters: Cluster[] = Array.from({ length: n }, (_, row) => ({ leaves: [row], parts: null }));
  /** Length of the best path through the smallest cluster that holds both, from one to the other. */
  const lengths = new Float64Array(n * n);
  /** Length of the best path from one leaf of the left cluster to each leaf of the right one. */
  const joined = new Float64Array(n);
  for (const { a, b } of merges) {
    const [left, right] = [clusters[a]!, clusters[b]!];
    for (const first of left.leaves) {
      for (const next of right.leaves) joined[next] = shortest(farEnds(left, first), (end) => lengths[first * n + end]! + values[end * n + next]!).length;
      for (const last of right.leaves) {
        const { length } = shortest(farEnds(right, last), (next) => joined[next]! + lengths[next * n + last]!);
        lengths[first * n + last] = lengths[last * n + first] = length;
      }
    }
    clusters.push({ leaves: [...left.leaves, ...right.leaves], parts: [left, right] });
  }
  const whole = clusters.at(-1)!;
  if (!whole.parts) return [0];
  const [left, right] = whole.parts;
  const ends = left.leaves.flatMap((first) => right.leaves.map((last) => [first, last] as const));
  const [first, last] = shortest(ends, ([from, to]) => lengths[from * n + to]!).of;
  const order = path(whole, first, last, lengths, values, n);
  return order[0]! < order.at(-1)! ? order : order.reverse();
}

/** The leaves at which a path through the cluster can end that starts at one of them. */
function farEnds({ leaves, parts }: Cluster, start: number): readonly number[] {
  if (!parts) return leaves;
  return parts[0].leaves.includes(start) ? parts[1].leaves : parts[0].leaves;
}

function path(cluster: Cluster, first: number, last: number, lengths: Float64Array, values: Float64Array, n: number): number[] {
  if (!cluster.parts) return [first];
  const [left, right] = cluster.parts[0].leaves.includes(first) ? cluster.parts : [cluster.parts[1], cluster.parts[0]];
  const bridges = farEnds(left, first).flatMap((end) => farEnds(right, last).map((next) => [end, next] as const));
  const [end, next] = shortest(bridges, ([from, to]) => lengths[first * n + from]! + values[from * n + to]! + lengths[to * n + last]!).of;
  return [...path(left, first, end, lengths, values, n), ...path(right, next, last, lengths, values, n)];
}

/** The first of those with the least length. @param among at least one */
function shortest<T>(among: readonly T[], lengthOf: (one: T) => number): { of: T; length: number } {
  let [at, length] = [0, lengthOf(among[0]!)];
  for (let index = 1; index < among.length; index++) {
    const other = lengthOf(among[index]!);
    if (other < length) [at, length] = [index, other];
  }
  return { of: among[at]!, length };
}
