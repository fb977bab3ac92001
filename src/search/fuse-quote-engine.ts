import type { QuoteDocument } from './document.ts';
import { findMatches, type Candidate, type Collection, type Found } from './find-candidates.ts';
import { buildFilterIndex, sieve, type FilterIndex } from './filter-index.ts';
import { rankCandidates } from './rank.ts';
import { PREFIX } from './match-words.ts';
import { marksIn, soughtOf, type Sought } from './marks.ts';
import { formatFilter, formatTerm, type Query } from './query.ts';
import type { Marks, MarkedField, QuoteAnswer, QuoteEngine, QuoteRequest, WiderQuery } from './quote-engine.ts';
import type { ResolvedFilter } from './resolve-filters.ts';
import { readWords } from './words.ts';

/** The engine for a collection that a browser can hold: an index picks the candidates, Fuse.js ranks them and finds what to mark. */
export function buildFuseQuoteEngine(quotes: readonly QuoteDocument[], collection: Collection): QuoteEngine {
  const filters = buildFilterIndex(quotes);
  let latest: { key: string; found: Found } | null = null;
  /** The matches of the last terms are kept: the same ones are asked for again with facets, other filters and the next page. */
  const matches = (query: Query): Found => {
    const key = JSON.stringify([query.all, query.none, query.open]);
    if (latest?.key !== key) latest = { key, found: findMatches(collection, query) };
    return latest.found;
  };
  return {
    search: async (request) => {
      const found = matches(request.query);
      const { passes, count } = sieve(filters, request.filters);
      const candidates = request.filters.length === 0 ? found.candidates : found.candidates.filter(({ document }) => passes(document));
      const order = request.count === 0 ? [] : ordered(collection, filters, found, candidates, request, quotes);
      const sought = soughtOf(collection.index, found);
      const answer: QuoteAnswer = {
        total: candidates.length,
        hits: order.slice(request.skip, request.skip + request.count).map((document) => {
          const quote = quotes[document]!;
          return { quote, marks: marksOf(quote, sought) };
        }),
        facets: request.facets ? count(found.candidates.map(({ document }) => document)) : null,
        didYouMean: meantBy(collection, found, candidates, request.query),
        wider: candidates.length === 0 ? wider(collection, filters, request, found) : [],
      };
      return answer;
    },
  };
}

/** Documents in the order wanted, at least as many as the request reaches to. */
function ordered(
  collection: Collection,
  { dateRank }: FilterIndex,
  found: Found,
  candidates: readonly Candidate[],
  { sort, groupBy, skip, count }: QuoteRequest,
  quotes: readonly QuoteDocument[],
): number[] {
  const ranked = sort === 'relevance' && found.words.length + found.phrases.length > 0;
  const documents = ranked
    ? rankCandidates(collection, found, candidates, groupBy ? Infinity : skip + count).map(({ document }) => document)
    : byDateOf(candidates, dateRank, sort === 'oldest');
  if (groupBy === null) return documents;
  const groups = new Map<string, number[]>();
  for (const document of documents) {
    const name = quotes[document]!.actors[0]?.name ?? '';
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

function wider(collection: Collection, filters: FilterIndex, { query, filters: resolved }: QuoteRequest, found: Found): WiderQuery[] {
  const totalOf = (matching: Found, kept: readonly ResolvedFilter[]) => {
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
    if (without.all.length > 0 || without.none.length > 0 || without.filters.length > 0) offer(written, without, findMatches(collection, without), resolved);
  }
  return wider.sort((a, b) => b.total - a.total);
}
