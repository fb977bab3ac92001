import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { buildEngine } from '../../src/search/engine.ts';
import { RELEVANCE_QUERIES } from './relevance-queries.ts';

const documents = searchDocuments(corpus());
const engine = buildEngine(documents);
const shown = new Set(documents.quotes.map(({ id }) => id));

const first = (query: string, count: number) =>
  engine.search(query, (group) => (group === 'quotes' ? count : 0)).quotes.documents.map(({ id }) => id);

test('the list is long, and names only quotations that are shown', () => {
  expect(RELEVANCE_QUERIES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(RELEVANCE_QUERIES.map(({ query }) => query)).size).toBe(RELEVANCE_QUERIES.length);
  expect(RELEVANCE_QUERIES.flatMap(({ top }) => top).filter((id) => !shown.has(id))).toEqual([]);
});

describe('what a reader looks for comes first', () => {
  test.each(RELEVANCE_QUERIES)('$trial: $query', ({ query, top }) => {
    expect([...first(query, top.length)].sort()).toEqual([...top].sort());
  });
});
