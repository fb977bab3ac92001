// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PinChanges } from '../../src/elements/pin-changes.ts';
import { tinyContent, withField, writeTree, type ContentTree } from '../fixtures/tiny-content.ts';

const KEY = 'debates/sea-treaty';
const root = mkdtempSync(join(tmpdir(), 'faultlines-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [first, second] = [join(root, 'first'), join(root, 'second')];
const pins = join(root, 'pins');

/** The dates of publication are a week apart, and Lemuria has moved. */
const before = tinyContent();
const moved = ['codes[0].stance', 'codes[0].codeA.stance', 'codes[0].codeB.stance'].reduce((tree, field) => withField(tree, 'content/sources/press-2015.json', `statements[0].${field}`, -1), before);
const { 'content/changelog/1-0-0.json': _first, ...rest } = withField(withField(moved, 'content/dataset.json', 'version', '1.1.0'), 'content/dataset.json', 'released', '2026-11-24');
const after = { ...rest, 'content/changelog/1-1-0.json': JSON.stringify({ version: '1.1.0', released: '2026-11-24', summary: 'Moved.', changes: [{ kind: 'recoded', what: 'A stance.' }] }) };

beforeAll(() => {
  build(before, first);
  build(after, second);
}, 600_000);

describe('a pin', () => {
  const pinned = () => (JSON.parse(readFileSync(join(first, 'embed/pins.json'), 'utf8')) as Record<string, string>)[KEY]!;

  test('is named by what it holds: other content, another pin', () => {
    const now = (JSON.parse(readFileSync(join(second, 'embed/pins.json'), 'utf8')) as Record<string, string>)[KEY]!;
    expect(now).toMatch(/^[0-9a-f]{16}$/);
    expect(now).not.toBe(pinned());
  });

  test('keeps every byte when the content changes, at the same address of the next site', () => {
    const files = filesIn(join(first, 'embed/v'));
    expect(files.length).toBeGreaterThan(4);
    const changed = files.filter((file) => !existsSync(join(second, 'embed/v', file)) || !readFileSync(join(second, 'embed/v', file)).equals(readFileSync(join(first, 'embed/v', file))));
    expect(changed).toEqual([]);
  });

  test('says that it is frozen, on which data, and where the changes are told; it does not tell of the live one', () => {
    const html = readFileSync(join(first, 'embed/v', pinned(), KEY, 'index.html'), 'utf8');
    expect(html).toContain('Frozen on the data of 23 November 2026.');
    expect(html).toContain(`/embed/changes/?of=${KEY}&amp;pin=${pinned()}`);
    expect(html).not.toMatch(/json\+oembed|og:image|twitter:player/);
  });

  test('is set beside the chart of today: who has moved, from where to where', async () => {
    vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(join(second, address), 'utf8'))));
    history.replaceState(null, '', `/embed/changes/?of=${KEY}&pin=${pinned()}`);
    customElements.define('pin-changes', PinChanges);
    document.body.innerHTML = '<pin-changes data-embeds="/embed/"></pin-changes>';
    await vi.waitFor(() => expect(document.body.textContent).toContain('differ'));
    expect(document.body.textContent).toContain('Frozen: data version 1.0.0 of 23 November 2026. Today: data version 1.1.0 of 24 November 2026.');
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^Lemuria.*−2 → −1/);
  });
});

function build(tree: ContentTree, site: string): void {
  const folder = `${site}-content`;
  writeTree(tree, folder);
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: site, CACHE_DIR: join(root, 'cache'), PINS_DIR: pins },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
