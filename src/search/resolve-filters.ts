import { editDistance } from './edit-distance.ts';
import { FIELD_NAMES, type FacetField, type FilterField } from './filter-fields.ts';
import { formatQuery, type Filter, type Query, type QueryFault } from './query.ts';
import { readDate } from './read-date.ts';
import { readWords } from './words.ts';

/** Fields whose values come from a list. */
export type ListedField = Exclude<FacetField, 'year'>;

/** A value that a field can have, as records have it, and what it is called, the usual name first. */
export interface FieldValue {
  readonly value: string;
  readonly names: readonly string[];
}

export type Vocabulary = Readonly<Record<ListedField, readonly FieldValue[]>>;

/**
 * What a document must have, or with `not` must not have: one of the values in that field, as ids. `from` and `to` hold
 * one date, known to the year, month or day. Several of these must all hold.
 */
export interface ResolvedFilter {
  readonly field: FilterField;
  readonly values: readonly string[];
  readonly not: boolean;
}

/**
 * The filters of a query by the ids of what they name. A value is met by its id, one of its names, or every name that
 * holds all its words or their beginnings: `speaker:wang` is whoever is called Wang. One that means nothing is left out,
 * and a fault says so.
 */
export function resolveFilters(query: Query, vocabulary: Vocabulary): { filters: ResolvedFilter[]; faults: QueryFault[] } {
  const faults: QueryFault[] = [];
  const wanted = new Map<FilterField, Set<string>>();
  const unwanted: ResolvedFilter[] = [];
  for (const filter of query.filters) {
    const values = valuesOf(filter, vocabulary);
    if (values.length === 0) faults.push(unknownValue(query, filter, vocabulary));
    else if (filter.not) unwanted.push({ field: filter.field, values, not: true });
    else if (filter.field === 'from' || filter.field === 'to') wanted.set(filter.field, new Set(values));
    else wanted.set(filter.field, new Set([...(wanted.get(filter.field) ?? []), ...values]));
  }
  const [from] = wanted.get('from') ?? [];
  const [to] = wanted.get('to') ?? [];
  if (from !== undefined && to !== undefined && from > `${to}-99`) {
    const swapped = query.filters.map((filter) => (filter.field === 'from' ? { ...filter, value: to } : filter.field === 'to' ? { ...filter, value: from } : filter));
    faults.push({
      message: `Nothing can lie after ${from} and before ${to}.`,
      suggestion: { words: `from:${to} to:${from}`, text: formatQuery({ ...query, filters: swapped }) },
    });
  }
  return { filters: [...[...wanted].map(([field, values]) => ({ field, values: [...values], not: false })), ...unwanted], faults };
}

/** Everything that a filter's value can mean, as ids; empty for nothing. */
export function valuesOf({ field, value }: Pick<Filter, 'field' | 'value'>, vocabulary: Vocabulary): string[] {
  if (field === 'year') return /^\d{4}$/.test(value) ? [value] : [];
  if (field === 'from' || field === 'to') {
    const date = readDate(value);
    return date === null ? [] : [date];
  }
  const listed = vocabulary[field];
  const lower = value.toLowerCase();
  const same = listed.filter((entry) => entry.value.toLowerCase() === lower);
  if (same.length > 0) return same.map((entry) => entry.value);
  const words = foldedWords(value);
  const folded = words.join(' ');
  const named = listed.filter(({ names }) => names.some((name) => foldedWords(name).join(' ') === folded));
  if (named.length > 0) return named.map((entry) => entry.value);
  const holding = (matches: (held: string, word: string) => boolean) =>
    listed.filter(({ names }) => names.some((name) => words.length > 0 && words.every((word) => foldedWords(name).some((held) => matches(held, word)))));
  const whole = holding((held, word) => held === word);
  return (whole.length > 0 ? whole : holding((held, word) => word.length > 1 && held.startsWith(word))).map((entry) => entry.value);
}

/** Fields with so few values that a fault can list them. */
const CLOSED: readonly FilterField[] = ['stance', 'confidence', 'kind', 'region'];

function unknownValue(query: Query, filter: Filter, vocabulary: Vocabulary): QueryFault {
  const { field, value } = filter;
  const { one, example } = FIELD_NAMES[field];
  const instead = (near: string) => formatQuery({ ...query, filters: query.filters.map((other) => (other === filter ? { ...filter, value: near } : other)) });
  if (field === 'year' || field === 'from' || field === 'to') {
    const date = field === 'year' ? (readDate(value)?.slice(0, 4) ?? null) : null;
    const format = field === 'year' ? 'a year of four digits' : 'a date as 2010, 2010-05 or 2010-05-02';
    return {
      message: `“${value}” is no date that could be read, so it was left out. Write ${format}, such as ${example}.`,
      suggestion: date === null ? null : { words: `${field}:${date}`, text: instead(date) },
    };
  }
  const near = nearest(value, vocabulary[field]);
  const choices = CLOSED.includes(field) ? ` Choose from ${vocabulary[field].map((entry) => entry.value).join(', ')}.` : '';
  return {
    message: `No ${one} here is called “${value}”, so it was left out.${choices}`,
    suggestion: near === null ? null : { words: near.names[0] ?? near.value, text: instead(near.value) },
  };
}

/** The value whose id or name, or a word of whose name, is least unlike what was written; `null` where all are too far. */
function nearest(written: string, listed: readonly FieldValue[]): FieldValue | null {
  const wanted = foldedWords(written).join(' ');
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: FieldValue | null = null;
  let least = limit + 1;
  for (const entry of listed) {
    for (const name of [entry.value, ...entry.names]) {
      const words = foldedWords(name);
      for (const candidate of [words.join(' '), ...words]) {
        const distance = editDistance(wanted, candidate, Math.min(limit, least));
        if (distance < least) [best, least] = [entry, distance];
      }
    }
  }
  return best;
}

function foldedWords(text: string): string[] {
  return readWords(text).map(({ word }) => word);
}
