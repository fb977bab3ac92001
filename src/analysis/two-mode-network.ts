import { activity, prominence, type StatementCounts } from './statement-counts.ts';

/**
 * What a cell of actor × concept holds. `ignore`: the number of statements, whatever they say. `subtract`: those for less
 * those against, each by its level, 1 at the top of the scale and −1 at its foot. `combine`: which sides occur.
 */
export type TwoModeAggregation = 'ignore' | 'subtract' | 'combine';

/** `activity` divides by the statements of the actor, `prominence` by those on the concept. */
export type TwoModeNormalisation = 'none' | 'activity' | 'prominence';

/** Sides that occur in a `combine` cell, added up: 3 is agreement and disagreement, 0 is silence and no middle. */
export const SIDES = { none: 0, agree: 1, disagree: 2, middle: 4 } as const;

/**
 * The affiliation network of actors and concepts, after Leifeld (2017), "Discourse Network Analysis", and the manual of the
 * Discourse Network Analyzer, chapter "Algorithms". A stated middle is a side of its own in `combine`, which the manual's
 * two levels do not have.
 *
 * @returns actors × concepts by rows; 0 where `ignore` or `combine` find nothing said. A `subtract` cell can be 0 for
 * statements that cancel out: ask `ignore` whether there are any
 * @throws {RangeError} where `combine` is to be normalised: its codes are no amounts
 */
export function twoModeNetwork(counts: StatementCounts, aggregation: TwoModeAggregation, normalisation: TwoModeNormalisation = 'none'): Float64Array {
  if (aggregation === 'combine' && normalisation !== 'none') throw new RangeError(`combine with ${normalisation} normalisation; its codes are no amounts: write none`);
  const cells = Float64Array.from(counts.cells, (levels, at) => (aggregation === 'ignore' ? counts.totals[at]! : aggregate(levels, counts, aggregation)));
  if (normalisation === 'none') return cells;
  const columns = counts.concepts.length;
  const divisors = normalisation === 'activity' ? activity(counts) : prominence(counts);
  return cells.map((value, at) => (value === 0 ? 0 : value / divisors[normalisation === 'activity' ? Math.floor(at / columns) : at % columns]!));
}

function aggregate(levels: ReadonlyMap<number, number>, { scale: { low, high } }: StatementCounts, aggregation: 'subtract' | 'combine'): number {
  let difference = 0;
  let sides: number = SIDES.none;
  for (const [level, weight] of levels) {
    const direction = (2 * (level - low)) / (high - low) - 1;
    difference += weight * direction;
    sides |= direction > 0 ? SIDES.agree : direction < 0 ? SIDES.disagree : SIDES.middle;
  }
  return aggregation === 'subtract' ? difference : sides;
}
