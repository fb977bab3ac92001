import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEmbedState, NO_STATE, parseEmbedState, type EmbedState } from '../../src/publish/embed-state.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);
const state: fc.Arbitrary<EmbedState> = fc.record({
  actors: fc.uniqueArray(id, { maxLength: 24 }),
  debates: fc.uniqueArray(id, { maxLength: 24 }),
  time: fc.option(fc.tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1000, max: 2100 })).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]), { nil: null }),
  theme: fc.constantFrom('light', 'dark', 'auto'),
  plain: fc.boolean(),
  static: fc.boolean(),
  transparent: fc.boolean(),
});

describe('what the address of an embed asks for', () => {
  test('is the same after writing and reading', () => {
    fc.assert(fc.property(state, (wanted) => void expect(parseEmbedState(formatEmbedState(wanted))).toEqual(wanted)));
  });

  test('is nothing at all, whatever else stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const read = parseEmbedState(`?x=${encodeURIComponent(noise)}&actors=${encodeURIComponent(`<${noise}>`)}&time=${encodeURIComponent(noise)}..`);
        expect({ ...read, actors: [] }).toEqual(NO_STATE);
        expect(read.actors.every((each) => /^[a-z0-9-]+$/.test(each))).toBe(true);
      }),
    );
  });

  test('keeps ids in their order, each once, and turns no years round', () => {
    expect(parseEmbedState('?actors=india~estonia~india~~No&time=2015..2010').actors).toEqual(['india', 'estonia']);
    expect(parseEmbedState('?time=2015..2010').time).toBeNull();
    expect(formatEmbedState({ ...NO_STATE, actors: ['india', 'estonia'], time: [2010, 2015], theme: 'dark', plain: true })).toBe('?actors=india~estonia&time=2010..2015&theme=dark&plain=1');
  });
});
