import type { Counted } from './position.ts';
import { withCell, type StanceMatrix } from './stance-matrix.ts';

/** Steps after which a point that still moves is left where it is. */
const MOST_STEPS = 200;
const TOLERANCE = 1e-9;

/**
 * The place of one actor with all others held where they are: x ← Σ w(x_j + δ_j·(x − x_j)/d_j) / Σ w, the step of
 * {@link smacof} for a single point, until it stays.
 *
 * @param points n × 2 by rows, NaN where an actor has no place
 * @returns `null` where it has no place, or nothing in common with those that have one
 */
export function placedAlone(matrix: StanceMatrix, row: number, points: Float64Array): [number, number] | null {
  const { rows, columns, values, weights, confidence } = matrix;
  let [x, y] = [points[2 * row]!, points[2 * row + 1]!];
  if (Number.isNaN(x)) return null;
  const others: { x: number; y: number; target: number; weight: number }[] = [];
  for (let other = 0; other < rows; other++) {
    if (other === row || Number.isNaN(points[2 * other]!)) continue;
    let [sum, total] = [0, 0];
    for (let k = 0; k < columns; k++) {
      const difference = Math.abs(values[row * columns + k]! - values[other * columns + k]!);
      const weight = weights[k]! * (confidence ? confidence[row * columns + k]! * confidence[other * columns + k]! : 1);
      if (Number.isNaN(difference) || !(weight > 0)) continue;
      sum += weight * difference;
      total += weight;
    }
    if (total > 0) others.push({ x: points[2 * other]!, y: points[2 * other + 1]!, target: sum / (4 * total), weight: total });
  }
  const mass = others.reduce((sum, { weight }) => sum + weight, 0);
  if (mass === 0) return null;
  for (let step = 0; step < MOST_STEPS; step++) {
    let [nextX, nextY] = [0, 0];
    for (const other of others) {
      const [dx, dy] = [x - other.x, y - other.y];
      const distance = Math.sqrt(dx * dx + dy * dy);
      const stretch = distance === 0 ? 0 : other.target / distance;
      nextX += other.weight * (other.x + stretch * dx);
      nextY += other.weight * (other.y + stretch * dy);
    }
    const [movedX, movedY] = [nextX / mass - x, nextY / mass - y];
    x += movedX;
    y += movedY;
    if (movedX * movedX + movedY * movedY < TOLERANCE * TOLERANCE) break;
  }
  return [x, y];
}

/** What the loss of one statement does to an actor's point. */
export interface StatementMove {
  readonly statement: string;
  /** In units of the map; infinite where the point loses its place. */
  readonly move: number;
}

/**
 * How far an actor's point moves if any one of the statements behind one of its positions is dropped and the others stay
 * where they are, in the order of the statements. {@link moveWithCell} makes the whole map anew instead.
 *
 * @returns empty where the actor has no place
 */
export function movesWithoutStatements(matrix: StanceMatrix, row: number, column: number, statements: readonly (Counted & { readonly statement: { readonly id: string } })[], points: Float64Array): StatementMove[] {
  const before = placedAlone(matrix, row, points);
  if (!before) return [];
  return statements.map((dropped) => {
    let [sum, weight] = [0, 0];
    for (const one of statements) {
      if (one === dropped) continue;
      sum += one.weight * one.stance;
      weight += one.weight;
    }
    const after = placedAlone(withCell(matrix, row, column, weight > 0 ? sum / weight : null), row, points);
    return { statement: dropped.statement.id, move: after ? Math.sqrt((after[0] - before[0]) ** 2 + (after[1] - before[1]) ** 2) : Number.POSITIVE_INFINITY };
  });
}
