import { sum } from 'd3';
import { actorsOf, type CodedStatement } from '../domain/corpus.ts';
import { positionOf } from './position.ts';
import { inWindow, timeWindows, type TimeWindow } from './time-windows.ts';

/** What the actors who spoke on one debate in one stretch of time held on average. */
export interface FieldPeriod {
  readonly window: TimeWindow;
  /** Statements counted, and actors who made them. */
  readonly statements: number;
  readonly actors: number;
  /** Mean of the actors' positions in this stretch, each counted once; `null` where fewer than {@link LEAST_ACTORS} spoke. */
  readonly mean: number | null;
  /** Approximate 95 % interval of the mean, cut at −2 and +2. */
  readonly interval: readonly [number, number] | null;
}

/** Fewer actors than this are voices, not a field. */
export const LEAST_ACTORS = 3;

/** Pseudo-observations behind the pooled variance, as for positions. */
const PRIOR_DEGREES = 2;
const Z95 = 1.959964;

/** Windows of whole years that follow on each other without overlap, from the first date to the last; a remainder at the end is left out. */
export function successiveYears(dates: readonly string[], years: number): TimeWindow[] {
  return timeWindows(dates, 'year', years).filter((_, at) => at % years === 0);
}

/**
 * Debate by debate, the field in each window. The interval has the variance between actors in that window moderated towards
 * the variance pooled over all windows and debates (Smyth 2004), so that three who agree are not taken for certainty.
 * A mean can move because actors moved or because others spoke.
 *
 * @param coded statements of each debate
 */
export function fieldDrift(coded: ReadonlyMap<string, readonly CodedStatement[]>, windows: readonly TimeWindow[]): Map<string, FieldPeriod[]> {
  const cells = [...coded].map(([debate, statements]) => [debate, windows.map((window) => ({ window, ...spokenIn(debate, statements, window) }))] as const);
  const means = cells.flatMap(([, periods]) => periods.map((period) => period.means)).filter(({ length }) => length >= 2);
  const degrees = sum(means, ({ length }) => length - 1);
  const pooled = degrees === 0 ? 0 : sum(means, squares) / degrees;
  return new Map(cells.map(([debate, periods]) => [debate, periods.map(({ window, statements, means: held }) => fieldPeriod(window, statements, held, pooled))]));
}

function fieldPeriod(window: TimeWindow, statements: number, means: readonly number[], pooled: number): FieldPeriod {
  const actors = means.length;
  if (actors < LEAST_ACTORS) return { window, statements, actors, mean: null, interval: null };
  const mean = sum(means) / actors;
  const half = Z95 * Math.sqrt((PRIOR_DEGREES * pooled + squares(means)) / (PRIOR_DEGREES + actors - 1) / actors);
  return { window, statements, actors, mean, interval: [Math.max(-2, mean - half), Math.min(2, mean + half)] };
}

/** The position in this window of each actor who spoke in it. */
function spokenIn(debate: string, coded: readonly CodedStatement[], window: TimeWindow): { statements: number; means: number[] } {
  const within = inWindow(coded.map((item) => ({ ...item, date: item.statement.date })), window);
  const actors = [...new Set(within.flatMap(({ statement }) => actorsOf(statement)))].sort();
  const positions = actors.map((actor) => positionOf(actor, debate, within.filter(({ statement }) => actorsOf(statement).includes(actor)), 0)!);
  return { statements: new Set(positions.flatMap(({ receipts }) => receipts.map(({ statement }) => statement.id))).size, means: positions.map(({ mean }) => mean) };
}

function squares(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values, (value) => (value - mean) ** 2);
}
