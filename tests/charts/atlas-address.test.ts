import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAtlasState, isWhole, MOST_STATEMENTS, parseAtlasState, WHOLE_STATE, type AtlasLimits, type AtlasState } from '../../src/charts/atlas-map/choice-address.ts';
import { ACTOR_KINDS, REGIONS } from '../../src/domain/actor-kind.ts';

const limits: AtlasLimits = { debates: ['privacy', 'encryption', 'state-conduct'], actors: new Set(['estonia', 'india']), years: [1996, 2026] };

/** Part of a list in its own order; the whole of it is said as `null`. */
const someOf = <Value extends string>(all: readonly Value[]): fc.Arbitrary<readonly Value[] | null> => fc.option(fc.subarray([...all], { maxLength: all.length - 1 }));
const state: fc.Arbitrary<AtlasState> = fc
  .record({ debates: someOf(limits.debates), kinds: someOf(ACTOR_KINDS), regions: someOf(REGIONS), years: fc.tuple(fc.option(fc.integer({ min: 1997, max: 2025 })), fc.option(fc.integer({ min: 1997, max: 2025 }))), votes: fc.boolean(), rollUp: fc.boolean(), leastStatements: fc.integer({ min: 1, max: MOST_STATEMENTS }), marked: fc.option(fc.constantFrom('estonia', 'india')) })
  .map(({ years: [a, b], marked, ...rest }) => ({ choice: { ...rest, from: a !== null && b !== null ? Math.min(a, b) : a, to: a !== null && b !== null ? Math.max(a, b) : b }, marked }));

describe('the address of the atlas map', () => {
  test('every state comes back from its address, with nothing ignored', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(parseAtlasState(formatAtlasState(value), limits)).toEqual({ state: value, ignored: [] });
      }),
    );
  });

  test('an address written by the site stays as it is when read and written again', () => {
    fc.assert(
      fc.property(state, (value) => {
        const address = formatAtlasState(value);
        expect(formatAtlasState(parseAtlasState(address, limits).state)).toBe(address);
      }),
    );
  });

  test('whatever stands in an address, reading and writing settles at once', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.tuple(fc.constantFrom('debate', 'kind', 'region', 'from', 'to', 'votes', 'parts', 'least', 'mark', 'x'), fc.string({ maxLength: 12 })), { maxLength: 8 }).map((pairs) => `?${new URLSearchParams(pairs)}`),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const once = formatAtlasState(parseAtlasState(raw, limits).state);
        expect(formatAtlasState(parseAtlasState(once, limits).state)).toBe(once);
      }),
    );
  });

  test('reads as people would write it', () => {
    expect(formatAtlasState(WHOLE_STATE)).toBe('');
    const { state: read } = parseAtlasState('?debate=privacy&kind=government&from=2010&to=2015&votes=no&parts=counted&least=3&mark=india', limits);
    expect(read).toEqual({ choice: { debates: ['privacy'], kinds: ['government'], regions: null, from: 2010, to: 2015, votes: false, rollUp: true, leastStatements: 3 }, marked: 'india' });
    expect(parseAtlasState('?debate=none', limits).state.choice.debates).toEqual([]);
  });

  test('leaves out what it does not know, and says which parameters', () => {
    const { state: read, ignored } = parseAtlasState('?debate=<script>&kind=alien&region=Mars&from=1066&to=x&votes=maybe&parts=1&least=0&mark=atlantis&sort=up', limits);
    expect(read).toEqual(WHOLE_STATE);
    expect([...ignored].sort()).toEqual(['debate', 'from', 'kind', 'least', 'mark', 'parts', 'region', 'sort', 'to', 'votes']);
  });

  test('keeps what it knows of a list of which it does not know all', () => {
    expect(parseAtlasState('?debate=privacy&debate=cheese', limits)).toMatchObject({ state: { choice: { debates: ['privacy'] } }, ignored: ['debate'] });
  });

  test('takes no period that ends before it begins, and no end for a limit that is none', () => {
    expect(parseAtlasState('?from=2015&to=2010', limits)).toEqual({ state: WHOLE_STATE, ignored: ['from', 'to'] });
    expect(isWhole(parseAtlasState('?from=1996&to=2026', limits).state.choice)).toBe(true);
    expect(parseAtlasState('?debate=privacy&debate=encryption&debate=state-conduct', limits).state.choice.debates).toBeNull();
  });
});
