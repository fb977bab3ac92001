import { mean } from 'd3';
import { CONFIDENCE_WEIGHT } from './weight.ts';
import type { Position, Receipt } from './position.ts';

/** A change of position that exceeds the error of coding, with the words at both ends. */
export interface Shift {
  readonly position: Position;
  /** Statements of the first and of the last date. */
  readonly before: readonly Receipt[];
  readonly after: readonly Receipt[];
  /** Stance points, last minus first. */
  readonly delta: number;
}

const LEAST_CHANGE = 1;
const LEAST_CONFIDENCE = CONFIDENCE_WEIGHT.medium;

/**
 * The change of one actor on one debate, however small: the mean stance on its last date less that on its first, of codes
 * with at least medium confidence. `null` where the years do not differ: it cannot be followed.
 */
export function changeOf(position: Position): Shift | null {
  const sure = position.receipts.filter(({ code }) => CONFIDENCE_WEIGHT[code.confidence] >= LEAST_CONFIDENCE);
  const dates = sure.map(({ statement }) => statement.date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || first.slice(0, 4) === last.slice(0, 4)) return null;
  const before = sure.filter(({ statement }) => statement.date === first);
  const after = sure.filter(({ statement }) => statement.date === last);
  return { position, before, after, delta: stanceOf(after) - stanceOf(before) };
}

/** The change where it is a stance point or more; else `null`. */
export function shiftOf(position: Position): Shift | null {
  const change = changeOf(position);
  return change && Math.abs(change.delta) >= LEAST_CHANGE ? change : null;
}

/** Mean stance of the statements at one end of a change. */
export function stanceOf(receipts: readonly Receipt[]): number {
  return mean(receipts, ({ code }) => code.stance) ?? 0;
}
