/**
 * npm run fingerprint -- <source-id> <text file>
 *
 * Keeps what proves that a quotation stands in its source, and nothing from which the text could be rebuilt.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/content/content-folder.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { windowsOf } from '../src/domain/fingerprint.ts';
import { reportFaults } from './report-faults.ts';

const [id, file] = process.argv.slice(2);
if (!id || !file) {
  console.error('Which source and which text? npm run fingerprint -- <source-id> <text file>');
  process.exit(2);
}
if (!existsSync(join(contentFolder(), 'sources', `${id}.json`))) {
  console.error(`There is no content/sources/${id}.json. Add the source first.`);
  process.exit(2);
}
const text = readFileSync(file, 'utf8');
const today = new Date().toISOString().slice(0, 10);
const record = { method: 'fnv1a-18/4', made: today, sha256: createHash('sha256').update(text).digest('hex'), ...windowsOf(text) };
mkdirSync(join(contentFolder(), 'fingerprints'), { recursive: true });
writeFileSync(join(contentFolder(), 'fingerprints', `${id}.json`), `${JSON.stringify(record, null, 2)}\n`);

const source = reportFaults(() => buildCorpus(readFolder(contentFolder()), today)).sources.get(id)!;
const quotes = source.statements.filter((statement) => statement.kind === 'quote');
console.log(`${quotes.filter((statement) => statement.matchedOn).length} of ${quotes.length} quotations of ${id} stand in the text word for word.`);
