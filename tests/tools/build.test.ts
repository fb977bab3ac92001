import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyContent, withField, writeTree, type ContentTree } from '../fixtures/tiny-content.ts';

/** A content tree beside a last good site of one page, and the environment of a build of it. */
function prepare(tree: ContentTree, more: Record<string, string> = {}) {
  const root = scratchFolder();
  const site = join(root, 'dist');
  writeTree(tree, root);
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'the last good build');
  return { root, site, env: { ...process.env, CONTENT_DIR: join(root, 'content'), OUT_DIR: site, CACHE_DIR: join(root, 'cache'), ...more } };
}

function build(tree: ContentTree, more: Record<string, string> = {}) {
  const { root, site, env } = prepare(tree, more);
  return { ...spawnSync(process.execPath, ['tools/build.ts'], { env, encoding: 'utf8' }), root, site };
}

/** What stands beside the content: sites, whole and half-built. */
const sitesIn = (root: string) => readdirSync(root).filter((name) => name.startsWith('dist'));
const lastGood = (site: string) => readFileSync(join(site, 'index.html'), 'utf8') === 'the last good build';

test('a fault in the content stops the build with its message, and the last good site stays whole', () => {
  const broken = withField(tinyContent(), 'content/sources/harbour-2014.json', 'statements[0].codes[0].stance', 3);
  const { status, stdout, stderr, site, root } = build(broken);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatchInlineSnapshot(`
    "1 fault in 1 file of the content. Nothing was built.

    content/sources/harbour-2014.json
      statements[0].codes[0].stance
      found 3
      → write a stance from -2 to 2
    "
  `);
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good build');
  expect(readdirSync(root).sort(), 'nothing half-built beside it').toEqual(['content', 'dist']);
});

test('a build that fails later leaves the last good site whole too', { timeout: 60_000 }, () => {
  const { status, stderr, site, root } = build(tinyContent(), { SITE_URL: 'no address' });
  expect(status).toBe(1);
  expect(stderr).toContain('The site of the last good build is left as it was.');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good build');
  expect(existsSync(join(root, 'dist'))).toBe(true);
  expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test('a disk that takes no more leaves the last good site whole', { timeout: 120_000 }, () => {
  const { root, site, env } = prepare(tinyContent());
  // No file may grow beyond 64 kB: the first larger one meets what a full disk would.
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 128; exec "${process.execPath}" tools/build.ts`], { env, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('The site of the last good build is left as it was.');
  expect(lastGood(site)).toBe(true);
  expect(sitesIn(root)).toEqual(['dist']);
});

test('a place where nothing can be written is named, with what to do', () => {
  // Below a file there is no folder, whoever asks: a tree without the right to write is no obstacle to the superuser.
  const { root, site, env } = prepare(tinyContent());
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], { env: { ...env, OUT_DIR: join(site, 'index.html', 'dist') }, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Nothing can be written to .*index\.html: E[A-Z]+.*\n→ make the folder writable, or name another with OUT_DIR\.\n$/);
  expect(lastGood(site)).toBe(true);
  expect(sitesIn(root)).toEqual(['dist']);
});

test('a build that is killed half-way leaves the last good site whole, and the next one clears away what it left', { timeout: 120_000 }, async () => {
  const { root, site, env } = prepare(tinyContent());
  const killed = spawn(process.execPath, ['tools/build.ts'], { env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  for await (const text of killed.stdout) if (/generating static routes/.test(String(text))) break;
  process.kill(-killed.pid!, 'SIGKILL');
  if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit');
  expect(lastGood(site)).toBe(true);
  expect(sitesIn(root)).toEqual(['dist', expect.stringMatching(/^dist-building-\d+$/)]);
  const next = spawnSync(process.execPath, ['tools/build.ts'], { env: { ...env, SITE_URL: 'no address' }, encoding: 'utf8' });
  expect(next.status).toBe(1);
  expect(lastGood(site)).toBe(true);
  expect(sitesIn(root)).toEqual(['dist']);
});

test('two builds at once are built one after the other, and both are whole', { timeout: 240_000 }, async () => {
  const { root, site, env } = prepare(tinyContent());
  const run = () => {
    const child = spawn(process.execPath, ['tools/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += String(text)));
    child.stderr.on('data', (text) => (said += String(text)));
    return once(child, 'exit').then(([code]) => ({ code: code as number, said }));
  };
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ code }) => code), both.map(({ said }) => said).join('\n')).toEqual([0, 0]);
  expect(both.filter(({ said }) => said.includes('Another build is at work'))).toHaveLength(1);
  expect(sitesIn(root)).toEqual(['dist']);
  expect(existsSync(join(site, 'debates/sea-treaty/index.html'))).toBe(true);
});
