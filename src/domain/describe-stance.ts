import type { DebateRecord } from './debate.ts';
import { sideOf } from './stance.ts';

type Poles = Pick<DebateRecord, 'poles'>;

/** A stance in words, the same for both poles: `for …` from 1.5, `leans to …` below, `balances both` at 0. */
export function describeStance(value: number, { poles }: Poles): string {
  const side = sideOf(value);
  if (side === 'middle') return 'balances both';
  const { phrase } = poles[side];
  return Math.abs(value) >= 1.5 ? `for ${phrase}` : `leans to ${phrase}`;
}
