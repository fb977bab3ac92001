/**
 * npm run bench [-- --quick] [-- --sizes 1000,5000] [-- --search-sizes 2000,20000] [-- --only scaling|search|build]
 *
 * Measures the build at the real collection and at generated ones of several sizes, what the largest page of each kind
 * loads, the search typed in a browser with each engine, engines alone beside others, and making the map anew after a filter
 * changed, beside other libraries. Prints tables and writes bench/results/<date>.json.
 * With --only build nothing is typed. With --only search nothing is built but the data of the search: the page comes from the site in dist/ (or OUT_DIR).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sizesOf } from '../tests/browser/page-weight.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { SEARCH_ENGINES, type SearchEngine } from '../src/search/choose-engine.ts';
import { searchDocuments } from '../src/search/document.ts';
import { generatedQuotes } from './generated-quotes.ts';
import { measureBuild, type BuildMeasure } from './measure-build.ts';
import { COMPARED_ENGINES, measureEngine, type EngineMeasure } from './measure-engines.ts';
import { measureExplorer, measureMapScripts, type ExplorerMeasure, type MapScripts } from './measure-maps.ts';
import { measurePages, withServedSite, type TemplateMeasure } from './measure-pages.ts';
import { SCALING_SIZES } from './generated-stances.ts';
import { measureScaling, type ScalingMeasure } from './measure-scaling.ts';
import { measureSearch, UNPACED, type SearchMeasure } from './measure-search.ts';
import { writeSearchSite, type SearchSite } from './search-site.ts';
import type { Spread } from './spread.ts';
import { writeGenerated } from './write-generated.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, 'search-sizes': { type: 'string' }, only: { type: 'string' } },
});
const sizes = (values.sizes ?? (values.quick ? '2000' : '2000,3300,5000,10000')).split(',').map(Number);
const searchSizes = values.only === 'build' ? [] : [0, ...(values['search-sizes'] ?? (values.quick ? '2000' : '2000,20000,100000')).split(',').map(Number)];
const all = JSON.parse(readFileSync('budgets.json', 'utf8')) as { search: { p95Milliseconds: Record<string, number>; firstQueryKilobytesPer1000: number }; recompute: { milliseconds: number; actors: number } };
const budgets = all.search;

const scalings = values.only === 'search' || values.only === 'build' ? [] : SCALING_SIZES.map((actors) => measureScaling(actors, values.quick ? 20 : 60));
console.log('\nThe map anew after a filter changed, in Node: milliseconds on the processor, medians; ratios are ours to theirs');
console.table(scalings.map(scalingRow));
if (values.only === 'scaling') process.exit(0);

const folder = resolve('.cache/bench');
const real = buildCorpus(readFolder('content'), new Date().toISOString().slice(0, 10));

/** A search as it was typed, of generated quotations but for the collection. */
type TypedSearch = {
  readonly engine: SearchEngine;
  readonly quotes: number;
  readonly data: SearchSite;
  readonly neededBytes: number | null;
  /** As `clock`, with the wait for a screen that asks for 60 frames a second. */
  readonly screen: Spread;
} & SearchMeasure;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const builds: BuildMeasure[] = [];
const searches: TypedSearch[] = [];
const engines: EngineMeasure[] = [];

let site = resolve(process.env.OUT_DIR ?? 'dist');
let templates: TemplateMeasure[] = [];
let maps: { scripts: MapScripts[]; explorer: ExplorerMeasure[] } = { scripts: [], explorer: [] };
if (values.only !== 'search') {
  site = build(null, real.statements.size, values.quick ? 1 : 3);
  templates = await measurePages(site);
  maps = await withServedSite(site, async (browser, baseURL) => ({
    scripts: await measureMapScripts(browser, baseURL),
    explorer: await measureExplorer(browser, baseURL, values.quick ? 1 : 3),
  }));
  for (const size of sizes) {
    writeGenerated(`${folder}/${size}`, size);
    rmSync(build(`${folder}/${size}/content`, size, values.quick || size >= 5000 ? 1 : 3), { recursive: true });
  }
}
for (const size of searchSizes) {
  for (const engine of SEARCH_ENGINES) searches.push(await typed(size, engine));
  for (const engine of COMPARED_ENGINES) {
    console.log(`${engine} alone at ${size || 'the collection'} …`);
    engines.push(measureEngine(engine, size, values.quick ? 20 : 60));
  }
}

