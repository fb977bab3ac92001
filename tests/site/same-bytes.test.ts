import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { SITE_FOLDER } from './built-site.ts';

/** Every file below a folder with the hash of its bytes. */
function hashes(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('a second build, with an empty cache, in another folder and another time zone, gives the same bytes', { timeout: 600_000 }, () => {
  const root = scratchFolder();
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, OUT_DIR: join(root, 'site'), CACHE_DIR: join(root, 'cache'), TZ: 'Pacific/Kiritimati' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const [first, second] = [hashes(SITE_FOLDER), hashes(join(root, 'site'))];
  expect([...second.keys()], 'the same files').toEqual([...first.keys()]);
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file).slice(0, 20), 'with the same bytes').toEqual([]);
});
