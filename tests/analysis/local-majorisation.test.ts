import { describe, expect, test } from 'vitest';
import { distanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { locallyMajorised } from '../../src/analysis/local-majorisation.ts';
import { mulberry32 } from '../../src/analysis/random.ts';
import { smacof } from '../../src/analysis/smacof.ts';

const random = mulberry32(3);
const places = Array.from({ length: 12 }, () => [random(), random()] as const);
const between = (i: number, j: number) => Math.hypot(places[i]![0] - places[j]![0], places[i]![1] - places[j]![1]);
const exact = distanceMatrix(places.map((_, i) => places.map((_place, j) => between(i, j))));
const holed = distanceMatrix(places.map((_, i) => places.map((_place, j) => (i !== j && (i + j) % 5 === 0 ? null : between(i, j) + (i === j ? 0 : 0.05 * ((i * j) % 3))))));
const start = Float64Array.from({ length: 24 }, () => random() - 0.5);

describe('local majorisation', () => {
  test('never raises the stress, from one sweep to the next', () => {
    const stresses = [0, 1, 2, 3, 4, 8, 16, 64].map((sweeps) => locallyMajorised(holed, start, sweeps).stress!);
    stresses.slice(1).forEach((stress, at) => expect(stress).toBeLessThanOrEqual(stresses[at]! + 1e-12));
    expect(stresses.at(-1)).toBeLessThan(0.7 * stresses[0]!);
  });

  test('measures the stress as SMACOF does, and stays where SMACOF ends', () => {
    const { points, stress } = smacof(holed, { tolerance: 1e-12 });
    expect(locallyMajorised(holed, points, 0).stress).toBeCloseTo(stress!, 6);
    const again = locallyMajorised(holed, points, 4);
    points.forEach((value, at) => expect(again.points[at]! - again.points[at % 2]!).toBeCloseTo(value - points[at % 2]!, 2));
  });

  test('keeps distances that fit', () => {
    const map = locallyMajorised(exact, Float64Array.from(places.flat()), 3);
    expect(map.stress).toBeLessThan(1e-9);
  });

  test('gives no place to an actor whom nothing joins to the rest, and starts an unknown place in the middle', () => {
    const apart = distanceMatrix([[0, 1, 2, null], [1, 0, 1, null], [2, 1, 0, null], [null, null, null, 0]]);
    const { points } = locallyMajorised(apart, Float64Array.from([-1, 0, Number.NaN, Number.NaN, 1, 0, 3, 3]), 2);
    expect([...points.subarray(0, 6)].every(Number.isFinite)).toBe(true);
    expect(points[6]).toBeNaN();
    expect(locallyMajorised(distanceMatrix([]), new Float64Array(0), 4)).toEqual({ points: new Float64Array(0), stress: null });
  });
});
