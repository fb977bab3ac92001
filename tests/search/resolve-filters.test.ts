import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { readDate } from '../../src/search/read-date.ts';
import { resolveFilters } from '../../src/search/resolve-filters.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { NAMED_IN_QUOTES } from '../fixtures/quotes-to-search.ts';

const vocabulary = vocabularyOf(NAMED_IN_QUOTES);
const resolve = (text: string) => resolveFilters(parseQuery(text).query, vocabulary);
const values = (text: string) => resolve(text).filters.map(({ values: ids }) => ids.join(' '));

describe('a filter', () => {
  test.each([
    ['speaker:hamadoun-toure', 'hamadoun-toure'],
    ['speaker:"HAMADOUN TOURE"', 'hamadoun-toure'],
    ['speaker:"T. H. Ilves"', 'toomas-hendrik-ilves'],
    ['speaker:wang', 'wang-xu wang-min'],
    ['speaker:rouss', 'dilma-rousseff'],
    ['actor:uit', 'itu'],
    ['actor:estonia', 'estonia'],
    ['country:brazil', 'BRA'],
    ['country:bra', 'BRA'],
    ['kind:governments', 'government'],
    ['kind:"civil society"', 'civil-society'],
    ['kind:civil', 'civil-society'],
    ['lang:portuguese', 'pt'],
    ['lang:português', 'pt'],
    ['stance:plus', 'for'],
    ['region:americas', 'Americas'],
    ['from:"May 2010"', '2010-05'],
  ])('%s means %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  test('of one field several times means any of them; left out, none of them', () => {
    expect(resolve('lang:en lang:pt -speaker:wang').filters).toEqual([
      { field: 'lang', values: ['en', 'pt'], not: false },
      { field: 'speaker', values: ['wang-xu', 'wang-min'], not: true },
    ]);
  });

  test('that means nothing is left out, and the nearest name suggested', () => {
    const { filters, faults } = resolve('privacy speaker:ruseff lang:en');
    expect(filters.map(({ field }) => field)).toEqual(['lang']);
    expect(faults).toEqual([
      { message: 'No speaker here is called “ruseff”, so it was left out.', suggestion: { words: 'Dilma Rousseff', text: 'privacy speaker:dilma-rousseff lang:en' } },
    ]);
    expect(resolve('speaker:zzzzzzzz').faults[0]?.suggestion).toBeNull();
  });

  test('of few values names them all', () => {
    expect(resolve('stance:maybe').faults[0]?.message).toBe('No side here is called “maybe”, so it was left out. Choose from for, against, middle.');
  });

  test('with a date that cannot be read says how to write one', () => {
    expect(resolve('from:02/05/2010').faults[0]?.message).toContain('Write a date as 2010, 2010-05 or 2010-05-02');
    expect(resolve('year:"May 2012"').faults[0]?.suggestion?.text).toBe('year:2012');
  });

  test('with an end before its beginning says so, and turns them round', () => {
    expect(resolve('from:2015 to:2010').faults).toEqual([
      { message: 'Nothing can lie after 2015 and before 2010.', suggestion: { words: 'from:2010 to:2015', text: 'from:2010 to:2015' } },
    ]);
    for (const span of ['from:2010 to:2010', 'from:2010-05 to:2010', 'from:2010 to:2010-05', 'from:2010-05-02 to:2010-05']) expect(resolve(span).faults, span).toEqual([]);
  });
});

test.each([
  ['2010', '2010'],
  ['2010-5', '2010-05'],
  ['2010/05/02', '2010-05-02'],
  ['05/2010', '2010-05'],
  ['may 2010', '2010-05'],
  ['2 May 2010', '2010-05-02'],
  ['Sept 2, 2010', '2010-09-02'],
  ['02/05/2010', null],
  ['2010-02-30', null],
  ['2010-13', null],
  ['ma 2010', null],
  ['soon', null],
  ['', null],
])('the date “%s” is read as %s', (written, expected) => {
  expect(readDate(written)).toBe(expected);
});
