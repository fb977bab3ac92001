import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/content-folder.ts';
import { readFolder } from '../content/read-folder.ts';
import { buildCorpus } from '../domain/build-corpus.ts';
import { shownStatements, type Corpus } from '../domain/corpus.ts';
import { chooseEngine, type SearchEngine } from '../search/choose-engine.ts';
import { searchDocuments } from '../search/document.ts';
import { packSearch } from '../search/pack-search.ts';
import { shardSite } from './shard-site.ts';

/** Chooses what answers searches, by the size of the collection or as `SEARCH_ENGINE` says, and writes the shards where they are wanted. */
export function searchShards(): AstroIntegration {
  let engine: SearchEngine = 'fuse';
  let corpus: Corpus | null = null;
  return {
    name: 'faultlines:search-shards',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') {
          corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
          engine = chooseEngine(shownStatements(corpus).length, process.env.SEARCH_ENGINE);
          if (engine === 'fuse') corpus = null;
        }
        updateConfig({ vite: { define: { 'import.meta.env.SEARCH_ENGINE': JSON.stringify(engine) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!corpus) return;
        const documents = searchDocuments(corpus);
        const files = await shardSite(documents.quotes, packSearch(documents).quotes.version);
        for (const { path, content } of files) {
          const file = fileURLToPath(new URL(`search/shards/${path}`, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${documents.quotes.length} quotations in ${files.length} files of the sharded search.`);
      },
    },
  };
}
