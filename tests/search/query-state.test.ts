import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS, REGIONS } from '../../src/domain/actor-kind.ts';
import { cleanQuery, formatQueryState, GROUPS, LONGEST_QUERY, NO_QUERY, parseQueryState, type QueryState } from '../../src/search/query-state.ts';

const text = fc.string({ unit: 'binary', maxLength: 600 });
const state: fc.Arbitrary<QueryState> = fc.record({
  q: text.map(cleanQuery),
  in: fc.option(fc.constantFrom(...GROUPS)),
  kind: fc.option(fc.constantFrom(...ACTOR_KINDS)),
  region: fc.option(fc.constantFrom(...REGIONS)),
  debate: fc.option(fc.constantFrom('privacy', 'cyber-lead', 'a1')),
  position: fc.boolean(),
});

describe('the address of a search', () => {
  test('every state comes back from its address', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(parseQueryState(formatQueryState(value))).toEqual(value);
      }),
    );
  });

  test('an address written by the site stays as it is when read and written again', () => {
    fc.assert(
      fc.property(state, (value) => {
        const address = formatQueryState(value);
        expect(formatQueryState(parseQueryState(address))).toBe(address);
      }),
    );
  });

  test('whatever stands in an address, reading and writing settles at once', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = formatQueryState(parseQueryState(raw));
        expect(formatQueryState(parseQueryState(once))).toBe(once);
      }),
    );
  });

  test('reads as people would write it', () => {
    expect(formatQueryState({ ...NO_QUERY, q: 'un treaty', in: 'quotes', position: true })).toBe('?q=un+treaty&in=quotes&position=yes');
    expect(formatQueryState(NO_QUERY)).toBe('');
  });

  test('ignores what it does not know', () => {
    expect(parseQueryState('?in=secrets&kind=alien&region=Mars&debate=../etc&position=true&q=ok&sort=x')).toEqual({ ...NO_QUERY, q: 'ok' });
    expect(parseQueryState('?debate=Privacy')).toEqual(NO_QUERY);
    expect(parseQueryState(`?debate=${'a'.repeat(61)}`)).toEqual(NO_QUERY);
  });

  test('reads broken escapes as text', () => {
    expect(parseQueryState('?q=100%&in=%E0%A4%A').q).toBe('100%');
  });
});

describe('cleanQuery', () => {
  test('cuts ten thousand characters down', () => {
    expect([...cleanQuery('x'.repeat(10_000))]).toHaveLength(LONGEST_QUERY);
    expect([...cleanQuery('😀'.repeat(10_000))]).toHaveLength(LONGEST_QUERY);
  });

  test('drops direction marks and zero-width characters, and reads controls as spaces', () => {
    expect(cleanQuery('pri\u202evacy\u200b now\u0000\u0007then\n')).toBe('privacy now then');
    expect(cleanQuery('co\u00adoperation')).toBe('cooperation');
  });

  test('leaves ordinary texts of any script alone', () => {
    for (const query of ['Touré’s “words”', '网络安全', 'государства', '민간 분야']) expect(cleanQuery(query)).toBe(query);
  });
});
