import type { DistanceMatrix } from './distance-matrix.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** Distance of the two ends of the scale. */
const RANGE = 4;

/**
 * d_ab = Σ w·|x_a − x_b| / (4·Σ w) over the items on which both have a position, w = weight of the item × both
 * confidences: Gower's coefficient (1971) with the fixed range 4. The weight of a pair is its Σ w; pairs without a common
 * item, or with Σ w = 0, are unknown.
 */
export function stanceDistances({ rows: n, columns, values, weights: items, confidence }: StanceMatrix): DistanceMatrix {
  const distances = new Float64Array(n * n).fill(Number.NaN);
  const weights = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    distances[i * n + i] = 0;
    for (let j = 0; j < i; j++) {
      let sum = 0;
      let total = 0;
      for (let k = 0; k < columns; k++) {
        const difference = values[i * columns + k]! - values[j * columns + k]!;
        if (difference !== difference) continue;
        const weight = confidence ? items[k]! * confidence[i * columns + k]! * confidence[j * columns + k]! : items[k]!;
        sum += weight * Math.abs(difference);
        total += weight;
      }
      if (!(total > 0)) continue;
      distances[i * n + j] = distances[j * n + i] = sum / (RANGE * total);
      weights[i * n + j] = weights[j * n + i] = total;
    }
  }
  return { n, values: distances, weights };
}
