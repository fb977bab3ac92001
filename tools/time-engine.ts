/**
 * node --expose-gc tools/time-engine.ts <ours|fuse|minisearch> <quotes, 0 for the collection> <most seconds>
 *
 * Measures an engine alone, without a page: prints JSON. Started by tools/measure-engines.ts, each time in a process of its own.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { searchDocuments, type WholeQuote } from '../src/search/document.ts';
import { buildQuoteEngine } from '../src/search/engine.ts';
import { parseQuery } from '../src/search/query.ts';
import { generatedQuotes } from './generated-quotes.ts';
import type { EngineMeasure } from './measure-engines.ts';
import { spreadOf } from './spread.ts';
import { keysOf, TYPED_QUERIES } from './typed-queries.ts';

const SHOWN = 10;

/** An engine over quotations: what it finds for a text, of which a page shows the first few. */
type Find = (text: string) => Promise<unknown> | unknown;

const ENGINES: Record<string, (quotes: readonly WholeQuote[]) => Find> = {
  ours: (quotes) => {
    const engine = buildQuoteEngine(quotes);
    return (text) => engine.search({ query: parseQuery(text).query, filters: [], sort: 'relevance', groupBy: null, skip: 0, count: SHOWN, facets: false });
  },
  fuse: (quotes) => {
    const fuse = new Fuse(quotes.map(plain), { keys: ['text', 'speaker', 'actors'], ignoreLocation: true, threshold: 0.2, includeMatches: true });
    return (text) => fuse.search(text, { limit: SHOWN });
  },
  minisearch: (quotes) => {
    const index = new MiniSearch({ fields: ['text', 'speaker', 'actors'] });
    index.addAll(quotes.map(plain));
    return (text) => index.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  },
};

function plain({ text, speaker, actors }: WholeQuote, id: number) {
  return { id, text, speaker: speaker?.name ?? '', actors: actors.map(({ name }) => name).join('; ') };
}

const [name = '', size = '0', most = '60'] = process.argv.slice(2);
const real = searchDocuments(buildCorpus(readFolder('content'), new Date().toISOString().slice(0, 10)));
const quotes: readonly WholeQuote[] = Number(size) === 0 ? real.quotes : generatedQuotes(real, Number(size)).quotes;
/** Twice, with a pause: what the first run lets go of, the second takes. */
const collect = async (): Promise<void> => {
  globalThis.gc!();
  await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.gc!();
};
await collect();
const before = process.memoryUsage();
const start = performance.now();
const find = ENGINES[name]!(quotes);
const buildMilliseconds = performance.now() - start;
await collect();
const after = process.memoryUsage();

await find('warm');
const times: number[] = [];
const end = performance.now() + Number(most) * 1000;
for (const key of TYPED_QUERIES.flatMap(keysOf)) {
  if (performance.now() > end) break;
  const from = performance.now();
  await find(key);
  times.push(performance.now() - from);
}
const measure: EngineMeasure = {
  engine: name,
  quotes: quotes.length,
  buildMilliseconds,
  megabytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
  keys: times.length,
  milliseconds: spreadOf(times),
};
console.log(JSON.stringify(measure));
