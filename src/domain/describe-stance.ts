import type { DebateRecord } from './debate.ts';
import { sideOf } from './stance.ts';

type Poles = Pick<DebateRecord, 'poles'>;

/** A stance in words, the same for both poles: `for …` from 1.5, `leans to …` below, `balances both` at 0. */
export function describeStance(value: number, { poles }: Poles): string {
  const side = sideOf(value);
  if (side === 'middle') return 'balances both';
  const label = lowerFirst(poles[side].label);
  return Math.abs(value) >= 1.5 ? `for ${label}` : `leans to ${label}`;
}

/** A label inside a sentence: lower case, unless it starts with a name or an abbreviation. */
export function lowerFirst(label: string): string {
  return /^(?:[A-Z]{2}|Budapest|ICANN|UN )/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
