import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describedFiles } from '../../tools/described-files.ts';
import { realCorpus } from '../fixtures/real-citations.ts';

const written = describedFiles(realCorpus().dataset);

test('the citation file, the schemas and the editor settings are as "npm run describe" writes them', () => {
  for (const [path, text] of written) expect(readFileSync(path, 'utf8'), `${path}: run "npm run describe"`).toBe(text);
  expect(readdirSync('schemas').map((name) => `schemas/${name}`).filter((path) => !written.has(path))).toEqual([]);
});

test('the editor finds a schema for every record in JSON', () => {
  const settings = JSON.parse(written.get('.vscode/settings.json')!) as { 'json.schemas': { fileMatch: string[]; url: string }[] };
  for (const { url } of settings['json.schemas']) expect(written.has(url.slice(2)), url).toBe(true);
  const folders = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json')).map((path) => (path.includes('/') ? `/content/${path.slice(0, path.indexOf('/'))}/*.json` : `/content/${path}`));
  const matched = new Set(settings['json.schemas'].flatMap(({ fileMatch }) => fileMatch));
  expect([...new Set(folders)].filter((pattern) => !matched.has(pattern))).toEqual([]);
});
