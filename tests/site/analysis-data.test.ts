import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { SITE_FOLDER } from './built-site.ts';

const DATA = join(SITE_FOLDER, 'data');

test('npm run analyse on the published tables gives the published results, byte by byte', { timeout: 300_000 }, () => {
  const out = join(scratchFolder(), 'analysis');
  const { status, stderr } = spawnSync(process.execPath, ['tools/analyse.ts', join(DATA, 'statements.csv'), '--votes', join(DATA, 'votes.csv'), '--out', out, '--no-pictures'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const names = readdirSync(out).sort();
  expect(readdirSync(join(DATA, 'analysis')).sort()).toEqual(names);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(readFileSync(join(DATA, 'analysis', name)).equals(readFileSync(join(out, name))), name).toBe(true);
});
