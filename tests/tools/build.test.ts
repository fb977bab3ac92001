import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyContent, withField, writeTree, type ContentTree } from '../fixtures/tiny-content.ts';

/** Runs the build over a content tree, beside a last good site of one page. */
function build(tree: ContentTree, more: Record<string, string> = {}) {
  const root = scratchFolder();
  const site = join(root, 'dist');
  writeTree(tree, root);
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'the last good build');
  const result = spawnSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, CONTENT_DIR: join(root, 'content'), OUT_DIR: site, CACHE_DIR: join(root, 'cache'), ...more },
    encoding: 'utf8',
  });
  return { ...result, root, site };
}

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
