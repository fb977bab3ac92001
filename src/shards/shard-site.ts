import { collect } from '../search/engine.ts';
import type { WholeQuote } from '../search/document.ts';
import { packFacts, packShardWords, quoteFiles } from '../search/shard-files.ts';
import { shardTexts } from '../search/shard-records.ts';
import { pagefindIndex, type IndexFile } from './pagefind-index.ts';

/** All files of a sharded search, by their paths below `search/shards/`. @param version that all files of the search have */
export async function shardSite(quotes: readonly WholeQuote[], version: string): Promise<IndexFile[]> {
  const { index } = collect('quotes', quotes);
  const { files, ids } = await pagefindIndex(shardTexts(index));
  const json = (path: string, value: object): IndexFile => ({ path, content: Buffer.from(JSON.stringify(value)) });
  return [
    json('words.json', { version, ...packShardWords(index, ids, [...new Set(quotes.map(({ lang }) => lang))].sort()) }),
    json('facts.json', { version, ...packFacts(quotes) }),
    ...quoteFiles(quotes).map((documents, number) => json(`quotes/${number}.json`, documents)),
    ...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
  ];
}
