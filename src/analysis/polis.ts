import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import type { StanceMatrix } from './stance-matrix.ts';

/** Principal components of an opinion matrix with gaps. */
export interface OpinionSpace {
  /** rows × 2 by rows. */
  readonly points: Float64Array;
  /** columns × 2 by rows: the components, of length 1. */
  readonly components: Float64Array;
  /** Mean of each column, over those who answered; 0 where nobody did. */
  readonly means: Float64Array;
  /** Variance along each component (divided by n − 1), and its share of the whole. */
  readonly variance: readonly [number, number];
  readonly share: readonly [number, number];
}

/**
 * Principal components as Polis computes them: gaps filled with the mean of their column, columns centred, singular value
 * decomposition; with `widened` each participant's point is multiplied by √(columns / answered), since few answers keep a
 * participant near the middle (Small et al. 2021). A second view beside scaling, for robustness. In signs as they come.
 */
export function opinionSpace({ rows, columns, values }: StanceMatrix, { widened = true } = {}): OpinionSpace {
  const centred = new Matrix(rows, columns);
  const answered = new Float64Array(rows);
  const means = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    let [sum, n] = [0, 0];
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      n++;
      answered[row]! += 1;
    }
    means[column] = n === 0 ? 0 : sum / n;
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column]!;
      centred.set(row, column, Number.isNaN(value) ? 0 : value - means[column]!);
    }
  }
  const decomposition = new SingularValueDecomposition(centred, { autoTranspose: true });
  const { diagonal, leftSingularVectors, rightSingularVectors } = decomposition;
  const whole = diagonal.reduce((sum, value) => sum + value * value, 0);
  const points = new Float64Array(rows * 2);
  const components = new Float64Array(columns * 2);
  for (let axis = 0; axis < Math.min(2, diagonal.length); axis++) {
    for (let row = 0; row < rows; row++) {
      const stretch = widened && answered[row]! > 0 ? Math.sqrt(columns / answered[row]!) : 1;
      points[row * 2 + axis] = leftSingularVectors.get(row, axis) * diagonal[axis]! * stretch;
    }
    for (let column = 0; column < columns; column++) components[column * 2 + axis] = rightSingularVectors.get(column, axis);
  }
  const squares = [0, 1].map((axis) => (diagonal[axis] ?? 0) ** 2) as [number, number];
  return {
    points,
    components,
    means,
    variance: [squares[0] / (rows - 1), squares[1] / (rows - 1)],
    share: whole > 0 ? [squares[0] / whole, squares[1] / whole] : [0, 0],
  };
}

/**
 * How far a statement drives participants apart: the distance from the middle of somebody who has agreed with it and answered
 * nothing else, as Polis places them (Small et al. 2021). @param agree the value of an agreement
 */
export function statementExtremity({ components, means }: Pick<OpinionSpace, 'components' | 'means'>, column: number, agree = 1): number {
  return Math.abs(agree - means[column]!) * Math.sqrt(means.length) * Math.hypot(components[2 * column]!, components[2 * column + 1]!);
}
