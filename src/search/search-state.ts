import { formatFilter, parseQuery, formatQuery, type Filter } from './query.ts';
import { cleanQuery, GROUPS, type Group } from './query-state.ts';
import { SORTS, type Sort } from './quote-engine.ts';

/** Everything that the search page shows, as its address says it. */
export interface SearchState {
  /** The query as typed. */
  readonly q: string;
  /** The kind of results shown; `null` is all. */
  readonly in: Group | null;
  readonly sort: Sort;
  readonly by: 'actor' | null;
  /** Number of results shown of one kind, in whole pages. */
  readonly show: number;
}

export const PAGE = 20;
const MOST_SHOWN = 5000;

export const NO_SEARCH: SearchState = { q: '', in: null, sort: 'relevance', by: null, show: PAGE };

/** Parameters that say what a filter says, as forms and old addresses have them. */
const AS_FILTERS = ['debate', 'kind', 'region'] as const;

/** Reads an address. What it does not understand it ignores. */
export function parseSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const show = Number(parameters.get('show') ?? PAGE);
  return {
    q: cleanQuery([parameters.get('q') ?? '', ...AS_FILTERS.flatMap((field) => asFilter(field, parameters.get(field)))].join(' ')),
    in: oneOf(GROUPS, parameters.get('in')),
    sort: oneOf(SORTS, parameters.get('sort')) ?? 'relevance',
    by: parameters.get('by') === 'actor' ? 'actor' : null,
    show: Number.isInteger(show) && show > 0 ? Math.min(MOST_SHOWN, Math.ceil(show / PAGE) * PAGE) : PAGE,
  };
}

/** Writes an address: `''`, or `?` and what differs from {@link NO_SEARCH}, always in one order. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  if (state.in) parameters.set('in', state.in);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.by) parameters.set('by', state.by);
  if (state.show > PAGE) parameters.set('show', String(state.show));
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The text of a query with one value of a field taken in, or out where it was in. */
export function toggleFilter(text: string, filter: Filter): string {
  const { query } = parseQuery(text);
  const same = (other: Filter) => other.field === filter.field && other.value === filter.value && other.not === filter.not;
  const kept = query.filters.filter((other) => !same(other));
  return formatQuery({ ...query, filters: kept.length < query.filters.length ? kept : [...kept, filter] });
}

/** The text of a query with one filter on a field in the place of all others on it, or with none. */
export function setFilter(text: string, field: Filter['field'], value: string | null): string {
  const { query } = parseQuery(text);
  const others = query.filters.filter((filter) => filter.field !== field || filter.not);
  return formatQuery({ ...query, filters: value === null ? others : [...others, { field, value, not: false }] });
}

/** The text of a query without some of its filters. */
export function withoutFilters(text: string, dropped: (filter: Filter) => boolean): string {
  const { query } = parseQuery(text);
  return formatQuery({ ...query, filters: query.filters.filter((filter) => !dropped(filter)) });
}

function asFilter(field: Filter['field'], value: string | null): string[] {
  return value !== null && /^[\p{L}\p{N} -]{1,60}$/u.test(value) ? [formatFilter({ field, value, not: false })] : [];
}

function oneOf<Value extends string>(values: readonly Value[], raw: string | null): Value | null {
  return values.find((value) => value === raw) ?? null;
}
