import { expect, test } from 'vitest';
import { distanceOf } from '../../src/analysis/distance.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { pagePaths, readPage } from './built-site.ts';

const { byActor } = positionTable(buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10)));
const pages = pagePaths().filter((path) => path.startsWith('/compare/') && path !== '/compare/');

test('a page stands for each pair whose distance is known, with that distance, and for no other', () => {
  const actors = [...byActor.keys()].sort();
  const known = new Map<string, number>(
    actors.flatMap((a, at) =>
      actors.slice(at + 1).flatMap((b) => {
        const { value } = distanceOf(byActor.get(a)!, byActor.get(b)!);
        return value === null ? [] : [[`/compare/${a}~${b}/`, value] as const];
      }),
    ),
  );
  expect(pages.map(decodeURIComponent).sort()).toEqual([...known.keys()].sort());
  const sumOf = (path: string) => /class="sum">\([^)]+\) \/ \d+ = (\d\.\d\d)</.exec(readPage(path))?.[1];
  expect(pages.filter((path) => sumOf(path) !== known.get(path)!.toFixed(2))).toEqual([]);
});
