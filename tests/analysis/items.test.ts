import { describe, expect, test } from 'vitest';
import { itemMatrix, votePoint } from '../../src/analysis/items.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { corpusOf, tinyContent, withField } from '../fixtures/tiny-content.ts';

const RESOLUTION = 'content/resolutions/a-res-1.json';
const matrixOf = (tree: ReturnType<typeof tinyContent>, choice?: Parameters<typeof itemMatrix>[2]) => {
  const corpus = corpusOf(tree);
  return itemMatrix(corpus, positionTable(corpus), choice);
};
const tiny = tinyContent();

describe('the items of the atlas map', () => {
  test('are what actors say and, for states, how they voted', () => {
    const matrix = matrixOf(tiny);
    expect(matrix.actors).toEqual(['atlantis', 'lemuria']);
    expect(matrix.items).toEqual([
      { kind: 'words', debate: 'sea-treaty', weight: 1 },
      { kind: 'vote', resolution: 'a-res-1', debate: 'sea-treaty', weight: 0.5 },
    ]);
    expect([...matrix.values]).toEqual([2, 2, -2, -2]);
    expect([...matrix.weights]).toEqual([1, 0.5]);
    expect(stanceDistances(matrix).values[1]).toBe(1);
  });

  test('leave out votes when asked to', () => {
    const matrix = matrixOf(tiny, { votes: false });
    expect(matrix.items.map(({ kind }) => kind)).toEqual(['words']);
    expect([...matrix.values]).toEqual([2, -2]);
  });

  test('weigh a vote by how sure the direction of its text is', () => {
    expect([...matrixOf(withField(tiny, RESOLUTION, 'confidence', 'low'), { voteWeight: 0.4 }).weights]).toEqual([1, 0.2]);
  });

  test('take a vote by the direction of its text; an abstention is a 0, an absence is nothing', () => {
    const against = withField(withField(tiny, RESOLUTION, 'yesSupports', 'minus'), RESOLUTION, 'votes', { yes: ['ATL'], abstain: ['LEM'] });
    expect([...matrixOf(withField(against, RESOLUTION, 'totals', null)).values]).toEqual([2, -2, -2, 0]);
    const absent = withField(withField(tiny, RESOLUTION, 'votes', { yes: ['ATL'], absent: ['LEM'] }), RESOLUTION, 'totals', null);
    expect([...matrixOf(absent).values]).toEqual([2, 2, -2, NaN]);
  });

  test('have a row for a state that only voted, and none for who did neither', () => {
    const silent = withField(tiny, 'content/sources/press-2015.json', 'statements[0].codes', []);
    expect(matrixOf(silent).actors).toEqual(['atlantis', 'lemuria']);
    expect([...matrixOf(silent).values]).toEqual([2, 2, NaN, -2]);
    expect(matrixOf(silent, { votes: false }).actors).toEqual(['atlantis']);
  });

  test('are those of the chosen debates and actors', () => {
    expect(matrixOf(tiny, { debates: [] })).toMatchObject({ actors: [], items: [], rows: 0, columns: 0 });
    expect(matrixOf(tiny, { actors: (id) => id === 'lemuria' }).actors).toEqual(['lemuria']);
  });
});

test('a ballot stands on the scale of the debate only where the text has a direction', () => {
  expect((['yes', 'abstain', 'no', 'nonvoting', 'absent'] as const).map((ballot) => votePoint({ yesSupports: 'plus' }, ballot))).toEqual([2, 0, -2, null, null]);
  expect((['yes', 'abstain', 'no'] as const).map((ballot) => votePoint({ yesSupports: 'minus' }, ballot))).toEqual([-2, 0, 2]);
  expect(votePoint({ yesSupports: null }, 'yes')).toBeNull();
  expect(votePoint({ yesSupports: 'plus' }, null)).toBeNull();
});
