import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcePacks, type SourcePacks } from '../../src/analysis/source-packs.ts';
import { corpus } from '../../src/corpus.ts';
import { codedOn, shownStatements, type CodedStatement } from '../../src/domain/corpus.ts';
import { countWords } from '../../src/domain/plain-text.ts';
import { coded } from '../fixtures/coded.ts';

const LIMITS = { most: 4, mostWords: 124 };
const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const quote = (id: string, stance: number, more: Parameters<typeof coded>[1] = {}) => coded(stance, { id, actor: id, quotable: 2, text: words(20), ...more });
const ids = (pack: readonly CodedStatement[]) => pack.map(({ statement }) => statement.id);
const both = ({ minus, plus }: SourcePacks) => [ids(minus), ids(plus)];

describe('two source packs', () => {
  test('hold as many quotations each: the pole that has fewer settles it', () => {
    const packs = sourcePacks([quote('a', -1), quote('b', -2), quote('c', -1), quote('d', 2)], LIMITS);
    expect([packs.minus.length, packs.plus.length, packs.actors]).toEqual([1, 1, { minus: 3, plus: 1 }]);
  });

  test('are empty where one pole has nothing to quote', () => {
    expect(both(sourcePacks([quote('a', -1), quote('m', 0)], LIMITS))).toEqual([[], []]);
    expect(both(sourcePacks([], LIMITS))).toEqual([[], []]);
  });

  test('leave out paraphrases, fragments, other languages and repeated remarks', () => {
    const packs = sourcePacks(
      [quote('a', -1), quote('p', -1, { kind: 'paraphrase' }), quote('f', -1, { quotable: 0 }), quote('u', -1, { quotable: null }), quote('r', -1, { lang: 'ru' }), quote('v', -1, { variantOf: 'a' }), quote('b', 1)],
      LIMITS,
    );
    expect(packs.actors).toEqual({ minus: 1, plus: 1 });
  });

  test('draw from quotations that stand alone where there are enough, else from those that need context too', () => {
    const alone = ['a', 'b', 'c', 'd'].map((id) => quote(id, -1));
    const plus = ['k', 'l', 'm', 'n'].map((id) => quote(id, 1));
    const withContext = quote('e', -2, { quotable: 1 });
    expect(ids(sourcePacks([...alone, withContext, ...plus], LIMITS).minus)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(sourcePacks([...alone.slice(1), withContext, ...plus], LIMITS).minus)).toContain('e');
  });

  test('take one from each period', () => {
    const minus = Array.from({ length: 8 }, (_, at) => quote(`a${at}`, -1, { date: `${2000 + at}` }));
    const plus = Array.from({ length: 4 }, (_, at) => quote(`b${at}`, 1, { date: `${2010 + at}` }));
    const { minus: taken } = sourcePacks([...minus, ...plus], LIMITS);
    expect(taken.map(({ statement }) => Math.floor((Number(statement.date) - 2000) / 2))).toEqual([0, 1, 2, 3]);
  });

  test('are as equal in length as the choice allows, before they are firm', () => {
    const packs = sourcePacks([quote('long', -2, { text: words(40) }), quote('short', -1, { text: words(11) }), quote('only', 1, { text: words(10) })], LIMITS);
    expect([both(packs), packs.words]).toEqual([[['short'], ['only']], { minus: 11, plus: 10 }]);
  });

  test('of any statements are equal in number, of different actors, oldest first, and do not depend on the order given', () => {
    const one = fc.record({ stance: fc.constantFrom(-2, -1, 0, 1, 2), actor: fc.integer({ min: 0, max: 6 }), year: fc.integer({ min: 2000, max: 2012 }), length: fc.integer({ min: 3, max: 60 }), quotable: fc.constantFrom(0, 1, 2) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 24 }), (made) => {
        const all = made.map(({ stance, actor, year, length, quotable }, at) => quote(`s${at}`, stance, { actor: `a${actor}`, date: `${year}`, text: words(length), quotable: quotable as 0 | 1 | 2 }));
        const packs = sourcePacks(all, LIMITS);
        expect(packs.minus.length).toBe(packs.plus.length);
        for (const pack of [packs.minus, packs.plus]) {
          expect(new Set(pack.map(({ statement }) => statement.actor)).size).toBe(pack.length);
          expect([...pack].map(({ statement }) => statement.date).sort()).toEqual(pack.map(({ statement }) => statement.date));
        }
        expect(packs.minus.every(({ code }) => code.stance < 0) && packs.plus.every(({ code }) => code.stance > 0)).toBe(true);
        expect(both(sourcePacks(all.toReversed(), LIMITS))).toEqual(both(packs));
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

test('the packs of every debate are there, equal in number, and within 10 words of each other', () => {
  for (const debate of corpus().debates.keys()) {
    const packs = sourcePacks(codedOn(shownStatements(corpus()), debate), LIMITS);
    expect(packs.minus.length, debate).toBe(packs.plus.length);
    expect(packs.minus.length, debate).toBeGreaterThan(1);
    expect(packs.words.minus, debate).toBe(packs.minus.reduce((sum, { statement }) => sum + countWords(statement.text), 0));
    expect(Math.abs(packs.words.minus - packs.words.plus), debate).toBeLessThanOrEqual(10);
  }
});
