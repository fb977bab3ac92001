import { expect, test } from 'vitest';
import { countWords, plainText, unknownOr } from '../../src/domain/plain-text.ts';

test.each(['1 < 2', 'x <3', 'R&D', 'a\u00a0b', 'Čeština 中文 العربية', 'two\nlines', 'AT&T; Co', '5 <= 6'])('%j is printed as it stands', (text) => {
  expect(plainText.safeParse(text).success).toBe(true);
});

test.each([
  ['', 'write some text, or leave the field out if it is unknown'],
  [' a', 'remove the spaces at its ends'],
  ['a\n', 'remove the spaces at its ends'],
  ['a <b>c</b>', 'remove the markup: texts are printed as they stand and may hold no tag or script'],
  ['a < script >', 'remove the markup: texts are printed as they stand and may hold no tag or script'],
  ['see javascript:x', 'remove the markup: texts are printed as they stand and may hold no tag or script'],
  ['a\u200bb', 'remove the control, zero-width or direction characters'],
  ['a\u202eb', 'remove the control, zero-width or direction characters'],
  ['a\u0000b', 'remove the control, zero-width or direction characters'],
  ['a\ufffdb', 'remove the control, zero-width or direction characters'],
])('%j is refused: %s', (text, message) => {
  expect(plainText.safeParse(text).error?.issues[0]?.message).toBe(message);
});

test('what is left out is unknown, never a default', () => {
  expect(unknownOr(plainText).parse(undefined)).toBeNull();
  expect(unknownOr(plainText).parse(null)).toBeNull();
});

test.each([
  ['The bad guys have the upper hand', 7],
  ['state-of-the-art defence – truly', 3],
  ['“quoted,” she said', 3],
  ['', 0],
  ['… — …', 0],
  ['网络空间', 2],
  ['网络空间安', 3],
  ['the 网络 space', 3],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
