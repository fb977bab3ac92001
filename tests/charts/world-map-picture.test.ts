import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import WorldMap from '../../src/charts/world-map/WorldMap.svelte';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { resolutionView } from '../../src/views/resolution-view.ts';
import { TODAY } from '../fixtures/tiny-content.ts';

/** Kept as a file; `UPDATE_PICTURES=1` writes it anew. Look at the difference before keeping it. */
const FILE = new URL('./pictures/world-map-a-res-78-237.svg', import.meta.url);

const corpus = buildCorpus(readFolder(contentFolder()), TODAY);
const { map } = resolutionView(corpus, positionTable(corpus), corpus.resolutions.get('a-res-78-237')!);
const draw = () =>
  `${render(WorldMap, { props: { map: map!, title: 'A/RES/78/237', description: 'Ballots by state' } })
    .body.replace(/<!--[\s\S]*?-->/g, '')
    .replace(/></g, '>\n<')}\n`;

test('the map of one resolution is as kept', () => {
  const picture = draw();
  if (process.env.UPDATE_PICTURES === '1') {
    mkdirSync(new URL('.', FILE), { recursive: true });
    writeFileSync(FILE, picture);
  }
  expect(picture).toBe(readFileSync(FILE, 'utf8'));
  expect(picture).not.toMatch(/NaN|undefined|Infinity|style=|\son[a-z]+=/);
});

test('the whole map takes at most 22 kB', () => {
  expect(brotliCompressSync(draw()).length).toBeLessThanOrEqual(22_000);
});

test('every state is a link with a name and a ballot, outside the order of the tab key', () => {
  const links = draw().split('<a ').slice(1);
  expect(links.length).toBe(map!.groups.reduce((sum, { count }) => sum + count, 0) - map!.undrawn.length);
  expect(links.every((link) => /tabindex="-1"/.test(link) && /<title>[^<]+: [^<]+<\/title>/.test(link))).toBe(true);
  expect(links.some((link) => link.includes('<title>Estonia: no, for existing law and norms</title>'))).toBe(true);
});
