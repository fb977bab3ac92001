import { earliestDay, latestDay } from '../domain/calendar-date.ts';
import type { QuoteDocument } from './document.ts';
import { CONFIDENCES, ofEachFacet, STANCES, stanceSideOf, type FacetField } from './filter-fields.ts';
import { languageOf } from './language-name.ts';
import type { FacetCounts } from './quote-engine.ts';
import type { ResolvedFilter } from './resolve-filters.ts';

/** Fields that a code has, not the document: one and the same code must meet all filters on them. */
const OF_CODES = ['debate', 'stance', 'confidence'] as const;
type CodeField = (typeof OF_CODES)[number];
type DocumentField = Exclude<FacetField, CodeField>;

/** The values of one field: `at[starts[d]]` to `at[starts[d + 1]]` are places in `values` of the values of entry d. */
interface FieldValues {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly at: Uint16Array | Uint32Array;
}

/** What quotations can be filtered by: for each field a list of values and where each document points in it. */
export interface FilterIndex {
  readonly size: number;
  readonly fields: Readonly<Record<DocumentField, FieldValues>>;
  /** Codes `codeStarts[d]` to `codeStarts[d + 1]` are those of document d; each has one value in each field. */
  readonly codeStarts: Uint32Array;
  readonly codes: Readonly<Record<CodeField, FieldValues>>;
  /** First and last day that each date can mean, as numbers such as 20120502; 0 where it is unknown. */
  readonly earliest: Uint32Array;
  readonly latest: Uint32Array;
  /** Rank of each date, the oldest first; equal dates have one. */
  readonly dateRank: Uint32Array;
}

const DOCUMENT_VALUES: Record<DocumentField, (quote: QuoteDocument) => readonly (string | null | undefined)[]> = {
  actor: ({ actors }) => actors.map((actor) => whole(actor)?.id),
  speaker: ({ speaker }) => [speaker && 'id' in speaker ? (speaker.id as string) : null],
  kind: ({ actors }) => actors.map((actor) => whole(actor)?.kind),
  region: ({ actors }) => actors.map((actor) => whole(actor)?.region),
  country: ({ actors }) => actors.map((actor) => whole(actor)?.iso3),
  source: ({ source }) => [source?.id],
  event: ({ event }) => [event?.id],
  lang: ({ lang }) => [languageOf(lang)],
  year: ({ date }) => [date?.slice(0, 4)],
};

export function buildFilterIndex(quotes: readonly QuoteDocument[]): FilterIndex {
  const codes = quotes.map(({ stances }) => stances);
  const codeStarts = new Uint32Array(quotes.length + 1);
  for (const [document, taken] of codes.entries()) codeStarts[document + 1] = codeStarts[document]! + taken.length;
  const all = codes.flat();
  const days = (day: (date: string) => string) => Uint32Array.from(quotes, ({ date }) => (date === null ? 0 : numberOf(day(date))));
  const dates = [...new Set(quotes.map(({ date }) => date ?? ''))].sort();
  const ranks = new Map(dates.map((date, rank) => [date, rank]));
  return {
    size: quotes.length,
    fields: mapValues(DOCUMENT_VALUES, (valuesOf) => listValues(quotes.map(valuesOf))),
    codeStarts,
    codes: {
      debate: listValues(all.map(({ debate }) => [debate.id])),
      stance: listValues(all.map(({ stance }) => [stanceSideOf(stance)]), STANCES),
      confidence: listValues(all.map(({ confidence }) => [confidence]), CONFIDENCES),
    },
    earliest: days(earliestDay),
    latest: days(latestDay),
    dateRank: Uint32Array.from(quotes, ({ date }) => ranks.get(date ?? '')!),
  };
}

/** Which documents pass filters, and by which value of each field. */
export interface Sieve {
  readonly passes: (document: number) => boolean;
  /** How many of these documents there would be with each value as the only one of its field, and all other filters kept. */
  readonly count: (documents: Iterable<number>) => FacetCounts;
}

/** One filter as a test of a document, `null` for a field of codes, which are tested together. */
interface Test {
  readonly field: FacetField | null;
  readonly holds: (document: number) => boolean;
}

