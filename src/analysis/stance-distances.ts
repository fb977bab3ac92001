import type { DistanceChoice } from './distance.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** Distance of the two ends of the scale. */
const RANGE = 4;

/**
 * The distances of {@link distanceOf} between all actors at once: d_ab = Σ w·|x_a − x_b| / (4·Σ w) over the items on which
 * both have a position, w = weight of the item × both confidences: Gower's coefficient (1971) with the fixed range 4. Items
 * that weigh nothing are left out. Pairs with fewer common items than `leastOverlap` are unknown; their coverage stands.
 * One is enough where left out: maps and groups weigh each distance by what stands behind it, and a distance that is shown
 * as a number asks for `LEAST_OVERLAP`.
 */
export function stanceDistances(
  { rows: n, columns, values, weights: items, confidence }: StanceMatrix,
  { leastOverlap = 1, difference }: Pick<DistanceChoice, 'leastOverlap' | 'difference'> = {},
): DistanceMatrix {
  const distances = new Float64Array(n * n).fill(Number.NaN);
  const weights = new Float64Array(n * n);
  const shared = new Uint16Array(n * n);
  const known = new Uint16Array(columns);
  for (let i = 0; i < n; i++) {
    const own = i * columns;
    let knownCount = 0;
    for (let k = 0; k < columns; k++) {
      const sure = confidence ? confidence[own + k]! : 1;
      if (!Number.isNaN(values[own + k]!) && items[k]! * sure > 0) known[knownCount++] = k;
    }
    distances[i * n + i] = 0;
    shared[i * n + i] = knownCount;
    for (let j = 0; j < i; j++) {
      const other = j * columns;
      let sum = 0;
      let total = 0;
      let count = 0;
      for (let at = 0; at < knownCount; at++) {
        const k = known[at]!;
        const a = values[own + k]!;
        const b = values[other + k]!;
        if (b !== b) continue;
        const weight = confidence ? items[k]! * confidence[own + k]! * confidence[other + k]! : items[k]!;
        if (!(weight > 0)) continue;
        sum += weight * (difference ? RANGE * difference(a, b) : Math.abs(a - b));
        total += weight;
        count++;
      }
      if (count === 0) continue;
      weights[i * n + j] = weights[j * n + i] = total;
      shared[i * n + j] = shared[j * n + i] = count;
      if (count >= leastOverlap) distances[i * n + j] = distances[j * n + i] = sum / (RANGE * total);
    }
  }
  return { n, values: distances, weights, shared };
}
