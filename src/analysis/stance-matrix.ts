/** What each actor holds on each item: the numbers from which maps and groups are made. */
export interface StanceMatrix {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns by rows, −2 … +2; NaN where the actor has no position. An explicit 0 is a position. */
  readonly values: Float64Array;
  /** Weight of each column, ≥ 0. */
  readonly weights: Float64Array;
  /** rows × columns, 0 … 1: how sure each cell is. Left out: all are as sure. */
  readonly confidence?: Float64Array;
}

/** A matrix from rows of stances, `null` where unknown, all of weight 1. @throws {RangeError} where the rows differ in length */
export function stanceMatrix(rows: readonly (readonly (number | null)[])[]): StanceMatrix {
  const columns = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    if (row.length !== columns) throw new RangeError(`stances: row ${i} has ${row.length} cells; write ${columns} as in row 0, null where unknown`);
    row.forEach((value, j) => (values[i * columns + j] = value ?? Number.NaN));
  });
  return { rows: rows.length, columns, values, weights: new Float64Array(columns).fill(1) };
}

/** The matrix with each column counted as often as it was drawn; a column that was not drawn weighs nothing. */
export function withColumnsDrawn(matrix: StanceMatrix, drawn: readonly number[]): StanceMatrix {
  const weights = new Float64Array(matrix.columns);
  for (const column of drawn) weights[column]! += matrix.weights[column]!;
  return { ...matrix, weights };
}

/** The matrix without one column's say. */
export function withoutColumn(matrix: StanceMatrix, column: number): StanceMatrix {
  const weights = matrix.weights.slice();
  weights[column] = 0;
  return { ...matrix, weights };
}

/** The matrix with one cell replaced; `null` takes the position away. */
export function withCell(matrix: StanceMatrix, row: number, column: number, value: number | null): StanceMatrix {
  const values = matrix.values.slice();
  values[row * matrix.columns + column] = value ?? Number.NaN;
  return { ...matrix, values };
}

/** Items as rows and actors as columns, all of weight 1: for the order of items beside the order of actors. */
export function transposed({ rows, columns, values }: StanceMatrix): StanceMatrix {
  const turned = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column]!;
  return { rows: columns, columns: rows, values: turned, weights: new Float64Array(rows).fill(1) };
}
