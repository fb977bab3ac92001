import { describe, expect, test } from 'vitest';
import { packColumns } from '../../src/search/columns.ts';
import { dataVersion, isReadable } from '../../src/search/data-version.ts';
import { packSearch } from '../../src/search/pack-search.ts';
import { prepareSearch } from '../../src/search/prepare.ts';
import { DataFault, readPart, type Part, type SearchPart } from '../../src/search/search-part.ts';
import { NAMED_IN_QUOTES, QUOTES_TO_SEARCH } from '../fixtures/quotes-to-search.ts';

const documents = { ...NAMED_IN_QUOTES, quotes: QUOTES_TO_SEARCH };
const parts = packSearch(documents);
const reasonOf = async (act: () => unknown): Promise<string> => {
  try {
    await act();
  } catch (error) {
    return error instanceof DataFault ? error.reason : String(error);
  }
  return 'none';
};

describe('a file of the search', () => {
  const text = JSON.stringify(parts.quotes);

  test('is read back whole', () => {
    expect(readPart(text, 'quotes')).toEqual(JSON.parse(text));
  });

  test('cut off anywhere is damaged, never half used', async () => {
    for (let length = 0; length < text.length; length += 97) expect(await reasonOf(() => readPart(text.slice(0, length), 'quotes'))).toBe('damaged');
  });

  test('that is something else is damaged', async () => {
    for (const other of ['null', '[]', '{}', '"x"', '<!doctype html>', JSON.stringify(packColumns([{ a: 1 }])), JSON.stringify({ ...parts.quotes, size: 3 })]) {
      expect(await reasonOf(() => readPart(other, 'quotes')), other).toBe('damaged');
    }
  });

  test('of another shape is of another version', async () => {
    expect(await reasonOf(() => readPart(JSON.stringify({ ...parts.quotes, version: '1-00000000' }), 'quotes'))).toBe('version');
  });
});

test('a version changes with any text, and is the same for the same', () => {
  expect(dataVersion(['a', 'b'])).toBe(dataVersion(['a', 'b']));
  expect(new Set([['a', 'b'], ['ab'], ['b', 'a'], ['a', 'b', '']].map(dataVersion)).size).toBe(4);
  expect(isReadable(dataVersion([]))).toBe(true);
});

describe('loading', () => {
  const load = (change: Partial<Record<Part, SearchPart>> = {}, freshen = true) => {
    const asked: string[] = [];
    const loader = async (part: Part, fresh: boolean) => {
      asked.push(fresh ? `${part} anew` : part);
      return (fresh && freshen ? null : change[part]) ?? parts[part];
    };
    return { asked, loader };
  };

  test('gives the words first, then everything', async () => {
    const steps: unknown[] = [];
    await prepareSearch(load().loader, (found, whole) => steps.push([whole, found.quotes.length, found.quotes[0]!.date, found.people.length]));
    expect(steps).toEqual([
      [false, QUOTES_TO_SEARCH.length, null, 0],
      [true, QUOTES_TO_SEARCH.length, QUOTES_TO_SEARCH[0]!.date, NAMED_IN_QUOTES.people.length],
    ]);
  });

  test('asks once more, past what is kept, where parts are of two builds', async () => {
    const { asked, loader } = load({ sources: { ...parts.sources, version: '2-00000000' } });
    let whole = false;
    await prepareSearch(loader, (_, all) => (whole = all));
    expect(whole).toBe(true);
    expect(asked).toContain('quotes anew');
    expect(asked).toContain('sources anew');
  });

  test('gives up in words where they stay so', async () => {
    const { loader } = load({ sources: { ...parts.sources, version: '2-00000000' } }, false);
    expect(await reasonOf(() => prepareSearch(loader, () => undefined))).toBe('version');
  });

  test('never joins details to the wrong words', async () => {
    const short = packSearch({ ...documents, quotes: QUOTES_TO_SEARCH.slice(1) })['quote-details'];
    const { loader } = load({ 'quote-details': { ...short, version: parts.quotes.version } });
    expect(await reasonOf(() => prepareSearch(loader, () => undefined))).toBe('damaged');
  });
});
