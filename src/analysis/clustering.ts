import { adjustedRand } from './adjusted-rand.ts';
import { averageLinkage, cutInto } from './average-linkage.ts';
import { withColumnsPermuted } from './column-permutation.ts';
import { distancesAmong, largestConnected, shrunk, type DistanceMatrix } from './distance-matrix.ts';
import { mulberry32, resample } from './random.ts';
import { meanSilhouette } from './silhouette.ts';
import { stanceDistances } from './stance-distances.ts';
import { withColumnsDrawn, type StanceMatrix } from './stance-matrix.ts';

/** Makes ready to part a matrix without unknown distances into any number of groups, numbered from 0. */
export type Division = (matrix: DistanceMatrix) => (k: number) => readonly number[];

export const byAverageLinkage: Division = (matrix) => {
  const tree = averageLinkage(matrix);
  return (k) => cutInto(tree, k);
};

/** Numbers of groups that are tried. */
export const GROUP_COUNTS = [2, 3, 4, 5] as const;

export interface Partition {
  /** Number of the group of each actor, from 0. */
  readonly labels: readonly number[];
  readonly k: number;
  /** Mean silhouette, −1 … 1. */
  readonly silhouette: number;
}

/** The partition into k = 2 … 5 groups with the best mean silhouette, of equals the fewest groups; `null` for fewer than three actors. */
export function bestPartition(matrix: DistanceMatrix, division = byAverageLinkage): Partition | null {
  const into = division(matrix);
  let best: Partition | null = null;
  for (const k of GROUP_COUNTS) {
    if (k >= matrix.n) break;
    const labels = into(k);
    const silhouette = meanSilhouette(matrix, labels);
    if (!best || silhouette > best.silhouette + 1e-12) best = { labels, k, silhouette };
  }
  return best;
}

/** Groups of actors, with what is needed to say whether there are any. */
export interface Groups extends Omit<Partition, 'labels'> {
  /** Number of the group of each actor; `null` for one whom no known distance joins to the rest. */
  readonly labels: readonly (number | null)[];
  /** Best silhouettes of permuted columns, ascending. */
  readonly noise: Float64Array;
  /** Their 95 % quantile, which the silhouette must exceed. */
  readonly toBeat: number;
  /** Mean adjusted Rand agreement with the groups of resampled items, about 0 … 1; `null` without resamples. */
  readonly stability: number | null;
  /** Whether the groups may be shown: tighter than those that noise gives. */
  readonly shown: boolean;
}

export interface ClusteringOptions {
  readonly division?: Division;
  readonly permutations?: number;
  readonly resamples?: number;
  readonly seed?: number;
}

/**
 * Groups on the shrunk distances, against the permutation null of the best silhouette over the same numbers of groups, and
 * under resampling of the items.
 *
 * @returns `null` where fewer than three actors are joined by known distances
 */
export function groupsOf(matrix: StanceMatrix, { division = byAverageLinkage, permutations = 200, resamples = 200, seed = 1 }: ClusteringOptions = {}): Groups | null {
  const distances = stanceDistances(matrix);
  const members = largestConnected(distances);
  const partition = (of: DistanceMatrix) => {
    const complete = shrunk(distancesAmong(of, members));
    return complete && bestPartition(complete, division);
  };
  const found = partition(distances);
  if (!found) return null;
  const random = mulberry32(seed);
  const noise = Float64Array.from(
    Array.from({ length: permutations }, () => partition(stanceDistances(withColumnsPermuted(matrix, random)))?.silhouette ?? 0),
  ).sort();
  const toBeat = noise[Math.max(0, Math.ceil(0.95 * noise.length) - 1)] ?? Number.POSITIVE_INFINITY;
  const agreements = Array.from({ length: resamples }, () => {
    const again = partition(stanceDistances(withColumnsDrawn(matrix, resample(matrix.columns, random))));
    return again ? adjustedRand(found.labels, again.labels) : 0;
  });
  const labels = new Array<number | null>(matrix.rows).fill(null);
  members.forEach((row, at) => (labels[row] = found.labels[at]!));
  return {
    ...found,
    labels,
    noise,
    toBeat,
    stability: agreements.length === 0 ? null : agreements.reduce((sum, value) => sum + value, 0) / agreements.length,
    shown: found.silhouette > toBeat,
  };
}
