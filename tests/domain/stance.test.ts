import { expect, test } from 'vitest';
import { formatStance, readingStance, sideOf, stance } from '../../src/domain/stance.ts';

test('a stance is a whole or half point from −2 to 2', () => {
  expect([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].every((value) => stance.safeParse(value).success)).toBe(true);
  expect([-2.5, 3, 0.25, Number.NaN, Infinity, '1'].some((value) => stance.safeParse(value).success)).toBe(false);
});

test('a single reading gives whole points only', () => {
  expect([-2, 0, 2].every((value) => readingStance.safeParse(value).success)).toBe(true);
  expect([0.5, 3, -3].some((value) => readingStance.safeParse(value).success)).toBe(false);
});

test('0 is the stated middle', () => {
  expect([-2, -0.5, 0, 0.5].map(sideOf)).toEqual(['minus', 'minus', 'middle', 'plus']);
});

test.each([
  [-1.5, 1, '−1.5'],
  [2, 1, '+2'],
  [0, 1, '0'],
  [-0.04, 1, '0'],
  [0.06, 1, '+0.1'],
  [-1 / 3, 2, '−0.33'],
  [1.5, 0, '+2'],
])('%d with %d digits is printed %s', (value, digits, printed) => {
  expect(formatStance(value, digits)).toBe(printed);
});
