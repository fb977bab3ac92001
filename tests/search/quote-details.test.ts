import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { addQuoteDetails, packQuoteDetails, restoreId, shortenId } from '../../src/search/quote-details.ts';
import { packQuoteTexts, unpackQuoteTexts } from '../../src/search/quote-texts.ts';

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

const documents = searchDocuments(corpus());
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const texts = unpackQuoteTexts(sent(packQuoteTexts(documents.quotes)));

test('every quotation of the collection comes back as it was', () => {
  expect(addQuoteDetails(texts, sent(packQuoteDetails(documents.quotes, documents)), documents)).toEqual(documents.quotes);
});

test('before its details come, a quotation has its words and its names', () => {
  for (const [place, { text, lang, kind, actors, speaker }] of documents.quotes.entries()) {
    expect(texts[place]).toMatchObject({ text, lang, kind, id: null, date: null });
    expect(texts[place]!.actors[0]?.shortName).toBe(actors[0]?.shortName);
    expect(texts[place]!.speaker?.name).toBe(speaker?.name);
  }
});
