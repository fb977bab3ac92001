import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { largestMoves, moveWithCell, movesWithoutItem, positionRobustness, withoutEachStatement } from '../../src/analysis/leave-one-out.ts';
import { positionOf } from '../../src/analysis/position.ts';
import { smacof } from '../../src/analysis/smacof.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import type { DistanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { coded } from '../fixtures/coded.ts';

const scaling = (distances: DistanceMatrix) => smacof(distances, { tolerance: 1e-12 }).points;

describe('a position without one of its statements', () => {
  test('is the weighted mean of the others', () => {
    const position = positionOf('atlantis', 'sea-treaty', [coded(2, { id: 'a' }), coded(0, { id: 'b', kind: 'paraphrase' }), coded(-2, { id: 'c' })], 1)!;
    expect(withoutEachStatement(position)).toEqual([
      { statement: 'a', mean: -2 / 1.5 },
      { statement: 'b', mean: 0 },
      { statement: 'c', mean: 2 / 1.5 },
    ]);
  });

  test('is gone where there was only that one', () => {
    expect(withoutEachStatement(positionOf('atlantis', 'sea-treaty', [coded(1, { id: 'a' })], 1)!)).toEqual([{ statement: 'a', mean: null }]);
  });

  test('stays in a region, and names the statement that matters most', () => {
    const position = positionOf('atlantis', 'sea-treaty', [coded(2, { id: 'a' }), coded(0, { id: 'b', kind: 'paraphrase' }), coded(-2, { id: 'c' })], 1)!;
    expect(positionRobustness(position)).toEqual({ range: [-2 / 1.5, 2 / 1.5], most: { statement: 'a', mean: -2 / 1.5 } });
    expect(positionRobustness(positionOf('atlantis', 'sea-treaty', [coded(1, { id: 'a' })], 1)!)).toBeNull();
  });

  test('is what computing it anew gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 9 }), (stances) => {
        const all = stances.map((stance, at) => coded(stance, { id: `s${at}`, kind: at % 2 ? 'quote' : 'paraphrase' }));
        withoutEachStatement(positionOf('a', 'd', all, 1)!).forEach(({ mean }, at) => expect(mean).toBeCloseTo(positionOf('a', 'd', all.filter((_, index) => index !== at), 1)!.mean, 12));
      }),
      { seed: 1 },
    );
  });
});

describe('a map without one item', () => {
  const matrix = stanceMatrix([[2, 2, 2, null], [2, 1, 2, null], [-2, -2, 2, null], [-2, -1, -2, 1], [null, null, null, 1]]);
  const reference = scaling(stanceDistances(matrix));

  test('moves only by what that item said', () => {
    const twice = stanceMatrix([[2, 2], [1, 1], [-2, -2]]);
    for (const move of movesWithoutItem(twice, 1, scaling(stanceDistances(twice)), scaling)) expect(move).toBeLessThan(1e-4);
    expect(movesWithoutItem(matrix, 2, reference, scaling)[2]).toBeGreaterThan(0.1);
  });

  test('has no place for an actor with no other item', () => {
    expect(movesWithoutItem(matrix, 3, reference, scaling)[4]).toBeNaN();
    expect(largestMoves(matrix, reference, scaling)[4]).toEqual({ move: Infinity, column: 3 });
  });

  test('names the item that moves an actor most', () => {
    const largest = largestMoves(matrix, reference, scaling)[2]!;
    expect(largest.column).toBe(2);
    expect(largest.move).toBe(movesWithoutItem(matrix, 2, reference, scaling)[2]);
  });

  test('an actor that has no place on the map has no move', () => {
    const alone = stanceMatrix([[2, null], [1, null], [null, 1]]);
    expect(largestMoves(alone, scaling(stanceDistances(alone)), scaling)[2]).toBeNull();
  });
});

test('a point moves with its own position, stays with the same one, and loses its place with its last', () => {
  const matrix = stanceMatrix([[2, 2], [-2, 1], [0, null]]);
  const reference = scaling(stanceDistances(matrix));
  expect(moveWithCell(matrix, 2, 0, 0, reference, scaling)).toBeLessThan(1e-9);
  expect(moveWithCell(matrix, 2, 0, 2, reference, scaling)).toBeGreaterThan(0.2);
  expect(moveWithCell(matrix, 2, 0, null, reference, scaling)).toBeNull();
});
