/**
 * npm run analyse -- <statements.csv> [--votes votes.csv] [--out dir] [--normalisation average] [--duplicates document]
 *                    [--from 2010] [--to 2015] [--half-life years] [--seed 1] [--no-pictures]
 *
 * Analyses anybody's coded statements; docs/analysing.md says what the columns mean and what is written. Wrong input: every
 * fault by line and column, exit 2, and nothing is written.
 */
import './svelte-modules.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse.ts';
import { chosen } from '../src/intake/analysis-options.ts';
import { readStatements } from '../src/intake/statements-csv.ts';
import { TableError, type TableFault } from '../src/intake/table-fault.ts';
import { readVotes } from '../src/intake/votes-csv.ts';
import { analysisFiles } from '../src/publish/analysis-files.ts';
import type { PublishedFile } from '../src/publish/result-table.ts';

const USAGE = 'npm run analyse -- <statements.csv> [--votes votes.csv] [--out dir] [--normalisation average] [--duplicates document] [--from 2010] [--to 2015] [--half-life years] [--seed 1] [--no-pictures]';
const text = { type: 'string' } as const;
const { values, positionals } = orStop(() =>
  parseArgs({ allowPositionals: true, options: { votes: text, out: text, normalisation: text, duplicates: text, from: text, to: text, seed: text, 'half-life': text, 'no-pictures': { type: 'boolean' } } }),
);
const [statementsFile, surplus] = positionals;
if (!statementsFile) stop(`Which statements? ${USAGE}`);
if (surplus !== undefined) stop(`What is ${surplus}? ${USAGE}`);
const choice = orStop(() => chosen(values));
const out = resolve(values.out ?? 'analysis');
if (existsSync(out) && !mayReplace(out)) stop(`${out} holds other things than an analysis. Name another folder with --out.`);

const faults: TableFault[] = [];
const statements = readStatements(basename(statementsFile), read(statementsFile), faults);
const votes = values.votes === undefined ? null : readVotes(basename(values.votes), read(values.votes), faults);
if (faults.length > 0) stop(new TableError(faults).message);
for (const [file, ignored] of [[statementsFile, statements.ignored], [values.votes, votes?.ignored ?? []]] as const) {
  if (ignored.length > 0) console.log(`${basename(file!)}: not read: ${ignored.join(', ')}.`);
}

const analysis = analyse({ ...statements, rollCalls: votes?.rollCalls ?? [] }, choice);
if (analysis.positions.length === 0) stop('No statement takes a side in that period. Nothing was written.');
const files = [...analysisFiles(analysis), ...(values['no-pictures'] ? [] : await pictures())];
replaceFolder(out, files);
const { actors, concepts, map } = analysis;
console.log(`${analysis.positions.length} positions of ${actors.length} actors on ${concepts.length} concepts; the map of ${map.matrix.rows} actors by ${map.matrix.columns} items: ${map.trust.verdict}${map.trust.doubts.length > 0 ? ` (${map.trust.doubts.join(', ')})` : ''}.`);
console.log(`${files.length} files in ${out}.`);

/** SVG pictures of the analysis, in the style of the site. */
async function pictures(): Promise<PublishedFile[]> {
  const { analysisSheets } = await import('../src/charts/analysis-sheets.ts');
  const { MEDIUM } = await import('../src/charts/marks/frame.ts');
  const { pictureSvg } = await import('../src/embeds/picture-svg.ts');
  const { pictureStyle } = await import('../src/embeds/picture-theme.ts');
  const sheet = (name: string) => readFileSync(new URL(`../src/styles/${name}.css`, import.meta.url), 'utf8');
  const { style, colour } = pictureStyle(sheet('tokens'), ['chart', 'matrix', 'network', 'rows', 'atlas-map'].map(sheet), 'light');
  const font = readFileSync(new URL('../src/assets/fonts/sans.woff2', import.meta.url), 'base64');
  const face = `@font-face{font-family:'Source Sans 3';font-weight:400 700;src:url(data:font/woff2;base64,${font}) format('woff2')}`;
  const look = { style: `${face}${style}`, paper: colour('--paper'), ink: colour('--ink'), inkSoft: colour('--ink-soft'), rule: colour('--rule') };
  return analysisSheets(analysis).map(({ name, subject, sheet: chart }) => ({ name: `${name}.svg`, text: pictureSvg(chart, MEDIUM, { subject, foot: chart.source, credit: chart.source }, look) }));
}

/** An empty folder, or one with nothing in it but what this command writes. */
function mayReplace(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('analysis.json') && names.every((name) => /\.(?:csv|json|graphml|svg)$/.test(name)));
}

/** Writes the files aside and puts them in the place of the folder only when all of them stand. */
function replaceFolder(folder: string, written: readonly PublishedFile[]): void {
  const aside = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  const former = `${aside}-former`;
  try {
    mkdirSync(aside, { recursive: true });
    for (const { name, text: content } of written) writeFileSync(join(aside, name), content);
    if (existsSync(folder)) renameSync(folder, former);
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return stop(`${file} cannot be read. ${USAGE}`);
  }
}

function orStop<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}. ${USAGE}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
