import { beforeAll, describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { buildQuoteEngine } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { QuoteEngine, QuoteRequest } from '../../src/search/quote-engine.ts';
import { resolveFilters } from '../../src/search/resolve-filters.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { engineOverShards, fetchReadsFiles } from '../fixtures/shard-folder.ts';
import { RELEVANCE_QUERIES } from './relevance-queries.ts';

const documents = searchDocuments(corpus());
const vocabulary = vocabularyOf(documents);
const shown = new Set(documents.quotes.map(({ id }) => id));

function request(text: string, count: number): QuoteRequest {
  const { query } = parseQuery(text);
  return { query, filters: resolveFilters(query, vocabulary).filters, sort: 'relevance', groupBy: null, skip: 0, count, facets: false };
}

test('the list is long, and names only quotations that are shown', () => {
  expect(RELEVANCE_QUERIES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(RELEVANCE_QUERIES.map(({ query }) => query)).size).toBe(RELEVANCE_QUERIES.length);
  expect(RELEVANCE_QUERIES.flatMap(({ top }) => top).filter((id) => !shown.has(id))).toEqual([]);
});

fetchReadsFiles();

const fuse = buildQuoteEngine(documents.quotes);
let shards: QuoteEngine;
beforeAll(async () => {
  shards = await engineOverShards(documents.quotes);
}, 120_000);

describe.each([
  ['the engine of Fuse.js', () => fuse],
  ['the engine of Pagefind', () => shards],
])('what a reader looks for comes first from %s', (_, engine) => {
  test.each(RELEVANCE_QUERIES)('$trial: $query', async ({ query, top }) => {
    const { hits } = await engine().search(request(query, top.length));
    expect(hits.map(({ quote }) => quote.id).sort()).toEqual([...top].sort());
  });
});

test('both engines find the same quotations for all of these', async () => {
  for (const { query } of RELEVANCE_QUERIES) {
    const [one, other] = await Promise.all([fuse, shards].map((engine) => engine.search(request(query, 1000))));
    const ids = ({ hits }: typeof one & {}) => hits.map(({ quote }) => quote.id).sort();
    expect(ids(other!), query).toEqual(ids(one!));
  }
}, 120_000);