console.log('\nBuild');
console.table(builds.map(({ seconds, millisecondsPerPage, megabytes, ...rest }) => ({ ...rest, seconds: round(seconds), 'ms a page': round(millisecondsPerPage), 'peak MB': Math.round(megabytes) })));
console.log('\nThe largest page of each kind: kB compressed with Brotli (fonts as they are)');
console.table(
  templates.map(({ pattern, pages, requests, bytes, compressed }) => ({
    pattern,
    pages,
    requests,
    ...Object.fromEntries(['html', 'css', 'script', 'font', 'image', 'data'].map((kind) => [kind, round((bytes[kind]?.compressed ?? 0) / 1000)])),
    sum: round(compressed / 1000),
    'html raw': round((bytes.html?.raw ?? 0) / 1000),
  })),
);
console.log('\nMaps: kB of script with Brotli, when the page is read, and when its map is changed as well');
console.table(maps.scripts.map(({ path, read, changed }) => ({ path, read: round(read / 1000), changed: round(changed / 1000) })));
console.log('\nThe atlas after a change, in the browser: milliseconds by the clock for the new map alone; on the processor of the main thread, and by the clock, until dots are painted on their way to it; late frames while dots move');
console.table(maps.explorer.map(({ actors, changes, recompute, processor, clock, late, frames }) => ({ actors, changes, 'recompute p50': round(recompute.p50), 'recompute p95': round(recompute.p95), 'processor p50': round(processor.p50), 'processor p95': round(processor.p95), p50: round(clock.p50), p95: round(clock.p95), late: `${late} of ${frames}` })));
console.log('\nSearch: milliseconds from key to the painted first window of results, and to the list below it, typed in a browser that paints as soon as it can, by the clock; the former also with the wait for a screen of 60 Hz, and on the processor; kB with Brotli');
console.table(searches.map(searchRow));
console.log('\nEngines alone: milliseconds for a key, without a page; megabytes besides the quotations; × is to ours');
console.table(engines.map(engineRow));

const date = new Date().toISOString().slice(0, 10);
mkdirSync('bench/results', { recursive: true });
const result = {
  date,
  machine: { processors: cpus().length, model: cpus()[0]?.model, node: process.version, load: loadavg() },
  builds,
  templates,
  maps,
  searches: searches.map((search) => ({ ...search, verdicts: verdictsOf(search) })),
  scalings,
  engines: engines.map((measure) => ({ ...measure, ratios: ratiosOf(measure) })),
};
writeFileSync(`bench/results/${date}.json`, `${JSON.stringify(result, null, 2)}\n`);
console.log(`\nWritten to bench/results/${date}.json.`);

function build(content: string | null, statements: number, runs: number): string {
  console.log(`${statements} statements${content ? ', generated' : ''} …`);
  const target = `${folder}/site-${statements}`;
  builds.push(measureBuild(content, target, statements, runs));
  return target;
}

/** @param quotes how many are generated; 0 for the collection */
async function typed(quotes: number, engine: SearchEngine): Promise<TypedSearch> {
  console.log(`${quotes || 'the collection'} typed, ${engine} …`);
  const documents = quotes === 0 ? searchDocuments(real) : generatedQuotes(searchDocuments(real), quotes);
  const target = `${folder}/search-${quotes}-${engine}`;
  const data = await writeSearchSite(site, target, documents, engine);
  const runs = values.quick || quotes > 20_000 ? 1 : 3;
  const measure = await withServedSite(target, (browser, baseURL) => measureSearch(browser, baseURL, target, runs), UNPACED);
  const { clock: screen } = await withServedSite(target, (browser, baseURL) => measureSearch(browser, baseURL, target, runs));
  // Where all quotations are loaded, a first query can be answered from their words alone; the rest is loaded beside them.
  const neededBytes = engine === 'fuse' ? sizesOf(`${target}/search/quotes.json`).compressed : null;
  rmSync(target, { recursive: true });
  return { engine, quotes: documents.quotes.length, data, neededBytes, screen, ...measure };
}