export function sieve(index: FilterIndex, filters: readonly ResolvedFilter[]): Sieve {
  const isOfCodes = (field: string): field is CodeField => (OF_CODES as readonly string[]).includes(field);
  const tests: Test[] = [];
  const wanted = new Map<CodeField, Uint8Array>();
  for (const filter of filters) {
    const { field, not } = filter;
    if (isOfCodes(field) && !not) wanted.set(field, allowed(index.codes[field], filter.values));
    else {
      const holds = testOf(index, filter);
      tests.push({ field: not || field === 'from' || field === 'to' ? null : (field as FacetField), holds: not ? (document) => !holds(document) : holds });
    }
  }
  const codeTests = [...wanted];
  /** Whether a code of the document meets all filters on codes, but for one field. */
  const codePasses = (code: number, but: CodeField | null = null) => codeTests.every(([field, set]) => field === but || set[index.codes[field].at[code]!] === 1);
  const hasCode = (document: number, but: CodeField | null = null) => {
    if (codeTests.length === 0 || (codeTests.length === 1 && codeTests[0]![0] === but)) return true;
    for (let code = index.codeStarts[document]!; code < index.codeStarts[document + 1]!; code += 1) if (codePasses(code, but)) return true;
    return false;
  };
  const passes = (document: number) => tests.every(({ holds }) => holds(document)) && hasCode(document);
  return {
    passes,
    count: (documents) => {
      const counts = ofEachFacet((field) => new Uint32Array((isOfCodes(field) ? index.codes[field] : index.fields[field]).values.length));
      const seen = new Uint8Array(Math.max(...OF_CODES.map((field) => index.codes[field].values.length), 1));
      for (const document of documents) {
        const failed = tests.filter(({ holds }) => !holds(document));
        if (failed.length > 1 || failed[0]?.field === null) continue;
        const only = failed[0]?.field;
        if (hasCode(document)) {
          for (const field of only === undefined ? (Object.keys(index.fields) as DocumentField[]) : [only as DocumentField]) {
            const { starts, at } = index.fields[field];
            for (let entry = starts[document]!; entry < starts[document + 1]!; entry += 1) counts[field][at[entry]!]! += 1;
          }
        }
        if (only !== undefined) continue;
        for (const field of OF_CODES) {
          const { at } = index.codes[field];
          seen.fill(0);
          for (let code = index.codeStarts[document]!; code < index.codeStarts[document + 1]!; code += 1) {
            if (seen[at[code]!] === 1 || !codePasses(code, field)) continue;
            seen[at[code]!] = 1;
            counts[field][at[code]!]! += 1;
          }
        }
      }
      return mapValues(counts, (numbers, field) => {
        const { values } = isOfCodes(field) ? index.codes[field] : index.fields[field as DocumentField];
        return new Map([...numbers].flatMap((count, place) => (count > 0 ? [[values[place]!, count] as const] : [])));
      });
    },
  };
}

function testOf(index: FilterIndex, { field, values }: ResolvedFilter): (document: number) => boolean {
  if (field === 'from') {
    const first = numberOf(earliestDay(values[0]!));
    return (document) => index.latest[document]! >= first && index.latest[document]! > 0;
  }
  if (field === 'to') {
    const last = numberOf(latestDay(values[0]!));
    return (document) => index.earliest[document]! <= last && index.earliest[document]! > 0;
  }
  if (field === 'debate' || field === 'stance' || field === 'confidence') {
    const set = allowed(index.codes[field], values);
    const { at } = index.codes[field];
    return (document) => {
      for (let code = index.codeStarts[document]!; code < index.codeStarts[document + 1]!; code += 1) if (set[at[code]!] === 1) return true;
      return false;
    };
  }
  const set = allowed(index.fields[field], values);
  const { starts, at } = index.fields[field];
  return (document) => {
    for (let entry = starts[document]!; entry < starts[document + 1]!; entry += 1) if (set[at[entry]!] === 1) return true;
    return false;
  };
}

/** 1 for each value of a field that is wanted. */
function allowed({ values }: FieldValues, wanted: readonly string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(values, (value) => (set.has(value) ? 1 : 0));
}

function listValues(ofEach: readonly (readonly (string | null | undefined)[])[], first: readonly string[] = []): FieldValues {
  const places = new Map(first.map((value, place) => [value, place]));
  const starts = new Uint32Array(ofEach.length + 1);
  const at: number[] = [];
  for (const [entry, values] of ofEach.entries()) {
    for (const value of new Set(values)) {
      if (value === null || value === undefined) continue;
      if (!places.has(value)) places.set(value, places.size);
      at.push(places.get(value)!);
    }
    starts[entry + 1] = at.length;
  }
  return { values: [...places.keys()], starts, at: places.size < 65_536 ? Uint16Array.from(at) : Uint32Array.from(at) };
}

function whole<Named extends object>(named: Named): { id?: string; kind?: string; region?: string; iso3?: string | null } | null {
  return 'id' in named ? named : null;
}

/** `2012-05-02` as 20120502. */
function numberOf(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function mapValues<Key extends string, Value, Result>(record: Readonly<Record<Key, Value>>, map: (value: Value, key: Key) => Result): Record<Key, Result> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, map(value, key as Key)])) as Record<Key, Result>;
}
