import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { axisMeanings, itemArrow, type ItemArrow } from '../../src/analysis/axis-reading.ts';
import { mulberry32 } from '../../src/analysis/random.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';

const corners = Float64Array.of(1, 1, 1, -1, -1, 1, -1, -1, 0, 0);

test('an item that is a plane is found again, with all of its variance', () => {
  const arrow = itemArrow(stanceMatrix([[1], [0.5], [0], [-0.5], [0.25]].map(([value]) => [value!])), 0, corners)!;
  expect(arrow.slope[0]).toBeCloseTo(0.5, 12);
  expect(arrow.slope[1]).toBeCloseTo(0.25, 12);
  expect(arrow.intercept).toBeCloseTo(0.25, 12);
  expect(arrow.r2).toBeCloseTo(1, 12);
  expect(arrow.n).toBe(5);
  expect(arrow.along[0]).toBeCloseTo(2 / Math.sqrt(5), 12);
});

test('an item that has nothing to do with the map has no slope', () => {
  const arrow = itemArrow(stanceMatrix([[1], [-1], [-1], [1], [0]]), 0, corners)!;
  expect(arrow).toMatchObject({ slope: [0, 0], r2: 0, along: [0, 0] });
});

test('only actors with a place and a position count', () => {
  const points = Float64Array.of(...corners, 5, 5, NaN, NaN);
  const arrow = itemArrow(stanceMatrix([[1], [0.5], [0], [-0.5], [0.25], [null], [-2]]), 0, points)!;
  expect(arrow.n).toBe(5);
  expect(arrow.r2).toBeCloseTo(1, 12);
});

test('there is no arrow for four actors, for an item on which all agree, and where all stand in one place', () => {
  expect(itemArrow(stanceMatrix([[1], [0.5], [0], [-0.5], [null]]), 0, corners)).toBeNull();
  expect(itemArrow(stanceMatrix([[1], [1], [1], [1], [1]]), 0, corners)).toBeNull();
  expect(itemArrow(stanceMatrix([[1], [0], [2], [1], [1]]), 0, new Float64Array(10))).toBeNull();
});

test('actors on one line give a slope along that line', () => {
  const arrow = itemArrow(stanceMatrix([[-2], [-1], [0], [1], [2]]), 0, Float64Array.of(-2, -2, -1, -1, 0, 0, 1, 1, 2, 2))!;
  expect(arrow.slope[0]).toBeCloseTo(0.5, 9);
  expect(arrow.slope[1]).toBeCloseTo(0.5, 9);
  expect(arrow.r2).toBeCloseTo(1, 9);
  const flat = itemArrow(stanceMatrix([[-2], [-1], [0], [1], [2]]), 0, Float64Array.of(-2, 0, -1, 0, 0, 0, 1, 0, 2, 0))!;
  expect(flat.slope[0]).toBeCloseTo(1, 9);
  expect(flat.along[1]).toBeNull();
});

test('turning the map turns the arrow and changes nothing that it says', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 6.28, noNaN: true }), (seed, angle) => {
      const random = mulberry32(seed);
      const points = Float64Array.from({ length: 20 }, () => random() - 0.5);
      const matrix = stanceMatrix(Array.from({ length: 10 }, () => [random() * 4 - 2]));
      const turned = points.map((_, at) => (at % 2 === 0 ? Math.cos(angle) * points[at]! - Math.sin(angle) * points[at + 1]! : Math.sin(angle) * points[at - 1]! + Math.cos(angle) * points[at]!));
      const [a, b] = [itemArrow(matrix, 0, points)!, itemArrow(matrix, 0, turned)!];
      expect(b.r2).toBeCloseTo(a.r2, 9);
      expect(Math.hypot(...b.slope)).toBeCloseTo(Math.hypot(...a.slope), 8);
      expect(b.slope[0]).toBeCloseTo(Math.cos(angle) * a.slope[0] - Math.sin(angle) * a.slope[1], 8);
    }),
    { seed: 1 },
  );
});

describe('what left and right mean', () => {
  const arrow = (column: number, x: number | null, y: number | null): ItemArrow => ({ column, slope: [0, 0], intercept: 0, r2: 0, n: 9, along: [x, y] });

  test('is told by the items that go along with the axis, the closest first', () => {
    const arrows = [arrow(0, 0.6, 0.1), arrow(1, -0.9, 0.2), arrow(2, 0.3, 0.8), arrow(3, null, null)];
    expect(axisMeanings(arrows, 'x')).toEqual([
      { column: 1, correlation: -0.9, n: 9 },
      { column: 0, correlation: 0.6, n: 9 },
    ]);
    expect(axisMeanings(arrows, 'y').map(({ column }) => column)).toEqual([2]);
  });

  test('is nothing where no item does', () => {
    expect(axisMeanings([arrow(0, 0.4, 0.49)], 'x')).toEqual([]);
    expect(axisMeanings([], 'y')).toEqual([]);
  });
});
