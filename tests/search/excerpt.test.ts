import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { highlight } from '../../src/search/highlight.ts';

const cut = (text: string, word: string, length: number) => excerpt(highlight(text, new Set([word])), length).map((piece) => piece.text).join('');

test('a text that fits stays whole', () => {
  expect(cut('one two three', 'three', 20)).toBe('one two three');
});

test('a long text is cut between words around the first mark', () => {
  expect(cut('one two three four five six seven eight nine ten', 'six', 19)).toBe('… five six seven …');
  expect(cut('one two three four five six seven eight nine ten', 'one', 15)).toBe('one two three …');
  expect(cut('one two three four five six seven eight nine ten', 'ten', 15)).toBe('… eight nine ten');
});

test('the first mark is always in it, and every piece comes from the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('net', 'governance', 'a', '网络', '😀😀', 'privacy'), { minLength: 1, maxLength: 80 }), fc.integer({ min: 20, max: 90 }), (words, length) => {
      const text = words.join(' ');
      const pieces = excerpt(highlight(text, new Set(['privacy'])), length);
      if (words.includes('privacy')) expect(pieces.some(({ marked, text: piece }) => marked && piece === 'privacy')).toBe(true);
      expect(text).toContain(pieces.map((piece) => piece.text).join('').replace(/^… | …$/g, ''));
      for (const piece of pieces) expect(piece.text.isWellFormed()).toBe(true);
    }),
  );
});
