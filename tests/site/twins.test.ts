import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileBehind } from './built-site.ts';
import { embedKeys } from './embed-kinds.ts';

const kinds = embedKeys();
const charts = [...kinds].filter(([kind]) => kind !== 'q').flatMap(([, keys]) => keys);
const ALL = ['svg', 'dark.svg', 'csv', 'json', 'md', 'card.png'];

test('every chart, profile card and comparison stands as pictures in light and dark, as data and as text under its address', () => {
  expect(charts.length).toBeGreaterThan(1000);
  const missing = charts.flatMap((key) => ALL.filter((ending) => !fileBehind(`/${key}.${ending}`)).map((ending) => `${key}.${ending}`));
  expect(missing).toEqual([]);
});

test('a comparison has its card for places that take no SVG, everything else a picture of its own, and what is of many actors large ones too', () => {
  const endings = (kind: string) => ['png', '@2x.png', 'card-square.png'].filter((ending) => kinds.get(kind)!.every((key) => fileBehind(`/${key}${ending.startsWith('@') ? '' : '.'}${ending}`)));
  expect(Object.fromEntries([...kinds.keys()].filter((kind) => kind !== 'q').sort().map((kind) => [kind, endings(kind)]))).toEqual({
    compare: [],
    debates: ['png', '@2x.png', 'card-square.png'],
    maps: ['png', '@2x.png', 'card-square.png'],
    panels: ['png', '@2x.png', 'card-square.png'],
    stakeholders: ['png'],
    timelines: ['png', '@2x.png', 'card-square.png'],
  });
});

test('the twins of a comparison hold its two positions on every debate, and nothing for silence', () => {
  for (const key of kinds.get('compare')!) {
    const { columns, rows } = JSON.parse(readFileSync(fileBehind(`/${key}.json`)!, 'utf8')) as { columns: { key: string }[]; rows: Record<string, string | number | null>[] };
    const [, first, second] = columns.map(({ key: column }) => column);
    const shared = rows.filter((row) => row[first!] !== null && row[second!] !== null);
    expect(shared.length, key).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row.difference === null, key).toBe(!shared.includes(row));
    expect(readFileSync(fileBehind(`/${key}.csv`)!, 'utf8').trim().split('\n').length, key).toBe(rows.length + 1);
  }
});
