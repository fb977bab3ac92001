import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCast, MOST_CARDS, parseCast } from '../../src/search/cast-address.ts';

describe('a cast in an address', () => {
  test('is what was written, once each, in order, with its year', () => {
    expect(parseCast('?of=india~brazil~india&year=2014')).toEqual({ of: ['india', 'brazil'], year: 2014, noYear: null });
    expect(parseCast('')).toEqual({ of: [], year: null, noYear: null });
  });

  test('comes back as it was', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => text.length <= 80);
    const cast = fc.record({ of: fc.uniqueArray(id, { maxLength: MOST_CARDS }), year: fc.option(fc.integer({ min: 1900, max: 2099 })) });
    fc.assert(fc.property(cast, (given) => void expect(parseCast(formatCast(given))).toEqual({ ...given, noYear: null })), { seed: 6 });
  });

  test('is not taken on trust', () => {
    for (const year of ['20145', '1850', '2014.5', '-2014', 'two', '٢٠١٤']) expect(parseCast(`?year=${year}`)).toEqual({ of: [], year: null, noYear: year });
    expect(parseCast(`?of=${'a'.repeat(5000)}`).of[0]).toHaveLength(80);
    expect(parseCast(`?of=${Array.from({ length: 999 }, (_, at) => at).join('~')}`).of.length).toBeLessThan(99);
    expect(parseCast(`?year=${'9'.repeat(5000)}`).noYear).toHaveLength(80);
  });
});
