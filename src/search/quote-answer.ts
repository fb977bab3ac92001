import type { QuoteDocument } from './document.ts';
import type { Candidate, Collection, Found } from './find-candidates.ts';
import { sieve, type FilterIndex } from './filter-index.ts';
import { PREFIX } from './match-words.ts';
import { marksIn, soughtOf, type Sought } from './marks.ts';
import { formatFilter, formatTerm, type Query } from './query.ts';
import type { Marks, MarkedField, QuoteAnswer, QuoteRequest, WiderQuery } from './quote-engine.ts';
import type { ResolvedFilter } from './resolve-filters.ts';
import { readWords } from './words.ts';

/** The documents that match the terms of a query, filters aside, and what they were found in. */
export interface Matches {
  readonly collection: Collection;
  readonly found: Found;
}

/** What an engine answers from. Each part is asked for only when a request needs it. */
export interface QuoteSource {
  readonly match: (query: Query) => Promise<Matches>;
  /** The first `most` of the candidates, best first. */
  readonly rank: (matches: Matches, candidates: readonly Candidate[], most: number) => readonly Candidate[];
  readonly filters: () => Promise<FilterIndex>;
  /** Name of whom each document speaks for first. */
  readonly actorNames: () => Promise<(document: number) => string>;
  /** The documents with these numbers, in this order. */
  readonly quotes: (numbers: readonly number[]) => Promise<readonly QuoteDocument[]>;
}

/** Answers a request as {@link QuoteRequest} says. */
export async function answerRequest(source: QuoteSource, request: QuoteRequest): Promise<QuoteAnswer> {
  const matches = await source.match(request.query);
  const { found, collection } = matches;
  const filters = request.filters.length > 0 || request.facets ? sieve(await source.filters(), request.filters) : null;
  const candidates = filters === null || request.filters.length === 0 ? found.candidates : found.candidates.filter(({ document }) => filters.passes(document));
  const order = request.count === 0 ? [] : await ordered(source, matches, candidates, request);
  const wanted = order.slice(request.skip, request.skip + request.count);
  const sought = soughtOf(collection.index, found);
  return {
    total: candidates.length,
    hits: (await source.quotes(wanted)).map((quote) => ({ quote, marks: marksOf(quote, sought) })),
    facets: request.facets ? filters!.count(found.candidates.map(({ document }) => document)) : null,
    didYouMean: meantBy(collection, found, candidates, request.query),
    wider: candidates.length === 0 ? await wider(source, request, found) : [],
  };
}

/** Documents in the order wanted, at least as many as the request reaches to. */
async function ordered(source: QuoteSource, matches: Matches, candidates: readonly Candidate[], { sort, groupBy, skip, count }: QuoteRequest): Promise<number[]> {
  const ranked = sort === 'relevance' && matches.found.words.length + matches.found.phrases.length > 0;
  const documents = ranked
    ? source.rank(matches, candidates, groupBy ? Infinity : skip + count).map(({ document }) => document)
    : byDateOf(candidates, (await source.filters()).dateRank, sort === 'oldest');
  if (groupBy === null) return documents;
  const nameOf = await source.actorNames();
  const groups = new Map<string, number[]>();
  for (const document of documents) {
    const name = nameOf(document);
    const group = groups.get(name);
    if (group) group.push(document);
    else groups.set(name, [document]);
  }
  return [...groups.values()].flat();
}

/** Equals in date stay in the order of the documents, whichever end comes first. */
function byDateOf(candidates: readonly Candidate[], dateRank: Uint32Array, oldestFirst: boolean): number[] {
  const documents = candidates.map(({ document }) => document);
  return documents.sort((a, b) => (oldestFirst ? dateRank[a]! - dateRank[b]! : dateRank[b]! - dateRank[a]!) || a - b);
}

function marksOf(quote: QuoteDocument, sought: Sought): Marks {
  const shown: Record<MarkedField, string | null | undefined> = {
    text: quote.text,
    speaker: quote.speaker?.name,
    role: quote.roleThen,
    actor: quote.actors[0]?.name,
    contextBefore: quote.contextBefore,
    contextAfter: quote.contextAfter,
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([field, text]) => {
      const ranges = text ? marksIn(text, sought) : [];
      return ranges.length > 0 ? [[field, ranges] as const] : [];
    }),
  );
}

/** The query with the words that the best candidate has instead of those written, where all candidates have others. */
function meantBy({ index }: Collection, found: Found, candidates: readonly Candidate[], query: Query): Query | null {
  if (candidates.length === 0 || candidates.some(({ closeness }) => closeness >= PREFIX)) return null;
  const best = candidates.reduce((a, b) => (b.closeness > a.closeness || (b.closeness === a.closeness && b.score > a.score) ? b : a));
  const meant = new Map<string, string>();
  for (const { word, answers } of found.words) {
    let nearest = 0;
    for (const [term, closeness] of answers) {
      if (closeness <= nearest || !holds(index, term, best.document)) continue;
      nearest = closeness;
      if (closeness < PREFIX) meant.set(word, index.terms[term]!);
      else meant.delete(word);
    }
  }
  if (meant.size === 0) return null;
  return {
    ...query,
    all: query.all.map((group) =>
      group.map((term) => {
        const [only, ...more] = readWords(term.text);
        const instead = term.kind === 'word' && only && more.length === 0 ? meant.get(only.word) : undefined;
        return instead === undefined ? term : { ...term, text: instead };
      }),
    ),
  };
}

function holds({ starts, documents }: Collection['index'], term: number, document: number): boolean {
  return documents.subarray(starts[term], starts[term + 1]).includes(document);
}

async function wider(source: QuoteSource, { query, filters: resolved }: QuoteRequest, found: Found): Promise<WiderQuery[]> {
  const filters = resolved.length > 0 ? await source.filters() : null;
  const totalOf = (matching: Found, kept: readonly ResolvedFilter[]) => {
    if (filters === null || kept.length === 0) return matching.candidates.length;
    const { passes } = sieve(filters, kept);
    return matching.candidates.reduce((total, { document }) => total + (passes(document) ? 1 : 0), 0);
  };
  const wider: WiderQuery[] = [];
  const offer = (dropped: string, without: Query, matching: Found, kept: readonly ResolvedFilter[]) => {
    const total = totalOf(matching, kept);
    if (total > 0) wider.push({ dropped, query: without, total });
  };
  const dropped = new Set(query.filters.map(({ field, not }) => JSON.stringify([field, not])));
  for (const key of dropped) {
    const [field, not] = JSON.parse(key) as [string, boolean];
    const isOne = (filter: { readonly field: string; readonly not: boolean }) => filter.field === field && filter.not === not;
    offer(
      query.filters.filter(isOne).map(formatFilter).join(' '),
      { ...query, filters: query.filters.filter((filter) => !isOne(filter)) },
      found,
      resolved.filter((filter) => !isOne(filter)),
    );
  }
  const parts = [
    ...query.all.map((group, place) => ({ written: group.map(formatTerm).join(' OR '), without: { ...query, all: query.all.filter((_, other) => other !== place), open: query.open && place < query.all.length - 1 } })),
    ...query.none.map((term) => ({ written: `-${formatTerm(term)}`, without: { ...query, none: query.none.filter((other) => other !== term) } })),
  ];
  for (const { written, without } of parts) {
    if (without.all.length > 0 || without.none.length > 0 || without.filters.length > 0) offer(written, without, (await source.match(without)).found, resolved);
  }
  return wider.sort((a, b) => b.total - a.total);
}
