import { shuffle, type Random } from './random.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/**
 * The matrix of a world in which items have nothing to do with each other: the values of each column dealt anew among the
 * actors that have one there. Which cells are empty stays as it is.
 */
export function withColumnsPermuted(matrix: StanceMatrix, random: Random): StanceMatrix {
  const { rows, columns } = matrix;
  const values = matrix.values.slice();
  for (let column = 0; column < columns; column++) {
    const cells: number[] = [];
    for (let row = 0; row < rows; row++) if (!Number.isNaN(values[row * columns + column]!)) cells.push(row * columns + column);
    const dealt = shuffle(cells.map((cell) => values[cell]!), random);
    cells.forEach((cell, at) => (values[cell] = dealt[at]!));
  }
  return { ...matrix, values };
}