/** What the budgets say: of the times, that of the next larger collection which has one; of the bytes, where all quotations are loaded. */
function verdictsOf({ quotes, clock, processor, neededBytes }: TypedSearch) {
  const size = Object.keys(budgets.p95Milliseconds).map(Number).sort((a, b) => a - b).find((most) => quotes <= most);
  const most = size === undefined ? Infinity : budgets.p95Milliseconds[size]!;
  return {
    p95: `${verdict(clock.p95, most)} ${most}`,
    'p95 on the processor': `${verdict(processor.p95, most)} ${most}`,
    bytes: neededBytes !== null ? `${verdict(neededBytes / quotes, budgets.firstQueryKilobytesPer1000)} ${budgets.firstQueryKilobytesPer1000} per 1,000` : null,
  };
}

function searchRow(search: TypedSearch) {
  const { engine, quotes, keys, runs, clock, screen, list, processor, firstResult, neededBytes, firstQueryBytes, allBytes, data } = search;
  return {
    quotes,
    engine,
    keys: keys * runs,
    p50: round(clock.p50),
    p95: round(clock.p95),
    'at 60 Hz p50': round(screen.p50),
    'at 60 Hz p95': round(screen.p95),
    'list p50': round(list.p50),
    'list p95': round(list.p95),
    'processor p50': round(processor.p50),
    'processor p95': round(processor.p95),
    'first result': Math.round(firstResult),
    'needed, kB': neededBytes === null ? null : round(neededBytes / 1000),
    'first query, kB': round(firstQueryBytes / 1000),
    'all, kB': round(allBytes / 1000),
    'data made, s': round(data.seconds),
    files: data.files,
    budgets: Object.entries(verdictsOf(search)).flatMap(([what, said]) => (said === null ? [] : [`${what} ${said}`])).join('; '),
  };
}

function ratiosOf({ quotes, milliseconds, megabytes, buildMilliseconds }: EngineMeasure) {
  const ours = engines.find((measure) => measure.engine === 'ours' && measure.quotes === quotes)!;
  return {
    p50: milliseconds.p50 / ours.milliseconds.p50,
    p95: milliseconds.p95 / ours.milliseconds.p95,
    megabytes: megabytes / ours.megabytes,
    build: buildMilliseconds / ours.buildMilliseconds,
  };
}

function engineRow(measure: EngineMeasure) {
  const ratios = ratiosOf(measure);
  return {
    quotes: measure.quotes,
    engine: measure.engine,
    keys: measure.keys,
    p50: round(measure.milliseconds.p50),
    '× p50': round(ratios.p50),
    p95: round(measure.milliseconds.p95),
    '× p95': round(ratios.p95),
    MB: round(measure.megabytes),
    '× MB': round(ratios.megabytes),
    'index made, ms': Math.round(measure.buildMilliseconds),
    '× made': round(ratios.build),
  };
}

/** A measure of the scaling beside its budget, which is for one number of actors. */
function scalingRow({ actors, debates, distances, start, warm, recompute, clock, cold, stress, eigen, druid }: ScalingMeasure) {
  return {
    actors,
    debates,
    distances: round(distances),
    start: round(start),
    warm: round(warm),
    sum: round(recompute),
    'by the clock': round(clock),
    budget: actors === all.recompute.actors ? `${verdict(recompute, all.recompute.milliseconds)} ${all.recompute.milliseconds}` : '',
    cold: round(cold),
    'stress warm': stress.warm.toFixed(4),
    'stress cold': stress.cold.toFixed(4),
    'ml-matrix, all eigenvalues': round(eigen.milliseconds),
    'time ratio': eigen.ratio.toFixed(2),
    'druid SMACOF': round(druid.milliseconds),
    'ours on the same': round(druid.ours),
    'time ratio to druid': druid.timeRatio.toFixed(2),
    'stress ratio to druid': druid.stressRatio.toFixed(4),
  };
}

function verdict(value: number, most: number): string {
  return value <= most ? 'within' : 'over';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
