/**
 * npm run import -- <folder>
 *
 * Brings a folder in the exchange format (see docs/importing.md) into content/. Running it twice changes nothing.
 * Prose, debates, events that stand already, stories, reviews and records of other origin are left alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { contains, windowsOf, type FingerprintRecord } from '../src/domain/fingerprint.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { corpusRecords, type CorpusInput, type Outgoing } from '../src/intake/corpus-records.ts';
import { bodyOf, mdxFile } from '../src/intake/front-matter.ts';
import { keepReviews } from '../src/intake/merge-record.ts';
import { slug } from '../src/intake/slug.ts';
import { reportFaults } from './report-faults.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npm run import -- <folder>');
  process.exit(2);
}
const content = process.env.CONTENT_DIR ?? 'content';
const today = new Date().toISOString().slice(0, 10);
const counts = { written: 0, unchanged: 0, keptByHand: 0 };

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const json = <T>(name: string) => JSON.parse(read(name)) as T;
const jsonLines = (name: string) =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const input: CorpusInput = {
  actors: json('actors.json'),
  people: json('people.json'),
  sources: json('sources.json'),
  statements: jsonLines('statements.jsonl'),
  codes: jsonLines('codes.jsonl'),
  quotable: json('quotable.json'),
  viewpoints: json('viewpoints.json'),
  claims: json('claims.json'),
  resolutions: json('votes/resolutions.json'),
  votes: read('votes/votes.csv'),
  instruments: json('instruments.json'),
};
const records = corpusRecords(input, slug);

for (const [id, fields] of records.stakeholders) {
  const path = join(content, 'stakeholders', `${id}.mdx`);
  write(path, mdxFile(fields, existsSync(path) ? bodyOf(readFileSync(path, 'utf8')) : ''));
}
for (const [id, fields] of records.sources) {
  const path = join(content, 'sources', `${id}.json`);
  write(path, jsonText(keepReviews(fields, existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Outgoing) : null)));
}
for (const [id, fields] of records.events) {
  const path = join(content, 'events', `${id}.json`);
  if (existsSync(path)) counts.keptByHand++;
  else write(path, jsonText(fields));
}
for (const name of ['people', 'resolutions', 'instruments', 'viewpoints', 'claims'] as const) {
  for (const [id, fields] of records[name]) write(join(content, name, `${id}.json`), jsonText(fields));
}

const unmatched: string[] = [];
for (const [id, source] of records.sources) {
  const text = join(folder, 'texts', `${id}.txt`);
  if (existsSync(text)) writeFingerprint(id, readFileSync(text, 'utf8'), source);
}

console.log(`${counts.written} files written, ${counts.unchanged} unchanged, ${counts.keptByHand} events left as they stand.`);
if (unmatched.length > 0) console.log(`Not found word for word in their text: ${unmatched.join(', ')}`);
const corpus = reportFaults(() => buildCorpus(readFolder(content), today));
console.log(`The gate accepts ${corpus.statements.size} statements from ${corpus.sources.size} sources.`);

function writeFingerprint(id: string, text: string, source: Outgoing): void {
  const path = join(content, 'fingerprints', `${id}.json`);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FingerprintRecord) : null;
  const made = before?.sha256 === sha256 ? before.made : today;
  const fingerprint: FingerprintRecord = { method: 'fnv1a-18/4', made, sha256, ...windowsOf(text) };
  for (const statement of source.statements as Outgoing[]) {
    if (statement.kind === 'quote' && contains(fingerprint, String(statement.text)) === 'no') unmatched.push(String(statement.id));
  }
  write(path, jsonText(fingerprint as unknown as Outgoing));
}

function jsonText(fields: Outgoing): string {
  return `${JSON.stringify(fields, null, 2)}\n`;
}

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    counts.unchanged++;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  counts.written++;
}
