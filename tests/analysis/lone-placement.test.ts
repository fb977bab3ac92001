import { describe, expect, test } from 'vitest';
import { movesWithoutStatements, placedAlone } from '../../src/analysis/lone-placement.ts';
import { smacof } from '../../src/analysis/smacof.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';

const matrix = stanceMatrix([[2, 2, 1], [-2, 1, 0], [0, null, -2], [1, -1, 2], [null, -2, -1]]);
const { points } = smacof(stanceDistances(matrix), { tolerance: 1e-15, mostIterations: 5000 });
const said = (id: string, stance: number, weight = 1) => ({ statement: { id }, stance, weight, date: '2014', source: id });

describe('an actor placed alone', () => {
  test('stays where the map has it, once the map is at its minimum', () => {
    for (let row = 0; row < matrix.rows; row++) {
      const [x, y] = placedAlone(matrix, row, points)!;
      expect(Math.abs(x - points[2 * row]!)).toBeLessThan(1e-4);
      expect(Math.abs(y - points[2 * row + 1]!)).toBeLessThan(1e-4);
    }
  });

  test('goes exactly to where its distances meet', () => {
    // Wanted: ¼ from the second, which lies at 0, and ¾ from the third, which lies at −½.
    const three = stanceMatrix([[1], [0], [-2]]);
    expect(placedAlone(three, 0, Float64Array.of(9, 0, 0, 0, -0.5, 0))![0]).toBeCloseTo(0.25, 6);
  });

  test('has none without a place before, or without anything in common', () => {
    expect(placedAlone(matrix, 0, new Float64Array(10).fill(Number.NaN))).toBeNull();
    expect(placedAlone(stanceMatrix([[1, null], [null, 1]]), 0, Float64Array.of(0, 0, 1, 1))).toBeNull();
  });
});

describe('without one of its statements a point', () => {
  test('stays where the others say the same, and moves where they do not', () => {
    const [same, other] = [movesWithoutStatements(matrix, 0, 0, [said('a', 2), said('b', 2)], points), movesWithoutStatements(matrix, 0, 0, [said('a', 2, 3), said('b', -2)], points)];
    for (const { move } of same) expect(move).toBeLessThan(1e-6);
    expect(other.map(({ statement }) => statement)).toEqual(['a', 'b']);
    expect(other[0]!.move).toBeGreaterThan(0.1);
  });

  test('loses its place with its last word', () => {
    const alone = stanceMatrix([[1, null], [0, null], [null, 1]]);
    expect(movesWithoutStatements(alone, 0, 0, [said('a', 1)], Float64Array.of(0, 0, 0.25, 0, Number.NaN, Number.NaN))).toEqual([{ statement: 'a', move: Infinity }]);
    expect(movesWithoutStatements(alone, 2, 1, [said('a', 1)], Float64Array.of(0, 0, 0.25, 0, Number.NaN, Number.NaN))).toEqual([]);
  });
});
