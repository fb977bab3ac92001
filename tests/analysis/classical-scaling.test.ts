import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { classicalScaling } from '../../src/analysis/classical-scaling.ts';
import { distanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { doubleCentred } from '../../src/analysis/double-centred.ts';
import { leadingEigenpairs } from '../../src/analysis/leading-eigenpairs.ts';
import { quickScaling } from '../../src/analysis/quick-scaling.ts';
import { mulberry32 } from '../../src/analysis/random.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import { configurationDistances, largestDifference } from '../fixtures/configuration.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const { expected, table } = referenceCase<{ eigenvalues: number[]; config_distances: number[][] }>('06-cmds-eurodist');
const eurodist = distanceMatrix(table().cells);

describe('road distances between 21 cities, as R scales them', () => {
  test('eigenvalues to 1e-9 of each, the negative ones included; the one that is nothing but rounding is as small here', () => {
    const { eigenvalues } = classicalScaling(eurodist);
    expect(eigenvalues.at(-1)).toBeLessThan(0);
    expected().eigenvalues.forEach((value, at) => expect(Math.abs(eigenvalues[at]! - value)).toBeLessThan(Math.max(1e-9 * Math.abs(value), 1e-6)));
  });

  test('distances on the map to a millimetre', () => {
    expect(largestDifference(configurationDistances(classicalScaling(eurodist).points), expected().config_distances)).toBeLessThan(1e-6);
  });

  test('the quick way gives the same map', () => {
    expect(largestDifference(configurationDistances(quickScaling(eurodist)), expected().config_distances)).toBeLessThan(1e-4);
  });
});

test('a square is found again', () => {
  const d = Math.SQRT2;
  const square = [[0, 1, d, 1], [1, 0, 1, d], [d, 1, 0, 1], [1, d, 1, 0]];
  for (const points of [classicalScaling(distanceMatrix(square)).points, quickScaling(distanceMatrix(square))]) {
    expect(largestDifference(configurationDistances(points), square)).toBeLessThan(1e-12);
  }
});

test('four actors all at the same distance: equal eigenvalues, and still two axes of that length', () => {
  const tied = distanceMatrix([0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 0 : 1))));
  expect([...classicalScaling(tied).eigenvalues].map((value) => Number(value.toFixed(12)) + 0)).toEqual([0.5, 0.5, 0.5, 0]);
  const { values, vectors } = leadingEigenpairs(doubleCentred(tied), 4, 3);
  values.forEach((value) => expect(value).toBeCloseTo(0.5, 12));
  expect(vectors[0]!.reduce((sum, entry, at) => sum + entry * vectors[1]![at]!, 0)).toBeCloseTo(0, 12);
  for (const points of [classicalScaling(tied).points, quickScaling(tied)]) expect(points.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 12);
});

test('an axis with a negative eigenvalue is 0, not NaN', () => {
  // 0–1 and 0–2 are 1 apart, but 1–2 are 4: no triangle
  const impossible = distanceMatrix([[0, 1, 1], [1, 0, 4], [1, 4, 0]]);
  const { points, eigenvalues } = classicalScaling(impossible);
  expect(eigenvalues.at(-1)).toBeLessThan(-0.1);
  for (const map of [points, quickScaling(impossible)]) {
    expect([map[1], map[3], map[5]]).toEqual([0, 0, 0]);
    expect(Math.abs(map[2]! - map[4]!)).toBeCloseTo(4, 12);
  }
});

test('nobody, one actor, and actors that agree on everything', () => {
  expect([...classicalScaling(distanceMatrix([])).points]).toEqual([]);
  expect([...classicalScaling(distanceMatrix([[0]])).points]).toEqual([0, 0]);
  expect([...classicalScaling(distanceMatrix([[0, 0], [0, 0]])).points]).toEqual([0, 0, 0, 0]);
  expect([...quickScaling(distanceMatrix([]))]).toEqual([]);
  expect([...quickScaling(distanceMatrix([[0]]))]).toEqual([0, 0]);
  expect([...quickScaling(distanceMatrix([[0, 0], [0, 0]]))]).toEqual([0, 0, 0, 0]);
});

test('an unknown distance is refused by classical scaling and counts as the mean one in the quick start', () => {
  const hole = [[0, 1, null], [1, 0, 3], [null, 3, 0]];
  expect(() => classicalScaling(distanceMatrix(hole))).toThrow('a distance of actor 0 is unknown; complete the matrix first');
  const filled = [[0, 1, 2], [1, 0, 3], [2, 3, 0]];
  expect(largestDifference(configurationDistances(quickScaling(distanceMatrix(hole))), configurationDistances(classicalScaling(distanceMatrix(filled)).points))).toBeLessThan(1e-9);
  expect([...quickScaling(distanceMatrix([[0, null], [null, 0]]))]).toEqual([0, 0, 0, 0]);
});

test('the quick way agrees with the full decomposition on any stances', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 12 }), (seed, n, columns) => {
      const random = mulberry32(seed);
      const distances = stanceDistances(stanceMatrix(Array.from({ length: n }, () => Array.from({ length: columns }, () => random() * 4 - 2))));
      const full = classicalScaling(distances);
      const { values } = leadingEigenpairs(doubleCentred(distances), n, 2);
      values.forEach((value, at) => expect(value).toBeCloseTo(full.eigenvalues[at]!, 10));
      if (n > 2 && full.eigenvalues[1]! - full.eigenvalues[2]! < 1e-3) return;
      expect(largestDifference(configurationDistances(quickScaling(distances)), configurationDistances(full.points))).toBeLessThan(1e-5);
    }),
    { seed: 1, numRuns: 60 },
  );
});
