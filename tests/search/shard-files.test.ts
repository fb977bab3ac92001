import { describe, expect, test } from 'vitest';
import { collect } from '../../src/search/engine.ts';
import { buildFilterIndex } from '../../src/search/filter-index.ts';
import type { QuoteDocument } from '../../src/search/document.ts';
import { packFacts, packShardWords, quoteFiles, QUOTES_IN_A_FILE, unpackFacts, unpackShardWords } from '../../src/search/shard-files.ts';
import { bitsOf, shardTexts, shardToken, shardVocabulary, TOKEN_END, tokenBeginning } from '../../src/search/shard-records.ts';
import { buildWordIndex, MOST_FIELDS } from '../../src/search/word-index.ts';
import { QUOTES_TO_SEARCH } from '../fixtures/quotes-to-search.ts';

describe('the texts of the shards', () => {
  const index = buildWordIndex([['the net', 'the net'], ['a multi-stakeholder net', '']]);

  test('keep the words in their order and tell fields apart', () => {
    expect(shardTexts(index)[0]).toBe([shardToken(0, 'the'), shardToken(0, 'net'), shardToken(1, 'the'), shardToken(1, 'net')].join(' '));
  });

  test('hold compounds that nobody wrote in one, apart from the words', () => {
    expect(shardTexts(index)[1]!.split(' ')).toEqual([...['a', 'multi', 'stakeholder', 'net'].map((word) => shardToken(0, word)), shardToken(MOST_FIELDS, 'multistakeholder')]);
  });

  test('have tokens of which none begins with another', () => {
    const tokens = [...new Set(shardTexts(collect('quotes', QUOTES_TO_SEARCH).index).flatMap((text) => text.split(' ')))];
    for (const token of tokens) expect(tokens.filter((other) => other.startsWith(token))).toEqual([token]);
    expect(tokens.filter((token) => token.indexOf(TOKEN_END) !== token.length - 1)).toEqual([]);
    expect(shardToken(0, 'net').startsWith(tokenBeginning(0, 'ne'))).toBe(true);
  });

  test('are described by their vocabulary: how many documents hold a word, and in which fields', () => {
    const { terms, counts, fields, size } = shardVocabulary(index);
    const of = (word: string) => ({ count: counts[terms.indexOf(word)], fields: bitsOf(fields[terms.indexOf(word)]!) });
    expect(size).toBe(2);
    expect(of('net')).toEqual({ count: 2, fields: [0, 1] });
    expect(of('multistakeholder')).toEqual({ count: 1, fields: [MOST_FIELDS] });
  });
});

describe('the files of the shards', () => {
  const { index } = collect('quotes', QUOTES_TO_SEARCH);
  const ids = QUOTES_TO_SEARCH.map((_, place) => `zxx_${String(place).padStart(7, '0')}`);

  test('give back words and names', () => {
    const packed = packShardWords(index, ids, ['en']);
    expect(unpackShardWords(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual({ vocabulary: shardVocabulary(index), ids });
  });

  test('give back names of more digits, which documents have that would else share one', () => {
    const more = ids.map((id, place) => (place < 2 ? `${id}${'ab'.slice(place)}` : id));
    const packed = packShardWords(index, more, ['en']);
    expect(unpackShardWords(JSON.parse(JSON.stringify(packed)) as typeof packed).ids).toEqual(more);
  });

  test('are not made of names that look otherwise', () => {
    expect(() => packShardWords(index, ['zxx_0000001', 'en_0000002'], [])).toThrow('Pagefind names documents otherwise');
  });

  test('hold all that filters and counts need', () => {
    const facts = unpackFacts(JSON.parse(JSON.stringify(packFacts(QUOTES_TO_SEARCH))) as ReturnType<typeof packFacts>);
    expect(buildFilterIndex(facts as QuoteDocument[])).toEqual(buildFilterIndex(QUOTES_TO_SEARCH));
  });

  test('hold every document once, in order', () => {
    const files = quoteFiles(QUOTES_TO_SEARCH);
    expect(files.flat()).toEqual(QUOTES_TO_SEARCH);
    for (const file of files) expect(file.length).toBeLessThanOrEqual(QUOTES_IN_A_FILE);
  });
});
