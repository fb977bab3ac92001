import type { Results } from './engine.ts';
import { countOf } from './group-names.ts';
import { GROUPS } from './query-state.ts';

/** The outcome in one sentence, for a status line and for screen readers. */
export function summaryOf(query: string, results: Results): string {
  const found = GROUPS.filter((group) => results[group].total > 0).map((group) => countOf(group, results[group].total));
  return found.length === 0 ? `Nothing found for “${query}”.` : `Found ${found.join(', ')}.`;
}
