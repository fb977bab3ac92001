import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCollection as collectionOf } from '../../src/search/find-candidates.ts';
import { rank } from '../../src/search/rank.ts';
import { buildWordIndex } from '../../src/search/word-index.ts';

const buildCollection = (texts: readonly (readonly string[])[], weights: readonly number[]) => collectionOf(buildWordIndex(texts), weights);

const found = (texts: string[][], query: string, weights = [1, 0.9, 0.4]) =>
  rank(buildCollection(texts.map((fields) => [...fields, '', ''].slice(0, 3)), weights), query).documents;

describe('rank', () => {
  test('every word must occur, in whatever field', () => {
    expect(found([['open net', 'ann'], ['open net', 'bob'], ['closed', 'ann']], 'net ann')).toEqual([0]);
    expect(found([['open net']], 'open gate')).toEqual([]);
  });

  test('a phrase goes before words apart, and at the beginning before the middle', () => {
    expect(found([['net of the open'], ['an open net'], ['open net for all']], 'open net')).toEqual([2, 1, 0]);
  });

  test('a field that is the query and nothing else goes before all', () => {
    expect(found([['Argentina Internet Association', 'AIA'], ['Argentina', 'AR'], ['Republic', 'Argentina']], 'argentina')).toEqual([1, 2, 0]);
  });

  test('words one after the other in different fields are no phrase', () => {
    expect(found([['the open', 'net'], ['the open net']], 'open net')).toEqual([1, 0]);
  });

  test('a word as written goes before its beginning, and that before a slip', () => {
    expect(found([['nets'], ['net']], 'net')).toEqual([1, 0]);
    expect(found([['govern'], ['goverment'], ['government']], 'goverment')).toEqual([1]);
  });

  test('takes words that occur for slips only where nothing else answers all of them', () => {
    expect(found([['lead role'], ['bead necklace']], 'lead necklace')).toEqual([1]);
  });

  test('a main field goes before the rest', () => {
    expect(found([['x', 'x', 'treaty'], ['a treaty']], 'treaty')).toEqual([1, 0]);
  });

  test('does not find a short word inside a longer one', () => {
    expect(found([['the community'], ['the UN']], 'un')).toEqual([1]);
  });

  test('equals stay in their own order', () => {
    expect(found([['same words'], ['same words'], ['same words']], 'words')).toEqual([0, 1, 2]);
  });

  test('an empty query finds nothing', () => {
    for (const query of ['', ' ', '…', '\u202e']) expect(found([['open net']], query)).toEqual([]);
  });

  test('more documents than Fuse.js ranks are all found', () => {
    const many = Array.from({ length: 450 }, (_, number) => [`net ${number}`]);
    expect(new Set(found(many, 'net')).size).toBe(450);
  });

  test('the first few are the same whether few or all are asked for', () => {
    const collection = buildCollection(Array.from({ length: 300 }, (_, number) => [`net ${'x '.repeat((number * 7) % 11)}`, number % 5 ? '' : 'net', '']), [1, 0.9, 0.4]);
    const all = rank(collection, 'net').documents;
    for (const most of [1, 5, 20, 74, 75, 76, 400]) expect(rank(collection, 'net', most)).toMatchObject({ total: 300, documents: all.slice(0, most) });
  });

  test('the words to mark are those of the vocabulary', () => {
    const collection = buildCollection([['Hayden spoke', '', '']], [1, 1, 1]);
    expect([...rank(collection, 'haden').matched]).toEqual(['hayden']);
  });

  test('whatever is typed, the answer is the same twice and in a fresh index', () => {
    const texts = [['privacy is a right', 'Ann'], ['no privacy without security', 'Bob'], ['网络安全', 'Lu Wei'], ['U.N. treaty', 'Ann']].map((fields) => [...fields, '']);
    const collection = buildCollection(texts, [1, 1, 0.4]);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.mixedCase(fc.constantFrom('privacy', 'un treaty', 'securty', '网络', 'an'))), (query) => {
        const { documents } = rank(collection, query);
        expect(rank(collection, query).documents).toEqual(documents);
        expect(rank(buildCollection(texts, [1, 1, 0.4]), query).documents).toEqual(documents);
        expect(new Set(documents).size).toBe(documents.length);
      }),
    );
  });
});
