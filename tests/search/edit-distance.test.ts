import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

test('counts letters inserted, dropped, changed and swapped', () => {
  expect(editDistance('haden', 'hayden', 2)).toBe(1);
  expect(editDistance('encripted', 'encrypted', 2)).toBe(1);
  expect(editDistance('hyaden', 'hayden', 2)).toBe(1);
  expect(editDistance('sovereignity', 'sovereignty', 2)).toBe(1);
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('same', 'same', 1)).toBe(0);
});

test('stops one above the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  expect(editDistance('abcdefgh', 'a', 2)).toBe(3);
});

test('lets the second word go on where only a beginning was typed', () => {
  expect(editDistance('goverm', 'government', 1, true)).toBe(1);
  expect(editDistance('goverm', 'government', 1)).toBe(2);
  expect(editDistance('internat', 'internationalisation', 2, true)).toBe(0);
});

test('is the same in both directions, and zero only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});

test('with a limit it says the distance, or that it is more', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
    }),
  );
});
