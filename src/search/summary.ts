import { countOf } from './group-names.ts';
import { GROUPS, type Group } from './query-state.ts';
import type { SearchAnswer } from './search-service.ts';

/** How many of a group an answer found; `null` where it was not searched. */
export function totalOf(group: Group, { quotes, others }: Pick<SearchAnswer, 'quotes' | 'others'>): number | null {
  return (group === 'quotes' ? quotes : others[group])?.total ?? null;
}

/** The outcome in one sentence, for a status line and for screen readers. */
export function summaryOf(text: string, totals: (group: Group) => number | null): string {
  const found = GROUPS.flatMap((group) => {
    const total = totals(group) ?? 0;
    return total > 0 ? [countOf(group, total)] : [];
  });
  return found.length === 0 ? `Nothing found for “${text}”.` : `Found ${found.join(', ')}.`;
}
