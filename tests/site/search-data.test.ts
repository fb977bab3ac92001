import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildLocalService } from '../../src/search/engine.ts';
import { unpackDocuments } from '../../src/search/prepare.ts';
import { readPart } from '../../src/search/search-part.ts';
import { SITE_FOLDER } from './built-site.ts';

const budget = (JSON.parse(readFileSync('budgets.json', 'utf8')) as { search: { firstQueryKilobytesPer1000: number } }).search.firstQueryKilobytesPer1000;
const file = readFileSync(join(SITE_FOLDER, 'search/quotes.json'));
const quotes = readPart(file.toString('utf8'), 'quotes');

test(`the data of a first query over quotations is at most ${budget} kB with Brotli per 1,000 of them`, () => {
  const bytes = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  expect(bytes / quotes.size).toBeLessThanOrEqual(budget);
});

test('that data alone finds quotations by their words and by the name of who spoke, and shows both', async () => {
  const documents = unpackDocuments({ quotes });
  const service = buildLocalService(documents, false);
  const most = { quotes: documents.quotes.length };
  const found = async (text: string) => (await service({ text: `"${text.replaceAll('"', ' ')}"`, sort: 'relevance', groupBy: null, most, facets: false })).quotes!.hits.map(({ quote }) => quote);
  for (const quote of [documents.quotes[0]!, documents.quotes.at(-1)!]) {
    expect(await found(quote.text)).toContain(quote);
    expect(await found(quote.speaker?.name ?? quote.actors[0]!.name)).toContain(quote);
  }
});
