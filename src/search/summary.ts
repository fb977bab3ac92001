import { countOf } from './group-names.ts';
import { GROUPS, type Group } from './query-state.ts';
import { OTHER_GROUPS, type SearchAnswer } from './search-service.ts';

/** How many of each group an answer found. */
export function totalsOf({ quotes, others }: SearchAnswer): Record<Group, number> {
  return { quotes: quotes.total, ...(Object.fromEntries(OTHER_GROUPS.map((group) => [group, others[group].total])) as Record<Exclude<Group, 'quotes'>, number>) };
}

/** The outcome in one sentence, for a status line and for screen readers. */
export function summaryOf(text: string, answer: SearchAnswer): string {
  const totals = totalsOf(answer);
  const found = GROUPS.filter((group) => totals[group] > 0).map((group) => countOf(group, totals[group]));
  return found.length === 0 ? `Nothing found for “${text}”.` : `Found ${found.join(', ')}.`;
}
