import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { packQuotes, restoreId, shortenId, unpackQuotes } from '../../src/search/quote-columns.ts';

test('an id is shortened by what the record says anyway, and comes back', () => {
  const speaker = { id: 'hamadoun-toure' };
  expect(shortenId('itu-2012-09-26-toure-q2', '2012-09-26', speaker)).toBe('itu-~-09-26-^-q2');
  expect(restoreId('itu-~-09-26-^-q2', '2012-09-26', speaker)).toBe('itu-2012-09-26-toure-q2');
});

test('every id comes back, whoever spoke and whenever', () => {
  const part = fc.constantFrom('2012', 'toure', 'q1', 'nm', 'a');
  const id = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('-'));
  const speaker = fc.option(fc.record({ id: fc.constantFrom('toure', 'hamadoun-toure', 'a') }));
  fc.assert(
    fc.property(id, speaker, (value, person) => {
      expect(restoreId(shortenId(value, '2012-05', person), '2012-05', person)).toBe(value);
    }),
  );
});

test('every quotation of the collection comes back as it was', () => {
  const documents = searchDocuments(corpus());
  const packed = JSON.parse(JSON.stringify(packQuotes(documents.quotes, documents)));
  expect(unpackQuotes(packed, documents)).toEqual(documents.quotes);
});
