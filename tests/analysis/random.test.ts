import { expect, test } from 'vitest';
import fc from 'fast-check';
import { mulberry32, randomBelow, resamples, shuffle } from '../../src/analysis/random.ts';

test('a seed names one stream', () => {
  const stream = (seed: number) => Array.from({ length: 3 }, mulberry32(seed));
  expect(stream(42)).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  expect(stream(43)).not.toEqual(stream(42));
  expect(stream(42 + 2 ** 32)).toEqual(stream(42));
});

test('draws cover their range evenly', () => {
  const random = mulberry32(7);
  const counts = [0, 0, 0, 0, 0];
  for (let draw = 0; draw < 50_000; draw++) counts[randomBelow(5, random)]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('shuffling keeps every value and gives every order', () => {
  const random = mulberry32(3);
  const orders = new Set(Array.from({ length: 500 }, () => shuffle(['a', 'b', 'c'], random).join('')));
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
      expect([...shuffle([...values], mulberry32(seed))].sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b));
    }),
    { seed: 1 },
  );
});

test('resamples have the size of what they sample, and the same seed gives the same', () => {
  const drawn = resamples(12, 40, 5);
  expect(drawn).toHaveLength(40);
  expect(drawn.every((sample) => sample.length === 12 && sample.every((index) => Number.isInteger(index) && index >= 0 && index < 12))).toBe(true);
  expect(resamples(12, 40, 5)).toEqual(drawn);
  expect(resamples(0, 1, 5)).toEqual([[]]);
});
