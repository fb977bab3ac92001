import type { DebateRecord } from './debate.ts';
import { sideOf } from './side-of.ts';

/** Both poles of a debate as nouns after "for" and "leans to". */
export interface PolePhrases {
  readonly minus: string;
  readonly plus: string;
}

export function phrasesOf({ poles }: Pick<DebateRecord, 'poles'>): PolePhrases {
  return { minus: poles.minus.phrase, plus: poles.plus.phrase };
}

/** A stance in words, the same for both poles: `for …` from 1.5, `leans to …` below, `balances both` at 0. */
export function describeStance(value: number, phrases: PolePhrases): string {
  const side = sideOf(value);
  if (side === 'middle') return 'balances both';
  return Math.abs(value) >= 1.5 ? `for ${phrases[side]}` : `leans to ${phrases[side]}`;
}

/**
 * A position in words. A mean that prints as 0 is a stated middle only where no statement takes a side against another:
 * words on both sides never pass for balance.
 */
export function describePosition({ mean, ambivalent }: { mean: number; ambivalent: boolean }, phrases: PolePhrases): string {
  const rounded = Number(mean.toFixed(1));
  if (!ambivalent) return describeStance(rounded, phrases);
  return rounded === 0 ? 'has words on both sides' : `${describeStance(rounded, phrases)}, with words on both sides`;
}
