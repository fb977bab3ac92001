import { expect, test } from 'vitest';
import { citationMeta } from '../../src/publish/citation-meta.ts';

test('the tags that Zotero reads name title, each author, date, carrier, language and address', () => {
  const tags = citationMeta({
    id: 'a-1',
    type: 'article-newspaper',
    title: 'Upper hand',
    author: [{ family: 'Vale', given: 'Mira' }, { literal: 'Ministry' }],
    'container-title': 'The Daily',
    issued: { 'date-parts': [[2012, 5, 2]] },
    URL: 'https://example.org/a',
    language: 'en',
  });
  expect(tags).toEqual([
    ['citation_title', 'Upper hand'],
    ['citation_author', 'Vale, Mira'],
    ['citation_author', 'Ministry'],
    ['citation_publication_date', '2012/05/02'],
    ['citation_journal_title', 'The Daily'],
    ['citation_language', 'en'],
    ['citation_public_url', 'https://example.org/a'],
  ]);
});

test('what is not known has no tag', () => {
  expect(citationMeta({ id: 'a-1', type: 'document', title: 'A paper', language: 'en' })).toEqual([
    ['citation_title', 'A paper'],
    ['citation_language', 'en'],
  ]);
});
