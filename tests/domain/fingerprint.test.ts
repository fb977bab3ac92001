import { expect, test } from 'vitest';
import fc from 'fast-check';
import { contains, normalisedWords, windowsOf, type FingerprintRecord } from '../../src/domain/fingerprint.ts';

const fingerprintOf = (text: string): FingerprintRecord => ({ method: 'fnv1a-18/4', made: '2026-11-23', sha256: '0'.repeat(64), ...windowsOf(text) });

test('words are compared without case, accents and punctuation', () => {
  expect(normalisedWords('“Café — it’s the NSA’s 2nd”')).toEqual(['cafe', 'it', 's', 'the', 'nsa', 's', '2nd']);
  expect(normalisedWords('网络 security空间')).toEqual(['网', '络', 'security', '空', '间']);
});

test('a text of n words has n − 3 windows of three characters', () => {
  expect(windowsOf('one two three four five six')).toMatchObject({ words: 6 });
  expect(windowsOf('one two three four five six').windows).toHaveLength(9);
  expect(windowsOf('one two').windows).toHaveLength(3);
});

test('the windows of a text never change, or every fingerprint in the content would be void', () => {
  expect(windowsOf('The sea needs a binding treaty')).toMatchInlineSnapshot(`
    {
      "windows": "M2PRDkLNY",
      "words": 6,
    }
  `);
});

test('fewer than four words cannot be told', () => {
  expect(contains(fingerprintOf('one two three four five'), 'one two three')).toBe('unknown');
});

test('four words of Chinese are four characters', () => {
  const text = fingerprintOf('各国应尊重网络主权和发展利益');
  expect(contains(text, '尊重网络主权')).toBe('yes');
  expect(contains(text, '尊重网络安全')).toBe('no');
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const words = fc.array(word, { minLength: 4, maxLength: 60 });

test('every run of four words or more of a text is contained in it, however it is punctuated', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.constantFrom(' ', ', ', ' — ', '\n'), (text, from, length, separator) => {
      const start = from % (text.length - 3);
      const run = text.slice(start, start + 4 + (length % (text.length - start - 3)));
      expect(contains(fingerprintOf(text.join(' ')), run.join(separator).toUpperCase())).toBe('yes');
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a quotation with one altered word is not', () => {
  fc.assert(
    fc.property(words, fc.nat(), (text, at) => {
      const altered = text.with(at % text.length, 'zzzzzzzzz');
      expect(contains(fingerprintOf(text.join(' ')), altered.join(' '))).toBe('no');
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a quotation with one word left out is not, unless the words repeat', () => {
  const numbered = Array.from({ length: 12 }, (_, i) => `word${i}`);
  for (let gap = 1; gap < 11; gap++) {
    expect(contains(fingerprintOf(numbered.join(' ')), numbered.toSpliced(gap, 1).join(' '))).toBe('no');
  }
});
