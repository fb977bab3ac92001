import type { DistanceMatrix } from './distance-matrix.ts';

/**
 * B = −½ J D² J, J = I − 11ᵀ/n: the inner products that distances stand for, n × n by rows.
 *
 * @throws {RangeError} where a distance is unknown
 */
export function doubleCentred({ n, values }: DistanceMatrix): Float64Array {
  const inner = new Float64Array(n * n);
  const means = new Float64Array(n);
  let overall = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += values[i * n + j]! ** 2;
    if (Number.isNaN(sum)) throw new RangeError(`classical scaling: a distance of actor ${i} is unknown; complete the matrix first`);
    means[i] = sum / n;
    overall += sum / n / n;
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) inner[i * n + j] = -0.5 * (values[i * n + j]! ** 2 - means[i]! - means[j]! + overall);
  }
  return inner;
}
