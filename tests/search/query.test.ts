import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTER_FIELDS } from '../../src/search/filter-fields.ts';
import { EMPTY_QUERY, formatQuery, isEmptyQuery, parseQuery, type Query, type Term } from '../../src/search/query.ts';

const word = (text: string): Term => ({ kind: 'word', text });
const phrase = (text: string): Term => ({ kind: 'phrase', text });
const read = (text: string): Query => parseQuery(text).query;

describe('reading a query', () => {
  test.each<[string, Partial<Query>]>([
    ['', {}],
    ['blue helmets', { all: [[word('blue')], [word('helmets')]] }],
    ['"blue helmets" un', { all: [[phrase('blue helmets')], [word('un')]] }],
    ['„blaue Helme“ «casques bleus» “x y”', { all: [[phrase('blaue Helme')], [phrase('casques bleus')], [phrase('x y')]] }],
    ['privacy -secrecy -"no privacy"', { all: [[word('privacy')]], none: [word('secrecy'), phrase('no privacy')] }],
    ['state-sponsored', { all: [[word('state-sponsored')]] }],
    ['privacy OR secrecy OR "no one" law', { all: [[word('privacy'), word('secrecy'), phrase('no one')], [word('law')]] }],
    ['this or that', { all: [[word('this')], [word('or')], [word('that')]] }],
    ['speaker:kroes', { filters: [{ field: 'speaker', value: 'kroes', not: false }] }],
    ['Speaker: kroes', { filters: [{ field: 'speaker', value: 'kroes', not: false }] }],
    ['speaker:"Neelie Kroes" x', { all: [[word('x')]], filters: [{ field: 'speaker', value: 'Neelie Kroes', not: false }] }],
    ['-actor:eff', { filters: [{ field: 'actor', value: 'eff', not: true }] }],
    ['from: to:2015', { filters: [{ field: 'to', value: '2015', not: false }] }],
    ['lang:fr OR lang:de', { filters: [{ field: 'lang', value: 'fr', not: false }, { field: 'lang', value: 'de', not: false }] }],
    ['lang:fr lang:fr', { filters: [{ field: 'lang', value: 'fr', not: false }] }],
    ['language:fr until:2012', { filters: [{ field: 'lang', value: 'fr', not: false }, { field: 'to', value: '2012', not: false }] }],
    ['by: the people', { all: [[word('by:')], [word('the')], [word('people')]] }],
    ['no "privacy with', { all: [[word('no')], [phrase('privacy with')]], open: true }],
    ['https://example.org', { all: [[word('https://example.org')]] }],
    ['… — " " - 😀', {}],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ ...EMPTY_QUERY, ...expected });
  });

  test('a query without words and filters is empty', () => {
    for (const text of ['', ' ', '""', '-', 'OR', '…']) expect(isEmptyQuery(read(text))).toBe(true);
    for (const text of ['a', '-a', 'year:2012']) expect(isEmptyQuery(read(text))).toBe(false);
  });
});

describe('what was not understood', () => {
  test('an unknown field is searched as words, and the nearest one suggested', () => {
    const { query, faults } = parseQuery('speeker:kroes nis');
    expect(query.all).toEqual([[word('speeker:kroes')], [word('nis')]]);
    expect(faults).toEqual([{ message: 'There is no field “speeker:”; its words were searched as words.', suggestion: { words: 'speaker:kroes', text: 'speaker:kroes nis' } }]);
    expect(parseQuery('-spaeker:"x y"').faults).toEqual([]);
  });

  test('an unknown field like no other is answered with all there are', () => {
    expect(parseQuery('xyzzy:1').faults[0]?.message).toContain(FILTER_FIELDS.join(', '));
    expect(parseQuery('xyzzy:1').faults[0]?.suggestion).toBeNull();
  });

  test('a field without a value is answered with an example', () => {
    expect(parseQuery('privacy from:').faults.map(({ message }) => message)).toEqual(['Write a value after “from:”, such as from:2010-05.']);
  });

  test('an OR that joins nothing is explained', () => {
    for (const text of ['OR privacy', 'lang:fr OR privacy', 'privacy OR lang:fr', 'privacy OR -secrecy']) expect(parseQuery(text).faults[0]?.message, text).toMatch(/^OR stands between/);
    for (const text of ['privacy OR', 'privacy OR secrecy', 'lang:fr OR lang:de']) expect(parseQuery(text).faults, text).toEqual([]);
  });

  test('a colon in ordinary words is none of this', () => {
    for (const text of ['Privacy: a right', 'at 10:30', 'see https://example.org/a:b']) expect(parseQuery(text).faults, text).toEqual([]);
  });
});

describe('writing a query', () => {
  test('gives words, what is left out, filters, and last a phrase that is still open', () => {
    expect(formatQuery(read('year:2012 -"c d" a OR b "e'))).toBe('a OR b -"c d" year:2012 "e');
    expect(formatQuery(read('speaker: "Neelie Kroes"  -lang:en'))).toBe('speaker:"Neelie Kroes" -lang:en');
  });

  const letters = fc.stringMatching(/^[a-zA-Z0-9éß网.,'’!?()<>&*+[\]\\-]{0,8}[a-zé网]$/u).filter((text) => !/^-/.test(text));
  const spaced = fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  const term: fc.Arbitrary<Term> = fc.oneof(letters.map(word), spaced.map(phrase));
  const query: fc.Arbitrary<Query> = fc
    .record({
      all: fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      none: fc.array(term, { maxLength: 2 }),
      filters: fc.uniqueArray(fc.record({ field: fc.constantFrom(...FILTER_FIELDS), value: spaced, not: fc.boolean() }), { maxLength: 4, selector: (filter) => JSON.stringify(filter) }),
      open: fc.boolean(),
    })
    .map((value) => ({ ...value, open: value.open && value.all.at(-1)?.at(-1)?.kind === 'phrase' }));

  test('every query comes back from its text', () => {
    fc.assert(
      fc.property(query, (value) => {
        expect(read(formatQuery(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever is typed, reading and writing settles at once', () => {
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('"', '“', '-', ' OR ', 'speaker:', 'from: ', ' ', 'a', 'by:', ':', 'x:y', '-"', '−'));
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const once = read(raw);
        expect(read(formatQuery(once))).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('a long row of openings is read in good time', () => {
    for (const piece of ['"', '-', ':', 'speaker:', '( ', 'a:"', 'OR ']) expect(() => read(piece.repeat(20_000))).not.toThrow();
  });
});
