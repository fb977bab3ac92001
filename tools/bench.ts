/**
 * npm run bench [-- --quick] [-- --sizes 1000,5000] [-- --only scaling]
 *
 * Measures the build at the real collection and at generated ones of several sizes, what the largest page of each kind
 * loads, the search from key to painted result, and making the map anew after a filter changed, beside other libraries. Of about 3,300 statements, 2,000 are shown and can be found. Prints tables and writes bench/results/<date>.json.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { measureBuild, type BuildMeasure } from './measure-build.ts';
import { measurePages, withServedSite } from './measure-pages.ts';
import { SCALING_SIZES } from './generated-stances.ts';
import { measureScaling, type ScalingMeasure } from './measure-scaling.ts';
import { measureSearch, type SearchMeasure } from './measure-search.ts';
import { writeGenerated } from './write-generated.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, only: { type: 'string' } } });
const sizes = (values.sizes ?? (values.quick ? '2000' : '2000,3300,5000,10000')).split(',').map(Number);
const all = JSON.parse(readFileSync('budgets.json', 'utf8')) as { search: { p95Milliseconds: Record<string, number>; firstQueryKilobytesPer1000: number }; recompute: { milliseconds: number; actors: number } };
const budgets = all.search;

const scalings = SCALING_SIZES.map((actors) => measureScaling(actors, values.quick ? 20 : 60));
console.log('\nThe map anew after a filter changed, in Node: milliseconds on the processor, medians; ratios are ours to theirs');
console.table(scalings.map(scalingRow));
if (values.only === 'scaling') process.exit(0);

const folder = resolve('.cache/bench');
const real = buildCorpus(readFolder('content'), new Date().toISOString().slice(0, 10));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const builds: BuildMeasure[] = [];
const searches: SearchMeasure[] = [];

await measure(null, real.statements.size, values.quick ? 1 : 3);
const templates = await measurePages(`${folder}/site-${real.statements.size}`);
for (const size of sizes) {
  writeGenerated(`${folder}/${size}`, size);
  await measure(`${folder}/${size}/content`, size, values.quick || size >= 5000 ? 1 : 3);
  rmSync(`${folder}/site-${size}`, { recursive: true });
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
console.log('\nSearch: milliseconds from key to painted result, typed in a browser, by the clock and on the processor; kB with Brotli');
console.table(searches.map(searchRow));

const date = new Date().toISOString().slice(0, 10);
mkdirSync('bench/results', { recursive: true });
writeFileSync(`bench/results/${date}.json`, `${JSON.stringify({ date, machine: { processors: cpus().length, model: cpus()[0]?.model, node: process.version }, builds, templates, searches, scalings }, null, 2)}\n`);
console.log(`\nWritten to bench/results/${date}.json.`);

async function measure(content: string | null, statements: number, runs: number): Promise<void> {
  console.log(`${statements} statements${content ? ', generated' : ''} …`);
  const site = `${folder}/site-${statements}`;
  builds.push(measureBuild(content, site, statements, runs));
  const search = await withServedSite(site, async (browser, baseURL) => measureSearch(browser, baseURL, site, statements, values.quick ? 1 : 3));
  if (search) searches.push(search);
  else console.log('  no search page, or nothing changed there when something was typed');
}

/** A measure of the search beside its budgets. Of the times, that of the next larger collection which has one. */
function searchRow({ statements, quotes, keys, runs, clock, processor, firstQueryBytes, allBytes }: SearchMeasure) {
  const size = Object.keys(budgets.p95Milliseconds).map(Number).sort((a, b) => a - b).find((most) => quotes <= most);
  const most = size === undefined ? Infinity : budgets.p95Milliseconds[size]!;
  const perThousand = firstQueryBytes / quotes;
  return {
    statements,
    quotes,
    keys: keys * runs,
    p50: round(clock.p50),
    p95: round(clock.p95),
    'processor p50': round(processor.p50),
    'processor p95': round(processor.p95),
    'p95 budget': `${verdict(clock.p95, most)} ${most} (processor ${verdict(processor.p95, most)})`,
    'first query': round(firstQueryBytes / 1000),
    'all queries': round(allBytes / 1000),
    'per 1,000 quotes': round(perThousand),
    'size budget': `${verdict(perThousand, budgets.firstQueryKilobytesPer1000)} ${budgets.firstQueryKilobytesPer1000}`,
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
