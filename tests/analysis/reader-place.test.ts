import { describe, expect, test } from 'vitest';
import { readerPlace } from '../../src/analysis/reader-place.ts';
import { smacof } from '../../src/analysis/smacof.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';

const rows = [[2, 2, 1], [-2, 1, 0], [0, null, -2], [1, -1, 2], [null, -2, -1]];
const matrix = stanceMatrix(rows);
const { points } = smacof(stanceDistances(matrix), { tolerance: 1e-15, mostIterations: 5000 });

describe('a reader on a map', () => {
  test('who answers as an actor does lies where that actor lies, or better', () => {
    const alike = stanceMatrix([[2, 2, 2], [-2, -2, -2], [0, 0, 0]]);
    const line = Float64Array.of(0.5, 0, -0.5, 0, 0, 0);
    for (const [row, stances] of [[2, 2, 2], [-2, -2, -2], [0, 0, 0]].entries()) {
      const place = readerPlace(alike, line, stances, 3)!;
      expect(place.x).toBeCloseTo(line[2 * row]!, 4);
      expect(place.y).toBeCloseTo(0, 4);
    }
  });

  test('has no place with fewer stances than an actor needs', () => {
    expect(readerPlace(matrix, points, [2, null, 1], 3)).toBeNull();
    expect(readerPlace(matrix, points, [null, null, null], 0)).toBeNull();
    expect(readerPlace(matrix, points, [2, null, 1], 2)).toMatchObject({ items: 2 });
  });

  test('counts a debate only where somebody on the map has a position on it', () => {
    const wide = stanceMatrix(rows.map((row) => [...row, null]));
    expect(readerPlace(wide, points, [2, 1, 0, 2], 1)!.items).toBe(3);
  });

  test('is told how far it moves without one answer, and has no such figure where it would have no place', () => {
    expect(readerPlace(matrix, points, [2, 2, 1], 1)!.moves).toBeGreaterThan(0);
    expect(readerPlace(matrix, points, [2, null, null], 1)!.moves).toBeNull();
  });

  test('does not depend on the order of the actors', () => {
    const order = [3, 0, 4, 2, 1];
    const shuffled = readerPlace(stanceMatrix(order.map((row) => rows[row]!)), Float64Array.from(order.flatMap((row) => [points[2 * row]!, points[2 * row + 1]!])), [2, -1, 1], 3)!;
    const given = readerPlace(matrix, points, [2, -1, 1], 3)!;
    expect(shuffled.x).toBeCloseTo(given.x, 5);
    expect(shuffled.y).toBeCloseTo(given.y, 5);
  });
});
