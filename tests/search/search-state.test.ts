import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanQuery, GROUPS } from '../../src/search/query-state.ts';
import { SORTS } from '../../src/search/quote-engine.ts';
import { formatSearchState, NO_SEARCH, PAGE, parseSearchState, setFilter, toggleFilter, withoutFilters, type SearchState } from '../../src/search/search-state.ts';

const text = fc.string({ unit: 'binary', maxLength: 600 });
const state: fc.Arbitrary<SearchState> = fc.record({
  q: text.map(cleanQuery),
  in: fc.option(fc.constantFrom(...GROUPS)),
  sort: fc.constantFrom(...SORTS),
  by: fc.constantFrom('actor' as const, null),
  show: fc.integer({ min: 1, max: 50 }).map((pages) => pages * PAGE),
});

describe('the address of the search page', () => {
  test('every state comes back from its address', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(parseSearchState(formatSearchState(value))).toEqual(value);
      }),
    );
  });

  test('whatever stands in an address, reading and writing settles at once', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = formatSearchState(parseSearchState(raw));
        expect(formatSearchState(parseSearchState(once))).toBe(once);
      }),
    );
  });

  test('reads as people would write it', () => {
    expect(formatSearchState({ q: 'un treaty from:2010', in: 'quotes', sort: 'newest', by: 'actor', show: 40 })).toBe('?q=un+treaty+from%3A2010&in=quotes&sort=newest&by=actor&show=40');
    expect(formatSearchState(NO_SEARCH)).toBe('');
  });

  test('takes filters given as parameters into the query', () => {
    expect(parseSearchState('?q=law&debate=privacy&kind=civil-society&region=Europe').q).toBe('law debate:privacy kind:civil-society region:Europe');
    expect(parseSearchState('?debate=<b>&kind=../etc').q).toBe('');
  });

  test('ignores what it does not know, and shows whole pages', () => {
    expect(parseSearchState('?in=secrets&sort=x&by=speaker&show=-5')).toEqual(NO_SEARCH);
    expect(parseSearchState('?show=21').show).toBe(40);
    expect(parseSearchState('?show=1e9').show).toBe(5000);
    expect(parseSearchState('?show=NaN').show).toBe(PAGE);
  });
});

describe('controls and the text', () => {
  const filter = { field: 'debate', value: 'privacy', not: false } as const;

  test('a value goes in, and out again', () => {
    expect(toggleFilter('law', filter)).toBe('law debate:privacy');
    expect(toggleFilter('law debate:privacy lang:en', filter)).toBe('law lang:en');
  });

  test('one value takes the place of the others of its field, but not of those left out', () => {
    expect(setFilter('from:2010 x -lang:en from:2012', 'from', '2015')).toBe('x -lang:en from:2015');
    expect(setFilter('x from:2010', 'from', null)).toBe('x');
    expect(setFilter('', 'from', 'May 2010')).toBe('from:"May 2010"');
  });

  test('all filters go, and the words stay', () => {
    expect(withoutFilters('a "b c" -d year:2012 -lang:en', () => true)).toBe('a "b c" -d');
  });

  test('a phrase that is still open stays open and last', () => {
    expect(toggleFilter('law "right to', filter)).toBe('law debate:privacy "right to');
  });
});
