import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/analysis/position.ts';
import type { PositionTable } from '../../src/analysis/position-table.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { nearestByDebate } from '../../src/views/nearest-view.ts';
import { corpusOf, tinyContent } from '../fixtures/tiny-content.ts';
import { position } from '../fixtures/positions.ts';

const tiny = corpusOf(tinyContent());
const names = ['atlantis', 'b', 'c', 'd', 'e', 'f', 'g'];
const corpus: Corpus = { ...tiny, stakeholders: new Map(names.map((id) => [id, { ...tiny.stakeholders.get('atlantis')!, id, shortName: id.toUpperCase() }])) };

function nearest(means: readonly (number | null)[], comparable: readonly string[] = []) {
  const all = means.flatMap((mean, index): Position[] => (mean === null ? [] : [position(names[index]!, 'sea-treaty', mean)]));
  const table: PositionTable = { positions: all, byActor: Map.groupBy(all, ({ actor }) => actor), byDebate: new Map([['sea-treaty', all]]), pooledVariance: 0, get: () => null };
  return nearestByDebate(corpus, table, 'atlantis', new Set(comparable));
}

describe('who is nearest on one debate', () => {
  test('is sorted by how far the printed positions lie apart', () => {
    const [row] = nearest([0.04, 1, -0.5, 0, 2, -2]);
    expect(row!.own.label).toBe('0');
    expect(row!.nearest.map(({ label, stance }) => `${label} ${stance}`)).toEqual(['D 0', 'C −0.5', 'B +1', 'E +2']);
    expect(row!.asNear).toBe(1);
  });

  test('names as farthest nobody who is as near as those named nearest', () => {
    expect(nearest([0, 1, 1])[0]!.farthest).toEqual([]);
    expect(nearest([0, 0, 0, 0, 0, 2, -1])[0]!.farthest.map(({ label }) => label)).toEqual(['F', 'G']);
  });

  test('leads to a comparison only where there is one', () => {
    const [row] = nearest([0, 1, 2], ['c']);
    expect(row!.nearest.map(({ pair }) => pair && new URL(pair, 'https://a.example').pathname.replace(/^.*\/compare/, '/compare'))).toEqual([null, '/compare/atlantis~c/']);
  });

  test('leaves out a debate on which the actor has no position', () => {
    expect(nearest([null, 1, 2])).toEqual([]);
  });
});
