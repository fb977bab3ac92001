import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { DistanceMatrix } from './distance-matrix.ts';
import { doubleCentred } from './double-centred.ts';

/** A scaling with all of its eigenvalues. */
export interface ClassicalScaling {
  /** n × k by rows, centred at 0, axes in order of their eigenvalues. In signs as they come: see orientation.ts. */
  readonly points: Float64Array;
  /** All n, largest first. City-block distances are not Euclidean: the last may be negative. */
  readonly eigenvalues: Float64Array;
}

/**
 * Classical scaling (Torgerson 1952; Gower 1966): B = −½ J D² J, coordinates v·√λ of its k largest eigenvalues. An axis
 * whose eigenvalue is not above zero is 0 for everybody; where eigenvalues are equal the axes between them are arbitrary and
 * only the distances mean something.
 *
 * @throws {RangeError} where a distance is unknown: complete the matrix first
 */
export function classicalScaling(matrix: DistanceMatrix, k = 2): ClassicalScaling {
  const { n } = matrix;
  const points = new Float64Array(n * k);
  if (n === 0) return { points, eigenvalues: new Float64Array(0) };
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(Matrix.from1DArray(n, n, doubleCentred(matrix)), { assumeSymmetric: true });
  const order = [...realEigenvalues.keys()].sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]! || a - b);
  const eigenvalues = Float64Array.from(order, (at) => realEigenvalues[at]!);
  const noise = n * Number.EPSILON * Math.max(...eigenvalues.map(Math.abs));
  for (let axis = 0; axis < Math.min(k, n); axis++) {
    if (eigenvalues[axis]! <= noise) break;
    const length = Math.sqrt(eigenvalues[axis]!);
    for (let i = 0; i < n; i++) points[i * k + axis] = eigenvectorMatrix.get(i, order[axis]!) * length;
  }
  return { points, eigenvalues };
}
