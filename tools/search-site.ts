import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchEngine } from '../src/search/choose-engine.ts';
import type { Documents, WholeQuote } from '../src/search/document.ts';
import { packSearch } from '../src/search/pack-search.ts';
import { shardSite } from '../src/shards/shard-site.ts';

export interface SearchSite {
  /** Files of the search. */
  readonly files: number;
  /** Time in which they were made from the documents; with Pagefind this is most of the index, else the index is made in the browser. */
  readonly seconds: number;
}

/** What of a built site its search page loads besides the data. */
const SHELL = ['search/index.html', '_astro', 'favicon.svg'];

/**
 * A site that is only its search page, over any documents: the page and the scripts of a built site, with other data and with
 * either engine. Nothing else is built, so that it is there in seconds at sizes at which all pages would take an hour.
 */
export async function writeSearchSite(built: string, folder: string, documents: Documents & { readonly quotes: readonly WholeQuote[] }, engine: SearchEngine): Promise<SearchSite> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of SHELL) if (existsSync(join(built, path))) cpSync(join(built, path), join(folder, path), { recursive: true });
  const page = join(folder, 'search/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(&quot;|&#34;|")engine\1:\1\w+\1/g, (_, mark: string) => `${mark}engine${mark}:${mark}${engine}${mark}`));

  const start = performance.now();
  const parts = packSearch(documents);
  const files = Object.entries(parts)
    .filter(([part]) => engine === 'fuse' || (part !== 'quotes' && part !== 'quote-details'))
    .map(([part, data]) => ({ path: `${part}.json`, content: Buffer.from(JSON.stringify(data)) as Uint8Array }));
  if (engine === 'pagefind') files.push(...(await shardSite(documents.quotes, parts.quotes.version)).map(({ path, content }) => ({ path: `shards/${path}`, content })));
  for (const { path, content } of files) {
    const file = join(folder, 'search', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { files: files.length, seconds: (performance.now() - start) / 1000 };
}
