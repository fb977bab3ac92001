import type { Coding } from '../domain/coding.ts';
import type { Confidence } from '../domain/confidence.ts';
import type { StatementRecord } from '../domain/statement.ts';
import { dayNumber } from './calendar.ts';

/** Weight of a code by its confidence. */
export const CONFIDENCE_WEIGHT: Record<Confidence, number> = { high: 1, medium: 0.75, low: 0.5 };

/** A paraphrase weighs half of a quotation. */
export const PARAPHRASE_WEIGHT = 0.5;

/** Weight of one coded statement in a position: confidence × kind, in (0, 1]. */
export function weightOf(statement: Pick<StatementRecord, 'kind'>, code: Pick<Coding, 'confidence'>): number {
  return CONFIDENCE_WEIGHT[code.confidence] * (statement.kind === 'paraphrase' ? PARAPHRASE_WEIGHT : 1);
}

/** Days of a year, on average over the leap years. */
const YEAR = 365.25;

/**
 * How much a statement still counts after a time, 2^(−age / half-life); 1 for one that is not older than the date it is seen
 * from. Positions of this site do not fade: a half-life is a choice for those who ask where an actor stands of late.
 *
 * @param halfLife years, above 0
 * @throws {RangeError} where it is not
 */
export function recency(date: string, seenFrom: string, halfLife: number): number {
  if (!(halfLife > 0)) throw new RangeError(`half-life of ${halfLife} years; write a number above 0`);
  return 2 ** (-Math.max(0, dayNumber(seenFrom) - dayNumber(date)) / (YEAR * halfLife));
}
