import { placedAlone } from './lone-placement.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** Where a reader lies on a map of actors that stay where they are. */
export interface ReaderPlace {
  readonly x: number;
  readonly y: number;
  /** Items of the map on which the reader has a stance and some placed actor too. */
  readonly items: number;
  /** How far the place moves at most if the stance on any one debate is dropped, in units of the map; `null` where a drop leaves no place. */
  readonly moves: number | null;
}

/** From so many of the likest actors, and from the middle of all, the way to the place is begun. */
const STARTS = 6;

/**
 * The reader's place: where the distances to all placed actors fit best, Σ w(δ − d)² least. A single point can end in more
 * than one minimum, so that it starts from the middle and from the actors most like it, and the best end counts.
 *
 * @param points n × 2 by rows, NaN where an actor has no place
 * @param stances by column of the matrix; `null` where the reader has none
 * @param leastItems with fewer stances there is no place
 */
export function readerPlace(matrix: StanceMatrix, points: Float64Array, stances: readonly (number | null)[], leastItems: number): ReaderPlace | null {
  const held = stances.flatMap((stance, column) => (stance !== null && known(matrix, points, column) ? [column] : []));
  if (held.length < leastItems) return null;
  const place = bestPlace(matrix, points, stances);
  if (!place) return null;
  let moves: number | null = 0;
  for (const dropped of held) {
    const without = bestPlace(matrix, points, stances.map((stance, column) => (column === dropped ? null : stance)));
    moves = without === null || moves === null ? null : Math.max(moves, Math.hypot(without[0] - place[0], without[1] - place[1]));
  }
  return { x: place[0], y: place[1], items: held.length, moves };
}

function known({ rows, columns, values, weights }: StanceMatrix, points: Float64Array, column: number): boolean {
  for (let row = 0; row < rows; row++) if (weights[column]! > 0 && !Number.isNaN(points[2 * row]!) && !Number.isNaN(values[row * columns + column]!)) return true;
  return false;
}

function bestPlace(matrix: StanceMatrix, points: Float64Array, stances: readonly (number | null)[]): readonly [number, number] | null {
  const { rows, columns, values, weights } = matrix;
  const whole: StanceMatrix = {
    rows: rows + 1,
    columns,
    weights,
    values: Float64Array.from([...values, ...stances.map((stance) => stance ?? Number.NaN)]),
    ...(matrix.confidence ? { confidence: Float64Array.from([...matrix.confidence, ...stances.map(() => 1)]) } : {}),
  };
  const others = targets(whole, points);
  if (others.length === 0) return null;
  const likest = [...others].sort((a, b) => a.target - b.target || b.weight - a.weight || a.row - b.row).slice(0, STARTS);
  const middle: [number, number] = [0, 1].map((axis) => others.reduce((sum, { row }) => sum + points[2 * row + axis]!, 0) / others.length) as [number, number];
  let best: { readonly at: readonly [number, number]; readonly stress: number } | null = null;
  for (const start of [middle, ...likest.map(({ row }): [number, number] => [points[2 * row]!, points[2 * row + 1]!])]) {
    const at = placedAlone(whole, rows, Float64Array.from([...points, ...start]));
    if (!at) continue;
    const stress = others.reduce((sum, { row, target, weight }) => sum + weight * (target - Math.hypot(at[0] - points[2 * row]!, at[1] - points[2 * row + 1]!)) ** 2, 0);
    if (best === null || stress < best.stress - 1e-9) best = { at, stress };
  }
  return best && best.at;
}

/** What the last row of a matrix wants of its distances to the others that have a place. */
function targets({ rows, columns, values, weights, confidence }: StanceMatrix, points: Float64Array): { row: number; target: number; weight: number }[] {
  const last = (rows - 1) * columns;
  return Array.from({ length: rows - 1 }, (_, row) => row).flatMap((row) => {
    if (Number.isNaN(points[2 * row]!)) return [];
    let [sum, total] = [0, 0];
    for (let k = 0; k < columns; k++) {
      const difference = Math.abs(values[last + k]! - values[row * columns + k]!);
      const weight = weights[k]! * (confidence ? confidence[row * columns + k]! : 1);
      if (Number.isNaN(difference) || !(weight > 0)) continue;
      sum += weight * difference;
      total += weight;
    }
    return total > 0 ? [{ row, target: sum / (4 * total), weight: total }] : [];
  });
}
