import { expect, test } from 'vitest';
import { readProse, uncitedParagraphs } from '../../src/domain/prose.ts';

const ACCOUNT = `
## Before the storm

[Atlantis](stakeholder:atlantis) wrote it in *2014*.<Cite source="b" /> Others did not.<Cite source="a" /><Cite source="b" />

<Words of="b-q1" />


It is said that nobody knows.
`;

test('an account is read without being run', () => {
  expect(readProse(ACCOUNT)).toEqual({
    body: ACCOUNT.trim(),
    words: 17,
    citations: ['b', 'a'],
    links: [{ kind: 'stakeholder', id: 'atlantis' }],
    quotations: ['b-q1'],
    problems: [],
  });
});

test('an empty account is no account', () => {
  expect(readProse('  \n')).toBeNull();
});

test('a paragraph that states something cites something', () => {
  expect(uncitedParagraphs(readProse(ACCOUNT)!)).toEqual(['It is said that nobody knows.']);
});

test.each([
  ['{x}', '"{x}" is not allowed'],
  ['Odo.\n\nimport x from "node:fs"', '"import x from "node:fs"" is not allowed'],
  ['export const x = 1', '"export const x = 1" is not allowed'],
  ['<b>bold</b>', '"<b>bold</b>" is not allowed'],
  ['<Cite source="a" id="x" />', '"<Cite source="a" id="x" />" is not allowed'],
  ['[a](https://example.org)', 'the link target "https://example.org" is not a record'],
  ['[a](javascript:x "title")', '"](javascript:x "title")" is not allowed'],
  ['[a][b]\n\n[b]: //example.org', '"][b]" is not allowed'],
  ['![a](event:b)', '"![a](event:b)" is not allowed'],
  ['see https://example.org', '"https://example.org" is not allowed'],
])('%j may not stand in an account', (body, problem) => {
  expect(readProse(body)?.problems).toEqual([problem]);
});

test('a link to a kind of record that there is not is left to the gate', () => {
  expect(readProse('[a](javascript:x)')).toMatchObject({ links: [{ kind: 'javascript', id: 'x' }], problems: [] });
});
