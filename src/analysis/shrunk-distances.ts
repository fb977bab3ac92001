import type { PairwiseDistances } from './pairwise-distances.ts';

/** The pull towards the mean distance, in shared debates. */
export const SHRINKAGE = 2;

/**
 * Each known distance drawn towards the mean μ of all known ones by how little is shared, (n·d + λ·μ) / (n + λ); an unknown
 * one becomes μ. For methods of grouping that need every pair, never to be shown. Build the distances with a least overlap
 * of 1, so that what little is known counts. With λ = 0 the known distances stay as they are.
 *
 * @param lambda ≥ 0
 * @returns n × n by rows, zero on the diagonal; `null` where no distance is known
 * @throws {RangeError} where lambda is negative or no number
 */
export function shrunkDistances({ n, values, shared }: PairwiseDistances, lambda = SHRINKAGE): Float64Array | null {
  if (!(lambda >= 0)) throw new RangeError(`lambda ${lambda}; write a number from 0 up`);
  const mean = meanKnown(n, values);
  if (mean === null) return null;
  return values.map((value, cell) => {
    if (cell % (n + 1) === 0) return 0;
    if (Number.isNaN(value)) return mean;
    return (shared[cell]! * value + lambda * mean) / (shared[cell]! + lambda);
  });
}

/** Mean of the known distances, each pair once. */
function meanKnown(n: number, values: Float64Array): number | null {
  let sum = 0;
  let pairs = 0;
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const value = values[i * n + j]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      pairs++;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}
