import { yearOf } from '../../domain/partial-date.ts';
import { sideOf } from '../../domain/stance.ts';
import { inSentence, type PoleLabels } from '../marks/standing.ts';
import type { TimelineStatement } from './layout.ts';

/** What the timeline of one debate shows, as its title: the fullest year, or how thin the record is. */
export function timelineFinding(statements: readonly TimelineStatement[]): string {
  if (statements.length === 0) return 'No statement is recorded';
  const perYear = new Map<number, number>();
  for (const { date } of statements) perYear.set(yearOf(date), (perYear.get(yearOf(date)) ?? 0) + 1);
  const [fullest] = [...perYear].sort(([a, m], [b, n]) => n - m || a - b);
  const [year, count] = fullest!;
  if (perYear.size === 1) return statements.length === 1 ? `One statement, of ${year}` : `All ${statements.length} statements are of ${year}`;
  const share = count / statements.length;
  if (share >= 0.3) return `${count} of ${statements.length} statements were made in ${year}`;
  const years = [...perYear.keys()];
  return `Statements spread over ${Math.min(...years)}–${Math.max(...years)}; the fullest year is ${year}, with ${count} of ${statements.length}`;
}

/** One sentence to take away: how many statements stand on each side, minus first. */
export function timelineTakeaway(statements: readonly TimelineStatement[], poles: PoleLabels): string {
  if (statements.length === 0) return 'Silence is not a middle.';
  const count = (side: string) => statements.filter(({ stance }) => sideOf(stance) === side).length;
  const middle = count('middle');
  return `Statements by side: ${inSentence(poles.minus)} (${count('minus')}), ${inSentence(poles.plus)} (${count('plus')})${middle > 0 ? `, stated middle (${middle})` : ''}.`;
}
