import { expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { buildLocalService } from '../../src/search/engine.ts';
import { EXAMPLE_QUERIES } from '../../src/search/example-queries.ts';
import { FIELD_NAMES } from '../../src/search/filter-fields.ts';

const service = buildLocalService(searchDocuments(corpus()));

test.each([...EXAMPLE_QUERIES.map(({ text }) => text), ...Object.values(FIELD_NAMES).map(({ example }) => example)])('the example %s is understood and finds something', async (text) => {
  const { faults, quotes } = await service({ text, sort: 'relevance', groupBy: null, most: { quotes: 1 }, facets: false });
  expect(faults).toEqual([]);
  expect(quotes!.total).toBeGreaterThan(0);
  expect(quotes!.didYouMean).toBeNull();
});

test('who said that the bad guys have the upper hand is the first hit', async () => {
  const { quotes } = await service({ text: 'bad guys upper hand', sort: 'relevance', groupBy: null, most: { quotes: 1 }, facets: false });
  expect(quotes!.hits[0]!.quote.text).toMatch(/upper hand/i);
});
