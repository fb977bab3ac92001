import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildLocalService } from '../../src/search/engine.ts';
import { unpackDocuments } from '../../src/search/prepare.ts';
import { readPart, type SearchPart } from '../../src/search/search-part.ts';
import { readPage, SITE_FOLDER } from './built-site.ts';

const budget = (JSON.parse(readFileSync('budgets.json', 'utf8')) as { search: { firstQueryKilobytesPer1000: number } }).search.firstQueryKilobytesPer1000;
const folder = join(SITE_FOLDER, 'search');
const engine = /engine(?:&quot;|&#34;|"):(?:&quot;|&#34;|")(\w+)/.exec(readPage('/search/'))?.[1];

test('the page says which engine searches the quotations, and in words where it is Pagefind', () => {
  expect(['fuse', 'pagefind']).toContain(engine);
  expect(readPage('/search/').includes('made with Pagefind')).toBe(engine === 'pagefind');
});

describe.runIf(engine === 'fuse')('of a site that loads all quotations (SEARCH_ENGINE=fuse, or a collection small enough)', () => {
  const file = engine === 'fuse' ? readFileSync(join(folder, 'quotes.json')) : Buffer.alloc(0);
  const read = (): SearchPart => readPart(file.toString('utf8'), 'quotes');

  test(`the data of a first query over quotations is at most ${budget} kB with Brotli per 1,000 of them`, () => {
    const bytes = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(bytes / read().size).toBeLessThanOrEqual(budget);
  });

  test('that data alone finds quotations by their words and by the name of who spoke, and shows both', async () => {
    const documents = unpackDocuments({ quotes: read() });
    const service = buildLocalService(documents, false);
    const most = { quotes: documents.quotes.length };
    const found = async (text: string) => (await service({ text: `"${text.replaceAll('"', ' ')}"`, sort: 'relevance', groupBy: null, most, facets: false })).quotes!.hits.map(({ quote }) => quote);
    for (const quote of [documents.quotes[0]!, documents.quotes.at(-1)!]) {
      expect(await found(quote.text)).toContain(quote);
      expect(await found(quote.speaker?.name ?? quote.actors[0]!.name)).toContain(quote);
    }
  });

  test('there are no shards beside it', () => {
    expect(existsSync(join(folder, 'shards'))).toBe(false);
  });
});

describe.runIf(engine === 'pagefind')('of a site that loads shards (SEARCH_ENGINE=pagefind, or a large collection)', () => {
  test('the quotations stand in the shards and not in one file as well', () => {
    expect(['quotes.json', 'quote-details.json'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(readdirSync(join(folder, 'shards')).length).toBeGreaterThan(0);
  });
});
