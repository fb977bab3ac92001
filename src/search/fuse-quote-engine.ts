import type { QuoteDocument } from './document.ts';
import { findMatches, type Collection } from './find-candidates.ts';
import { buildFilterIndex } from './filter-index.ts';
import { answerRequest, type Matches, type QuoteSource } from './quote-answer.ts';
import type { QuoteEngine } from './quote-engine.ts';
import { rankCandidates } from './rank.ts';

/** The engine for a collection that a browser can hold: an index picks the candidates, Fuse.js ranks them and finds what to mark. */
export function buildFuseQuoteEngine(quotes: readonly QuoteDocument[], collection: Collection): QuoteEngine {
  const filters = buildFilterIndex(quotes);
  let latest: { key: string; matches: Matches } | null = null;
  const source: QuoteSource = {
    // The matches of the last terms are kept: the same ones are asked for again with facets, other filters and the next page.
    match: async (query) => {
      const key = JSON.stringify([query.all, query.none, query.open]);
      if (latest?.key !== key) latest = { key, matches: { collection, found: findMatches(collection, query) } };
      return latest.matches;
    },
    rank: ({ found }, candidates, most) => rankCandidates(collection, found, candidates, most),
    filters: async () => filters,
    actorNames: async () => (document) => quotes[document]!.actors[0]?.name ?? '',
    quotes: async (numbers) => numbers.map((number) => quotes[number]!),
  };
  return { search: (request) => answerRequest(source, request) };
}
