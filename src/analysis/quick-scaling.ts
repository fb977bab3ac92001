import { completed, type DistanceMatrix } from './distance-matrix.ts';
import { doubleCentred } from './double-centred.ts';
import { leadingEigenpairs } from './leading-eigenpairs.ts';

/** Residual of an axis, relative to its eigenvalue: a start need not be finer. */
const TOLERANCE = 1e-6;

/**
 * Classical scaling in the plane without the other eigenvalues and without a matrix library: the start of {@link smacof},
 * fast enough to be made anew for each permutation or filter. Unknown distances count as the mean one.
 *
 * @returns n × 2 by rows; all 0 where no distance is known
 */
export function quickScaling(matrix: DistanceMatrix): Float64Array {
  const { n } = matrix;
  const points = new Float64Array(n * 2);
  const whole = completed(matrix);
  if (!whole) return points;
  const { values, vectors } = leadingEigenpairs(doubleCentred(whole), n, 2, TOLERANCE);
  const noise = n * Number.EPSILON * Math.abs(values[0] ?? 0);
  values.forEach((value, axis) => {
    if (value <= noise) return;
    const length = Math.sqrt(value);
    for (let i = 0; i < n; i++) points[i * 2 + axis] = vectors[axis]![i]! * length;
  });
  return points;
}
