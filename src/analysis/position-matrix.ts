import type { PositionEstimate } from './position.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** How positions become a matrix. */
export interface PositionMatrixChoice<P extends PositionEstimate> {
  /** Weight of a debate, ≥ 0. Left out: 1 each. */
  readonly debateWeight?: (debate: string) => number;
  /** How sure a position is, 0 … 1. Left out: all as sure. */
  readonly confidence?: (position: P) => number;
}

/** Actors in rows and debates in columns, in the order given. Positions of other actors and debates are left out. */
export function positionMatrix<P extends PositionEstimate>(
  positions: Iterable<P>,
  actors: readonly string[],
  debates: readonly string[],
  { debateWeight = () => 1, confidence }: PositionMatrixChoice<P> = {},
): StanceMatrix {
  const rowOf = new Map(actors.map((actor, row) => [actor, row]));
  const columnOf = new Map(debates.map((debate, column) => [debate, column]));
  const columns = debates.length;
  const values = new Float64Array(actors.length * columns).fill(Number.NaN);
  const sureness = confidence ? new Float64Array(values.length) : null;
  for (const position of positions) {
    const row = rowOf.get(position.actor);
    const column = columnOf.get(position.debate);
    if (row === undefined || column === undefined) continue;
    const cell = row * columns + column;
    values[cell] = position.mean;
    if (sureness && confidence) sureness[cell] = confidence(position);
  }
  return { rows: actors.length, columns, values, weights: Float64Array.from(debates, debateWeight), ...(sureness && { confidence: sureness }) };
}
