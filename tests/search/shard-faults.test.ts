import { expect, test } from 'vitest';
import { collect } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { QuoteEngine } from '../../src/search/quote-engine.ts';
import { DataFault } from '../../src/search/search-part.ts';
import { buildShardQuoteEngine } from '../../src/search/shard-quote-engine.ts';
import { pagefindReader, type ShardReader } from '../../src/search/shard-reader.ts';
import { shardVocabulary } from '../../src/search/shard-records.ts';
import { QUOTES_TO_SEARCH } from '../fixtures/quotes-to-search.ts';

const { index, fieldWeights } = collect('quotes', QUOTES_TO_SEARCH);
const over = (reader: ShardReader): QuoteEngine =>
  buildShardQuoteEngine({ vocabulary: shardVocabulary(index), fieldWeights, reader, facts: async () => QUOTES_TO_SEARCH, file: async () => QUOTES_TO_SEARCH });
const ask = (engine: QuoteEngine, text: string) =>
  engine.search({ query: parseQuery(text).query, filters: [], sort: 'relevance', groupBy: null, skip: 0, count: 10, facets: false });

test('a shard that is not there is a fault in words, and is asked for again the next time', async () => {
  let there = false;
  const pagefind = { search: async () => ({ results: there ? [{ id: 'zxx_1', words: [0] }] : [] }) };
  const engine = over(pagefindReader(pagefind, ['zxx_0', 'zxx_1']));
  await expect(ask(engine, 'helmets')).rejects.toMatchObject({ reason: 'missing' });
  there = true;
  expect((await ask(engine, 'helmets')).total).toBe(1);
});

test('a shard of another build is a fault of version', async () => {
  const engine = over(pagefindReader({ search: async () => ({ results: [{ id: 'zxx_9', words: [0] }] }) }, ['zxx_0']));
  await expect(ask(engine, 'helmets')).rejects.toBeInstanceOf(DataFault);
  await expect(ask(engine, 'helmets')).rejects.toMatchObject({ reason: 'version' });
});

test('a word that is nowhere costs no request', async () => {
  const asked: string[] = [];
  const engine = over({ find: async (token) => (asked.push(token), []) });
  expect((await ask(engine, 'xyzzyq')).total).toBe(0);
  expect(asked).toEqual([]);
});
