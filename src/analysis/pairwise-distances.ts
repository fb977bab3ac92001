import { LEAST_OVERLAP } from './distance.ts';
import type { PositionMatrix } from './position-matrix.ts';
import type { StanceDifference } from './stance-difference.ts';

/** Distances of n actors, each with its coverage. */
export interface PairwiseDistances {
  readonly n: number;
  /** n × n by rows, symmetric, 0 … 1, zero on the diagonal; NaN where too few debates are shared to say. */
  readonly values: Float64Array;
  /** n × n by rows: Σ w of the shared debates behind each value, known or not; the number of those where every weight is 1. */
  readonly weights: Float64Array;
  /** n × n by rows: number of shared debates that weigh something; on the diagonal the actor's own. */
  readonly shared: Uint16Array;
}

/** What the distances of a matrix count. */
export interface PairwiseChoice {
  /** Fewer shared debates than this are too few: the distance is unknown. */
  readonly leastOverlap?: number;
  /** Left out: city block. */
  readonly difference?: StanceDifference;
}

/**
 * The distances of {@link distanceOf} between all actors at once: Σ w·difference / Σ w over the shared debates,
 * w = weight of the debate × both confidences. Takes time in proportion to n²·debates and allocates three arrays.
 */
export function pairwiseDistances(
  { rows: n, columns, values, weights: debateWeights, confidence }: PositionMatrix,
  { leastOverlap = LEAST_OVERLAP, difference }: PairwiseChoice = {},
): PairwiseDistances {
  const distances = new Float64Array(n * n).fill(Number.NaN);
  const weights = new Float64Array(n * n);
  const shared = new Uint16Array(n * n);
  const known = new Uint16Array(columns);
  for (let i = 0; i < n; i++) {
    const own = i * columns;
    let knownCount = 0;
    for (let k = 0; k < columns; k++) if (!Number.isNaN(values[own + k]!) && debateWeights[k]! > 0) known[knownCount++] = k;
    for (let j = 0; j <= i; j++) {
      const other = j * columns;
      let total = 0;
      let weight = 0;
      let count = 0;
      for (let at = 0; at < knownCount; at++) {
        const k = known[at]!;
        const a = values[own + k]!;
        const b = values[other + k]!;
        if (b !== b) continue;
        const w = confidence ? debateWeights[k]! * confidence[own + k]! * confidence[other + k]! : debateWeights[k]!;
        if (!(w > 0)) continue;
        total += w * (difference ? difference(a, b) : Math.abs(a - b) / 4);
        weight += w;
        count++;
      }
      const value = i === j ? 0 : count >= leastOverlap ? total / weight : Number.NaN;
      distances[i * n + j] = distances[j * n + i] = value;
      weights[i * n + j] = weights[j * n + i] = weight;
      shared[i * n + j] = shared[j * n + i] = count;
    }
  }
  return { n, values: distances, weights, shared };
}
