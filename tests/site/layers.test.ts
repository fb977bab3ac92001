import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_PATH, readPage, SITE_FOLDER } from './built-site.ts';
import { templates } from './templates.ts';

const ORDER = ['tokens', 'base', 'chart', 'component', 'print'];

/** The layers of a page in the order in which its stylesheets, as they are linked, name them first. */
function layersOf(page: string): string[] {
  const sheets = [...readPage(page).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => join(SITE_FOLDER, href!.slice(BASE_PATH.length - 1)));
  const named = sheets.flatMap((sheet) => [...readFileSync(sheet, 'utf8').matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names]) => names!.split(',').map((name) => name.trim())));
  return [...new Set(named)];
}

/** Documents for frames link none: their style stands in them. */
const styled = templates().filter(({ example }) => readPage(example).includes('rel="stylesheet"'));

test.each(styled)('on $pattern the layers of style stand in their order, whichever sheet is linked first', ({ example }) => {
  expect(layersOf(example)).toEqual(ORDER);
});
