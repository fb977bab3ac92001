import { buildGroupSearch, collect } from '../search/engine.ts';
import type { Columns } from '../search/columns.ts';
import type { WholeQuote } from '../search/document.ts';
import { loadReferents } from '../search/prepare.ts';
import { DataFault } from '../search/search-part.ts';
import { buildSearchService, type SearchService } from '../search/search-service.ts';
import { unpackFacts, unpackShardWords, type PackedShardWords } from '../search/shard-files.ts';
import { buildShardQuoteEngine } from '../search/shard-quote-engine.ts';
import { pagefindReader, type Pagefind } from '../search/shard-reader.ts';
import type { Part } from '../search/search-part.ts';
import { fetchPart, fetchText } from './fetch-part.ts';

/**
 * Loads what a sharded search needs before the first query, then the records that filters can name.
 * @param data the address of a part, with `*` for its name
 * @param use called with a service for words alone, and with one for everything
 * @throws DataFault
 */
export async function loadShards(data: string, use: (service: SearchService, whole: boolean) => void): Promise<void> {
  const addressOf = (path: string) => data.replace('*.json', `shards/${path}`);
  const others = loadReferents((part: Part, fresh) => fetchPart(data, part, fresh));
  // A failure is met below, after words can be searched.
  others.catch(() => undefined);
  const [words, pagefind] = await Promise.all([
    fetchPart(data, 'shards/words', false) as Promise<PackedShardWords & { readonly version: string }>,
    startPagefind(addressOf('pagefind/pagefind.js')),
  ]);
  const { vocabulary, ids } = unpackShardWords(words);
  const quotes = buildShardQuoteEngine({
    vocabulary,
    fieldWeights: collect('quotes', []).fieldWeights,
    reader: pagefindReader(pagefind, ids),
    facts: async () => {
      const part = await fetchPart(data, 'shards/facts', false);
      if (part.version !== words.version) throw new DataFault('version', 'the facts are of another build than the words');
      return unpackFacts(part satisfies Columns);
    },
    file: async (number) => JSON.parse(await fetchText(addressOf(`quotes/${number}.json`))) as WholeQuote[],
  });
  const languages = words.languages.map((lang) => ({ lang }));
  const nothing = { quotes: [], stakeholders: [], people: [], debates: [], sources: [], events: [] };
  use(buildSearchService({ ...nothing, quotes: languages }, false, quotes, buildGroupSearch(nothing)), false);
  const { version, ...referents } = await others;
  if (version !== words.version) throw new DataFault('version', 'the search data are of two versions');
  use(buildSearchService({ ...referents, quotes: languages }, true, quotes, buildGroupSearch({ ...referents, quotes: [] })), true);
}

async function startPagefind(address: string): Promise<Pagefind> {
  try {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
    return pagefind;
  } catch {
    throw new DataFault('missing', 'the program that reads the shards did not come');
  }
}
