import fc from 'fast-check';
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { citationRows } from '../../src/publish/citation-rows.ts';
import { citedWords } from '../../src/publish/cited-words.ts';
import { quoteCitation } from '../../src/publish/quote-citation.ts';
import { RESULT_SET_FORMATS } from '../../src/publish/result-set-formats.ts';
import type { ResultSet, TakenQuote } from '../../src/publish/result-set.ts';
import { spreadsheetText } from '../../src/publish/spreadsheet-text.ts';

const quote: TakenQuote = {
  id: 'itu-2012-q1',
  kind: 'quote',
  text: 'We said "no",\nand =SUM(A1) meant nothing, é 网.',
  lang: 'en',
  date: '2012-06-06',
  speaker: 'Hamadoun Touré',
  roleThen: 'Secretary-General',
  actors: ['International Telecommunication Union'],
  codes: [{ debate: 'internet-governance', stance: -1, confidence: 'low', words: 'leans to multistakeholder bodies' }],
  event: null,
  grade: 'A',
  transcript: 'official text',
  contextBefore: '-1 is what they said before.',
  contextAfter: null,
  sourceTitle: 'Remarks',
  publisher: null,
  sourceDate: '2012',
  sourceUrl: 'https://example.org/remarks',
  archivedUrl: null,
  licence: 'quotation with attribution',
  attribution: 'Hamadoun Touré, Secretary-General, 6 June 2012',
  source: 'Remarks, 2012',
  url: 'https://faultlines.example/q/itu-2012-q1/',
  item: { id: 'itu-2012-q1', type: 'document', title: 'Remarks', language: 'en' },
};
const set: ResultSet = { query: '@import "a" -b', url: 'https://faultlines.example/search/?q=a', version: '1.0.0', quotes: [quote, { ...quote, id: 'itu-2012-q2', kind: 'paraphrase', item: { ...quote.item, id: 'itu-2012-q2' } }] };
const write = (ending: keyof typeof RESULT_SET_FORMATS, given = set) => RESULT_SET_FORMATS[ending].write(given);

describe('CSV', () => {
  const [header = [], ...rows] = csvParseRows(write('csv').slice(1));
  const cell = (name: string, row = 0) => rows[row]![header.indexOf(name)];

  test('begins with a byte order mark, and has a row for each quotation, ended as RFC 4180 asks', () => {
    expect(write('csv').startsWith('\uFEFFid,kind,text,')).toBe(true);
    expect(write('csv').endsWith('\r\n')).toBe(true);
    expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
    expect(cell('id', 1)).toBe('itu-2012-q2');
  });

  test('gives the words back as they are', () => {
    expect(cell('text')!.replaceAll('\r\n', '\n')).toBe(quote.text);
    expect(cell('codes')).toBe('internet-governance -1 (low confidence)');
  });

  test('leaves what is unknown empty', () => {
    expect([cell('event'), cell('publisher'), cell('archived_url')]).toEqual(['', '', '']);
  });

  test('says on each row what was searched and in which data', () => {
    expect([cell('query'), cell('data_version')]).toEqual(["'@import \"a\" -b", '1.0.0']);
  });

  test('holds nothing that a spreadsheet would run', () => {
    expect(cell('context_before')).toBe("'-1 is what they said before.");
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '|', '%'), fc.string(), (sign, text) => {
        expect(spreadsheetText(sign + text)).toBe(`'${sign}${text}`);
        expect(spreadsheetText(` ${sign}${text}`)[0]).not.toBe('=');
      }),
    );
    for (const plain of ['We said', '“-”', '2012-05', '']) expect(spreadsheetText(plain)).toBe(plain);
  });
});

test('JSON says what was searched, in which data, and everything of each quotation', () => {
  const data = JSON.parse(write('json')) as { query: string; dataVersion: string; total: number; quotes: TakenQuote[] };
  expect(data).toMatchObject({ query: set.query, dataVersion: '1.0.0', url: set.url, total: 2 });
  expect(data.quotes[0]).toMatchObject({ id: quote.id, text: quote.text, codes: quote.codes, contextAfter: null });
});

test('BibTeX begins with what was searched, in lines that are no entries', () => {
  const [head = '', ...entries] = write('bib').split(/(?=^@)/m);
  expect(head).toContain('% Search: (at)import "a" -b');
  expect(head).not.toContain('@');
  expect(entries.map((entry) => /^@misc\{([^,]+),/.exec(entry)?.[1])).toEqual(['itu-2012-q1', 'itu-2012-q2']);
});

test('RIS says in each record what was searched', () => {
  const records = write('ris').split(/(?<=ER {2}- \r\n)/);
  expect(records).toHaveLength(2);
  for (const record of records) expect(record).toMatch(/^TY {2}- GEN\r\n[\s\S]*DB {2}- Faultlines, data 1\.0\.0\r\nC1 {2}- Search: @import "a" -b\r\nER {2}- \r\n$/);
});

test('text and Markdown give each quotation in its marks, a paraphrase without any, under what was searched', () => {
  expect(write('txt')).toMatch(/^Faultlines, data 1\.0\.0\nSearch: @import "a" -b\nhttps:\/\/faultlines\.example\/search\/\?q=a\n2 quotations\n/);
  expect(write('txt')).toContain('Paraphrase: We said');
  expect(write('md')).toMatch(/^# Search: @import "a" -b\n\n2 quotations\. Faultlines, data 1\.0\.0\. <https:\/\/faultlines\.example\/search\/\?q=a>\n\n> “We said/);
});

test('a search that found nothing gives files without quotations', () => {
  const empty = { ...set, quotes: [] };
  expect(csvParseRows(write('csv', empty))).toHaveLength(1);
  for (const ending of ['json', 'bib', 'ris', 'txt', 'md'] as const) expect(write(ending, empty)).not.toContain('itu-2012');
});

test('every quotation taken away is cited as on its own page', () => {
  const rows = new Map(citationRows(corpus()).map((row) => [row.id, row]));
  for (const statement of corpus().statements.values()) {
    if (!statement.shown) continue;
    const { item, place, attribution, source, sourceUrl } = rows.get(statement.id)!;
    const alone = quoteCitation(corpus(), statement, '');
    expect(citedWords(item, { ...statement, place })).toEqual(alone.item);
    expect({ attribution, source, sourceUrl }).toEqual({ attribution: alone.attribution, source: alone.source, sourceUrl: alone.sourceUrl });
  }
});
