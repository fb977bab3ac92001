import type { DistanceMatrix } from './distance-matrix.ts';

/**
 * How much nearer each actor is to its own group than to the next: (b − a) / max(a, b), a the mean distance within the group,
 * b that to the nearest other one; −1 … 1, and 0 for an actor alone in its group (Rousseeuw 1987).
 *
 * @param matrix without unknown distances
 * @param labels number of the group of each actor; two groups or more
 */
export function silhouettes({ n, values }: DistanceMatrix, labels: readonly number[]): number[] {
  const groups = Math.max(-1, ...labels) + 1;
  const sizes = new Float64Array(groups);
  for (const label of labels) sizes[label]! += 1;
  const sums = new Float64Array(groups);
  return labels.map((own, row) => {
    if (sizes[own] === 1) return 0;
    sums.fill(0);
    for (let other = 0; other < n; other++) sums[labels[other]!]! += values[row * n + other]!;
    const within = sums[own]! / (sizes[own]! - 1);
    let nearest = Number.POSITIVE_INFINITY;
    for (let group = 0; group < groups; group++) if (group !== own && sizes[group]! > 0) nearest = Math.min(nearest, sums[group]! / sizes[group]!);
    const larger = Math.max(within, nearest);
    return larger > 0 && Number.isFinite(larger) ? (nearest - within) / larger : 0;
  });
}

/** Mean of {@link silhouettes}. */
export function meanSilhouette(matrix: DistanceMatrix, labels: readonly number[]): number {
  return silhouettes(matrix, labels).reduce((sum, value) => sum + value, 0) / labels.length;
}
