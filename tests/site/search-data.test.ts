import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Columns } from '../../src/search/columns.ts';
import { buildEngine } from '../../src/search/engine.ts';
import { unpackDocuments } from '../../src/search/prepare.ts';
import { SITE_FOLDER } from './built-site.ts';

const budget = (JSON.parse(readFileSync('budgets.json', 'utf8')) as { search: { firstQueryKilobytesPer1000: number } }).search.firstQueryKilobytesPer1000;
const file = readFileSync(join(SITE_FOLDER, 'search/quotes.json'));
const quotes = JSON.parse(file.toString('utf8')) as Columns;

test(`the data of a first query over quotations is at most ${budget} kB with Brotli per 1,000 of them`, () => {
  const bytes = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  expect(bytes / quotes.size).toBeLessThanOrEqual(budget);
});

test('that data alone finds quotations by their words and by the name of who spoke, and shows both', () => {
  const documents = unpackDocuments({ quotes });
  const engine = buildEngine(documents, {}, false);
  const found = (query: string) => engine.search(query, () => documents.quotes.length).quotes.documents;
  for (const quote of [documents.quotes[0]!, documents.quotes.at(-1)!]) {
    expect(found(quote.text)).toContain(quote);
    expect(found(quote.speaker?.name ?? quote.actors[0]!.name)).toContain(quote);
  }
});
