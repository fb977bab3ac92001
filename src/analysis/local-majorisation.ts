import { largestConnected, type DistanceMatrix } from './distance-matrix.ts';

/** A map on its way: what {@link locallyMajorised} makes of a start. */
export interface LocalMap {
  /** n × 2 by rows; NaN for an actor whom no known distance joins to the rest. */
  readonly points: Float64Array;
  /** Stress-1 of these points; `null` where no distance is known or all are 0. */
  readonly stress: number | null;
}

/**
 * A few steps from a start towards a map of less stress, each point in turn to the weighted mean of where the others want it
 * (Gansner, Koren & North 2005, § 2.3): some n² operations a sweep and no matrix to factor, which suits a sketch within a
 * frame. The end is {@link smacof}'s to find. Of each pair the stress never rises; unknown distances have weight 0.
 *
 * @param start n × 2 by rows; NaN counts as the middle
 */
export function locallyMajorised(matrix: DistanceMatrix, start: Float64Array, sweeps: number): LocalMap {
  const { n, values, weights } = matrix;
  const members = Uint16Array.from(largestConnected(matrix));
  const points = new Float64Array(n * 2).fill(Number.NaN);
  for (const i of members) {
    points[2 * i] = start[2 * i]! || 0;
    points[2 * i + 1] = start[2 * i + 1]! || 0;
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const i of members) {
      const xi = points[2 * i]!;
      const yi = points[2 * i + 1]!;
      let [x, y, total] = [0, 0, 0];
      for (const j of members) {
        const weight = weights[i * n + j]!;
        const target = values[i * n + j]!;
        if (j === i || !(weight > 0) || target !== target) continue;
        const xj = points[2 * j]!;
        const yj = points[2 * j + 1]!;
        const dx = xi - xj;
        const dy = yi - yj;
        const distance = Math.sqrt(dx * dx + dy * dy);
        const stretch = distance === 0 ? 0 : target / distance;
        x += weight * (xj + dx * stretch);
        y += weight * (yj + dy * stretch);
        total += weight;
      }
      points[2 * i] = x / total;
      points[2 * i + 1] = y / total;
    }
  }
  return { points, stress: stressOf(matrix, points, members) };
}

function stressOf({ n, values, weights }: DistanceMatrix, points: Float64Array, members: Uint16Array): number | null {
  let [missed, scale] = [0, 0];
  for (const i of members) {
    for (const j of members) {
      if (j === i) break;
      const weight = weights[i * n + j]!;
      const target = values[i * n + j]!;
      if (!(weight > 0) || target !== target) continue;
      const distance = Math.sqrt((points[2 * i]! - points[2 * j]!) ** 2 + (points[2 * i + 1]! - points[2 * j + 1]!) ** 2);
      missed += weight * (target - distance) ** 2;
      scale += weight * target * target;
    }
  }
  return scale === 0 ? null : Math.sqrt(missed / scale);
}
