import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotStack, extentOf, largestRadius } from '../../src/charts/marks/dot-stack.ts';

const UNIT = 100;
const TOLERANCE = 12;
const OPTIONS = { radius: 4, tolerance: TOLERANCE };

/** Half of the values at −2, −1 and 1, as in the collection. */
const value = fc.oneof(fc.constantFrom(-2, -1, 1), fc.double({ min: -2, max: 2, noNaN: true }));
const items = fc.array(fc.record({ stance: value, rank: fc.constantFrom(0, 1) }), { maxLength: 150 }).map((list) =>
  list.map(({ stance, rank }, i) => ({ key: `a${String(i).padStart(3, '0')}`, x: stance * UNIT, rank })),
);

describe('a stack of dots', () => {
  test('has no two dots that overlap', () => {
    fc.assert(
      fc.property(items, (list) => {
        const dots = dotStack(list, OPTIONS);
        for (const [i, a] of dots.entries()) {
          for (const b of dots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * OPTIONS.radius);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps each dot within the tolerance of its exact place, and loses none', () => {
    fc.assert(
      fc.property(items, (list) => {
        const dots = dotStack(list, OPTIONS);
        expect(dots.map(({ item }) => item.key).sort()).toEqual(list.map(({ key }) => key));
        for (const { item, x } of dots) expect(Math.abs(x - item.x)).toBeLessThanOrEqual(TOLERANCE + 1e-9);
      }),
    );
  });

  test('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(
        items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(dotStack(shuffled, OPTIONS)).toEqual(dotStack(list, OPTIONS));
        },
      ),
    );
  });

  test('leaves a lone dot on the centre line at its exact place', () => {
    expect(dotStack([{ key: 'a', x: 37.4 }], OPTIONS)).toEqual([{ item: { key: 'a', x: 37.4 }, x: 37.4, y: 0 }]);
  });

  test('is a compact clump and not a pillar: 54 equal values reach less than half as high', () => {
    const dots = dotStack(Array.from({ length: 54 }, (_, i) => ({ key: `${i}`, x: 0 })), OPTIONS);
    const { above, below } = extentOf(dots, OPTIONS.radius);
    expect(above + below).toBeLessThan((54 * 2 * OPTIONS.radius) / 2);
    expect(Math.abs(above - below)).toBeLessThan(4 * OPTIONS.radius);
  });

  test('puts dots of a higher rank on the rim', () => {
    const list = Array.from({ length: 20 }, (_, i) => ({ key: String.fromCharCode(97 + i), x: 0, rank: i === 0 ? 1 : 0 }));
    const dots = dotStack(list, OPTIONS);
    const reach = (key: string) => Math.abs(dots.find(({ item }) => item.key === key)!.y);
    expect(reach('a')).toBe(Math.max(...dots.map(({ y }) => Math.abs(y))));
  });

  test('takes the largest radius that fits, or the smallest there is', () => {
    const list = Array.from({ length: 60 }, (_, i) => ({ key: `${i}`, x: 0 }));
    expect(largestRadius(list.slice(0, 3), [8, 4, 2], 40, { tolerance: TOLERANCE })).toBe(8);
    expect(largestRadius(list, [8, 4, 2], 1, { tolerance: TOLERANCE })).toBe(2);
  });

  test('says which dot has no seat', () => {
    expect(() => dotStack([{ key: 'far', x: 500 }], { ...OPTIONS, bounds: [0, 100] })).toThrow(/"far" at 500/);
  });
});
