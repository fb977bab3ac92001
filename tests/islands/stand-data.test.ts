import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { positionTable } from '../../src/analysis/position-table.ts';
import { readStand, readStandQuotes } from '../../src/islands/stand-data.ts';
import { STAND_FORM, standAsJson, standQuotesAsJson } from '../../src/publish/stand-json.ts';
import { DataFault } from '../../src/search/search-part.ts';
import { corpusOf, tinyContent, withField, withWords } from '../fixtures/tiny-content.ts';

const corpus = corpusOf(withWords(tinyContent(), 'content/debates/sea-treaty.mdx', 'order: 1', `order: 1\npropositions: ${JSON.stringify([{ id: 'treaty', text: 'The sea needs a treaty.', agree: 'plus', inspiredBy: ['harbour-2014-q1'] }])}`));
const table = positionTable(corpus);
const json = standAsJson(corpus, table);
const quotes = standQuotesAsJson(corpus, table);

test('what the build writes is what the page reads: propositions, positions and the words behind them', () => {
  const data = readStand(JSON.stringify(json));
  const words = readStandQuotes(JSON.stringify(quotes));
  expect(data.asked).toEqual([{ id: 'treaty', debate: 'sea-treaty', agree: 'plus' }]);
  expect([...data.actors.values()].map(({ name }) => name)).toEqual(['Atlantis', 'Lemuria']);
  const [held] = data.byActor.get('atlantis')!;
  expect(held).toMatchObject({ debate: 'sea-treaty', mean: 2, n: 1, ambivalent: false });
  expect(words[held!.quotes[0]!]).toEqual({ id: 'harbour-2014-q1', text: 'The sea needs a binding treaty, and it needs one before the next storm.', lang: 'en', paraphrase: false, date: '2014-05-02', speaker: 'Mira Vale' });
  expect(words).toHaveLength(json.quotes);
  expect(json.form).toBe(STAND_FORM);
});

test('words on both sides stand for a position with words on both sides', () => {
  const both = withField(tinyContent(), 'content/sources/press-2015.json', 'statements[0].actor', 'atlantis');
  const told = corpusOf(both);
  const mixed = positionTable(told);
  const words = readStandQuotes(JSON.stringify(standQuotesAsJson(told, mixed)));
  const [held] = readStand(JSON.stringify(standAsJson(told, mixed))).byActor.get('atlantis')!;
  expect(held).toMatchObject({ mean: 0, ambivalent: true });
  expect(held!.quotes.map((at) => words[at]!.id).sort()).toEqual(['harbour-2014-q1', 'press-2015-q1']);
});

describe('a file that is not whole', () => {
  const faultOf = (read: () => unknown) => {
    try {
      read();
      return 'none';
    } catch (error) {
      if (error instanceof DataFault) return error.reason;
      throw error;
    }
  };

  test('is told from one of another form', () => {
    expect(faultOf(() => readStand('<!doctype html>'))).toBe('damaged');
    expect(faultOf(() => readStand('null'))).toBe('damaged');
    expect(faultOf(() => readStand(JSON.stringify({ ...json, form: 2 })))).toBe('version');
    expect(faultOf(() => readStand(JSON.stringify({ ...json, positions: { ...json.positions, mean: [3, 0] } })))).toBe('damaged');
    expect(faultOf(() => readStand(JSON.stringify({ ...json, positions: { ...json.positions, actor: [0, 9] } })))).toBe('damaged');
    expect(faultOf(() => readStandQuotes(JSON.stringify({ ...quotes, text: [] })))).toBe('damaged');
  });

  test('wherever it is cut, and whatever is missing, is answered and never half read', () => {
    const whole = JSON.stringify(json);
    fc.assert(fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (at) => faultOf(() => readStand(whole.slice(0, at))) === 'damaged'), { seed: 1 });
    for (const key of ['debates', 'actors', 'positions'] as const) expect(faultOf(() => readStand(JSON.stringify({ ...json, [key]: undefined }))), key).toBe('damaged');
    for (const key of Object.keys(json.positions)) expect(faultOf(() => readStand(JSON.stringify({ ...json, positions: { ...json.positions, [key]: undefined } }))), key).toBe('damaged');
  });
});
