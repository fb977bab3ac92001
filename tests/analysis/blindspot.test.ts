import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { blindspots, coverage } from '../../src/analysis/blindspot.ts';
import { position, positions } from '../fixtures/positions.ts';

const groups = new Map([['east', ['a1', 'a2', 'a3']], ['west', ['a4', 'a5']], ['nobody', []]]);

describe('coverage', () => {
  test('counts who has spoken, beside the others', () => {
    const found = coverage(['x', 'y'], positions({ x: [1, null, 0, 2, null] }), groups);
    expect(found.slice(0, 3)).toEqual([
      { group: 'east', debate: 'x', members: 3, speaking: 2, share: 2 / 3, elsewhere: 0.5 },
      { group: 'east', debate: 'y', members: 3, speaking: 0, share: 0, elsewhere: 0 },
      { group: 'west', debate: 'x', members: 2, speaking: 1, share: 0.5, elsewhere: 2 / 3 },
    ]);
  });

  test('of a group without members is unknown, and of the only group has no elsewhere', () => {
    expect(coverage(['x'], [], groups).at(-1)).toMatchObject({ group: 'nobody', members: 0, share: null });
    expect(coverage(['x'], [], new Map([['all', ['a1']]]))[0]).toMatchObject({ share: 0, elsewhere: null });
    expect(coverage(['x'], [], new Map())).toEqual([]);
  });

  test('counts a member once, and no stranger', () => {
    const found = coverage(['x'], [position('a1', 'x', 1), position('a9', 'x', 1)], new Map([['east', ['a1', 'a1', 'a2']]]));
    expect(found[0]).toMatchObject({ members: 2, speaking: 1 });
  });

  test('takes a stated middle for speaking', () => {
    expect(coverage(['x'], positions({ x: [0] }), groups)[0]).toMatchObject({ speaking: 1 });
  });
});

describe('blindspots', () => {
  test('are where a whole group is silent and others speak, where most others do first', () => {
    const found = blindspots(coverage(['x', 'y', 'z'], positions({ x: [null, null, null, 1, null], y: [null, null, null, 1, 2], z: [null, null, null, null, null] }), groups));
    expect(found.map(({ group, debate, elsewhere }) => [group, debate, elsewhere])).toEqual([['east', 'y', 1], ['east', 'x', 0.5]]);
  });

  test('are not claimed of two members', () => {
    expect(blindspots(coverage(['x'], positions({ x: [1, 1, 1] }), groups))).toEqual([]);
  });

  test('are all silent, whatever was said', () => {
    const said = fc.array(fc.record({ actor: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'), debate: fc.constantFrom('x', 'y') }));
    fc.assert(
      fc.property(said, (list) => {
        const cells = coverage(['x', 'y'], list.map(({ actor, debate }) => position(actor, debate, 1)), groups);
        for (const { share, elsewhere } of cells) for (const value of [share, elsewhere]) expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        for (const spot of blindspots(cells)) expect(list.some(({ actor, debate }) => debate === spot.debate && groups.get(spot.group)!.includes(actor))).toBe(false);
      }),
      { seed: 1 },
    );
  });
});
