import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { ATLAS_FIXTURES } from '../../src/charts/atlas-map/fixtures.ts';
import { atlasSheet } from '../../src/charts/atlas-map/sheet.ts';
import { NARROW, WIDE } from '../../src/charts/marks/frame.ts';
import { VOTES_FIXTURES } from '../../src/charts/votes-map/fixtures.ts';
import { votesMapSheet } from '../../src/charts/votes-map/sheet.ts';

/** Pictures are kept as files. `UPDATE_PICTURES=1` writes them anew; look at the difference before keeping it. */
const FOLDER = new URL('./pictures/', import.meta.url);

const kept = [
  ...(['twoCamps', 'nobodyAnswered', 'longNames', 'notToBeTrusted'] as const).map((name) => ({ name: `atlas-map-${name}`, sheet: atlasSheet(ATLAS_FIXTURES[name].input) })),
  ...(['twoCamps', 'nobodyAnswered'] as const).map((name) => ({ name: `votes-map-${name}`, sheet: votesMapSheet(VOTES_FIXTURES[name].input) })),
];

describe.each(kept)('the picture $name is as kept', ({ name, sheet: { picture } }) => {
  test.each([NARROW, WIDE])('$size', (frame) => {
    const { body } = render(picture.drawing as unknown as Component<Record<string, unknown>>, { props: { layout: picture.layout(frame) } });
    const svg = `${body.replace(/<!--[\s\S]*?-->/g, '').replace(/></g, '>\n<')}\n`;
    const file = new URL(`${name}-${frame.size}.svg`, FOLDER);
    if (process.env.UPDATE_PICTURES === '1') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, svg);
    }
    expect(existsSync(file), `tests/charts/pictures/${name}-${frame.size}.svg is missing: run with UPDATE_PICTURES=1 and look at it`).toBe(true);
    expect(svg).toBe(readFileSync(file, 'utf8'));
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|\son[a-z]+=/);
  });
});
