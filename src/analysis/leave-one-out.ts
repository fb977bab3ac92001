import type { Scaling } from './bootstrap.ts';
import type { Position } from './position.ts';
import { procrustes } from './procrustes.ts';
import { stanceDistances } from './stance-distances.ts';
import { withCell, withoutColumn, type StanceMatrix } from './stance-matrix.ts';

/** A position without one of its statements. */
export interface WithoutStatement {
  readonly statement: string;
  /** The weighted mean of the others; `null` where there are none: the position is gone. */
  readonly mean: number | null;
}

/** The position without each of its receipts in turn, in their order; a remark goes with all its wordings. */
export function withoutEachStatement({ receipts }: Pick<Position, 'receipts'>): WithoutStatement[] {
  return receipts.map((dropped) => {
    let [sum, weight] = [0, 0];
    for (const receipt of receipts) {
      if (receipt === dropped) continue;
      sum += receipt.weight * receipt.code.stance;
      weight += receipt.weight;
    }
    return { statement: dropped.statement.id, mean: weight > 0 ? sum / weight : null };
  });
}

/** Where a position stays if any one of its statements is dropped. */
export interface PositionRobustness {
  /** Least and greatest mean without one statement. */
  readonly range: readonly [number, number];
  /** The statement without which the mean moves most, and where it goes; the newest of equals. */
  readonly most: WithoutStatement & { readonly mean: number };
}

/** `null` where a single statement carries the position: without it there is none. */
export function positionRobustness(position: Pick<Position, 'mean' | 'receipts'>): PositionRobustness | null {
  const without = withoutEachStatement(position).filter((one): one is PositionRobustness['most'] => one.mean !== null);
  const [first] = without;
  if (!first) return null;
  const means = without.map(({ mean }) => mean);
  const move = ({ mean }: { mean: number }) => Math.abs(mean - position.mean);
  return { range: [Math.min(...means), Math.max(...means)], most: without.reduce((most, one) => (move(one) > move(most) + 1e-12 ? one : most), first) };
}

/**
 * How far each actor's point moves when one item is left out and the new map is laid over the reference, in units of the
 * map; NaN where an actor loses its place or had none.
 */
export function movesWithoutItem(matrix: StanceMatrix, column: number, reference: Float64Array, scaling: Scaling): Float64Array {
  return moves(reference, withoutColumn(matrix, column), scaling);
}

/**
 * How far one actor's own point moves when its position on one item becomes another, as without one statement.
 *
 * @param value the new position; `null` takes it away
 * @returns `null` where the point loses its place or had none
 */
export function moveWithCell(matrix: StanceMatrix, row: number, column: number, value: number | null, reference: Float64Array, scaling: Scaling): number | null {
  const move = moves(reference, withCell(matrix, row, column, value), scaling)[row]!;
  return Number.isNaN(move) ? null : move;
}

/** The largest move of each actor's point if any one item is left out. `move` is infinite where the point loses its place. */
export function largestMoves(matrix: StanceMatrix, reference: Float64Array, scaling: Scaling): ({ move: number; column: number } | null)[] {
  const byColumn = Array.from({ length: matrix.columns }, (_, column) => movesWithoutItem(matrix, column, reference, scaling));
  return Array.from({ length: matrix.rows }, (_, row) => {
    if (Number.isNaN(reference[2 * row]!)) return null;
    const moved = byColumn.map((column) => (Number.isNaN(column[row]!) ? Number.POSITIVE_INFINITY : column[row]!));
    const move = Math.max(...moved);
    return moved.length === 0 ? null : { move, column: moved.indexOf(move) };
  });
}

function moves(reference: Float64Array, changed: StanceMatrix, scaling: Scaling): Float64Array {
  const { points } = procrustes(reference, scaling(stanceDistances(changed)));
  return Float64Array.from({ length: changed.rows }, (_, row) => {
    const [dx, dy] = [points[2 * row]! - reference[2 * row]!, points[2 * row + 1]! - reference[2 * row + 1]!];
    return Math.sqrt(dx * dx + dy * dy);
  });
}
