import { expect, test } from 'vitest';
import { termFinder, termsInAccount } from '../../src/domain/term-finder.ts';

const find = termFinder([
  { id: 'icann', term: 'ICANN', forms: [] },
  { id: 'encryption', term: 'encryption', forms: ['encrypted'] },
  { id: 'end-to-end', term: 'end-to-end encryption', forms: [] },
  { id: 'sovereignty', term: 'sovereignty', forms: [] },
  { id: 'c', term: 'C++ code (old)', forms: [] },
]);
const found = (text: string) => find(text, new Set()).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

test('whole words are found, and nothing inside other words or beside a hyphen', () => {
  expect(found('ICANN, and ICANNs, MYICANN, ICANN-like and pre-ICANN')).toEqual(['icann: ICANN']);
  expect(found('reencrypted data; naïvencrypted')).toEqual([]);
});

test('a form with capitals is found as it is written, another also at the start of a sentence', () => {
  expect(found('Icann and icann')).toEqual([]);
  expect(found('Encryption helps')).toEqual(['encryption: Encryption']);
  expect(found('ENCRYPTION')).toEqual([]);
});

test('of overlapping forms the longest counts, also over a line break', () => {
  expect(found('end-to-end\nencryption and encryption')).toEqual(['end-to-end: end-to-end\nencryption', 'encryption: encryption']);
});

test('each term is found once, in whatever form comes first', () => {
  expect(found('encrypted, encryption, encrypted')).toEqual(['encryption: encrypted']);
  expect(find('sovereignty', new Set(['sovereignty']))).toEqual([]);
});

test('signs that mean something in patterns are only signs', () => {
  expect(found('the C++ code (old) here')).toEqual(['c: C++ code (old)']);
});

test('without terms nothing is found', () => {
  expect(termFinder([])('ICANN', new Set())).toEqual([]);
});

test('in an account headings, links and elements hold no terms, and words do not join over them', () => {
  const body = '## ICANN\n\nAbout [encryption](debate:encryption) and sover<Cite source="a" />eignty.\n\nLater ICANN and encrypted.<Cite source="ICANN" />';
  expect(termsInAccount(body, find)).toEqual(['icann', 'encryption']);
});
