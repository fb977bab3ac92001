import type { DiscourseStatement } from './discourse-statement.ts';
import { checkLevel, type LevelScale } from './level-scale.ts';

/** X of discourse network analysis: how often each actor took each level on each concept. */
export interface StatementCounts {
  /** Those with a statement, in order of code points; or as asked for. */
  readonly actors: readonly string[];
  readonly concepts: readonly string[];
  readonly scale: LevelScale;
  /** Weight of the statements by level, for each actor and concept by rows; empty where there is none. */
  readonly cells: readonly ReadonlyMap<number, number>[];
  /** Weight of all statements by actor and concept, by rows. */
  readonly totals: Float64Array;
}

/**
 * @param among actors and concepts to keep, in this order, with or without a statement; others are left out
 * @throws {RangeError} where a level lies outside the scale, or a weight is negative
 */
export function statementCounts(
  statements: readonly DiscourseStatement[],
  scale: LevelScale,
  among: { readonly actors?: readonly string[]; readonly concepts?: readonly string[] } = {},
): StatementCounts {
  const actors = among.actors ?? [...new Set(statements.map(({ actor }) => actor))].sort();
  const concepts = among.concepts ?? [...new Set(statements.map(({ concept }) => concept))].sort();
  const rowOf = new Map(actors.map((actor, row) => [actor, row]));
  const columnOf = new Map(concepts.map((concept, column) => [concept, column]));
  const cells = Array.from({ length: actors.length * concepts.length }, () => new Map<number, number>());
  const totals = new Float64Array(cells.length);
  for (const { actor, concept, level, weight = 1 } of statements) {
    checkLevel(level, scale, `of ${actor} on ${concept}`);
    if (!(weight >= 0)) throw new RangeError(`weight ${weight} of ${actor} on ${concept}; write a number from 0 up`);
    const row = rowOf.get(actor);
    const column = columnOf.get(concept);
    if (row === undefined || column === undefined || weight === 0) continue;
    const at = row * concepts.length + column;
    cells[at]!.set(level, (cells[at]!.get(level) ?? 0) + weight);
    totals[at]! += weight;
  }
  return { actors, concepts, scale, cells, totals };
}

/** Weight of all statements of each actor. */
export function activity({ actors, concepts, totals }: StatementCounts): number[] {
  return actors.map((_, row) => totals.subarray(row * concepts.length, (row + 1) * concepts.length).reduce((sum, value) => sum + value, 0));
}

/** Weight of all statements on each concept. */
export function prominence({ actors, concepts, totals }: StatementCounts): number[] {
  return concepts.map((_, column) => actors.reduce((sum, __, row) => sum + totals[row * concepts.length + column]!, 0));
}
