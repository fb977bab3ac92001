import type { Coding } from '../domain/coding.ts';
import type { Confidence } from '../domain/confidence.ts';
import type { StatementRecord } from '../domain/statement.ts';

/** Weight of a code by its confidence. */
export const CONFIDENCE_WEIGHT: Record<Confidence, number> = { high: 1, medium: 0.75, low: 0.5 };

/** A paraphrase weighs half of a quotation. */
export const PARAPHRASE_WEIGHT = 0.5;

/** Weight of one coded statement in a position: confidence × kind, in (0, 1]. */
export function weightOf(statement: Pick<StatementRecord, 'kind'>, code: Pick<Coding, 'confidence'>): number {
  return CONFIDENCE_WEIGHT[code.confidence] * (statement.kind === 'paraphrase' ? PARAPHRASE_WEIGHT : 1);
}
