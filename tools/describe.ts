/**
 * npm run describe
 *
 * Writes what the repository says of the data in formats of others: CITATION.cff, the schemas by which editors help with
 * records (schemas/), and which of them belongs to which file (.vscode/settings.json).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentFolder } from '../src/content/content-folder.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { describedFiles } from './described-files.ts';
import { reportFaults } from './report-faults.ts';

const { dataset } = reportFaults(() => buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10)));
rmSync('schemas', { recursive: true, force: true });
for (const [path, text] of describedFiles(dataset)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
