import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { distanceMatrix, type DistanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { mulberry32, shuffle } from '../../src/analysis/random.ts';
import { smacof } from '../../src/analysis/smacof.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import { configurationDistances, largestDifference } from '../fixtures/configuration.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

interface Wish {
  readonly converged: { readonly stress1: number };
  readonly default_eps: { readonly stress1: number };
  readonly converged_config_distances_unit_input: number[][];
}
const wish = referenceCase<Wish>('07-smacof-wish');
const EXACT = { tolerance: 1e-15, mostIterations: 100_000 };

describe.skipIf(!wish.there)(`twelve nations compared by students, as the smacof package scales them${wish.reason}`, () => {
  const nations = () => distanceMatrix(wish.table().cells);

  test('stress from the classical start to 1e-6, distances on the map to 1e-5', () => {
    const { points, stress, converged } = smacof(nations(), EXACT);
    expect(converged).toBe(true);
    expect(Math.abs(stress! - wish.expected().converged.stress1)).toBeLessThan(1e-6);
    expect(largestDifference(configurationDistances(points), wish.expected().converged_config_distances_unit_input)).toBeLessThan(1e-5);
  });

  test('the usual tolerance stops where the package stops', () => {
    expect(Math.abs(smacof(nations()).stress! - wish.expected().default_eps.stress1)).toBeLessThan(2e-5);
  });

  test('the best of many random starts reaches 0.21776', () => {
    const random = mulberry32(1);
    const stresses = Array.from({ length: 100 }, () => smacof(nations(), { ...EXACT, start: Float64Array.from({ length: 24 }, () => random() - 0.5) }).stress!);
    expect(Math.min(...stresses)).toBeLessThanOrEqual(0.21776);
    expect(Math.max(...stresses), 'and some starts end in worse minima').toBeGreaterThan(0.22);
  });
});

const around = (n: number) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => Math.abs(2 * Math.sin((Math.PI * (i - j)) / n))));

test('a map that exists is found with stress 0', () => {
  const ring = around(7);
  const { points, stress } = smacof(distanceMatrix(ring), EXACT);
  expect(stress).toBeLessThan(1e-6);
  expect(largestDifference(configurationDistances(points), ring)).toBeLessThan(1e-6);
});

test('missing pairs are filled by the others and never counted as distances', () => {
  const ring = around(7);
  const holes = ring.map((row, i) => row.map((value, j) => ((i === 0 && j === 3) || (i === 3 && j === 0) || i + j === 11 ? null : value)));
  const { points, stress } = smacof(distanceMatrix(holes), EXACT);
  expect(stress).toBeLessThan(1e-6);
  expect(largestDifference(configurationDistances(points), ring)).toBeLessThan(1e-5);
});

test('a weight of 0 is a missing pair, whatever its value', () => {
  const { n, values, weights, shared } = distanceMatrix(around(6));
  const muted = { n, values: values.slice(), weights: weights.slice(), shared };
  const missing = { n, values: values.slice(), weights: weights.slice(), shared };
  for (const at of [1, 6]) {
    muted.values[at] = 77;
    muted.weights[at] = 0;
    missing.values[at] = Number.NaN;
    missing.weights[at] = 0;
  }
  expect(smacof(muted)).toEqual(smacof(missing));
});

test('the heavier distance is kept better', () => {
  const matrix = distanceMatrix([[0, 1, 1], [1, 0, 4], [1, 4, 0]]);
  const heavy = matrix.weights.map((weight, at) => (at === 5 || at === 7 ? 100 * weight : weight));
  const between = (of: DistanceMatrix) => configurationDistances(smacof(of, EXACT).points)[1]![2]!;
  expect(Math.abs(between({ ...matrix, weights: heavy }) - 4)).toBeLessThan(0.02);
  expect(Math.abs(between(matrix) - 4)).toBeGreaterThan(0.3);
});

describe('what has no map', () => {
  test('nobody and one actor', () => {
    expect(smacof(distanceMatrix([]))).toMatchObject({ stress: null, converged: true });
    expect([...smacof(distanceMatrix([[0]])).points]).toEqual([NaN, NaN]);
  });

  test('every pair unknown: no place for anybody, not the middle', () => {
    const { points, stress } = smacof(distanceMatrix([[0, null, null], [null, 0, null], [null, null, 0]]));
    expect([...points].every(Number.isNaN)).toBe(true);
    expect(stress).toBeNull();
  });

  test('all actors equal on everything: all at the origin, the stress undefined', () => {
    const { points, stress } = smacof(stanceDistances(stanceMatrix([[1, -2], [1, -2], [1, -2]])));
    expect([...points]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(stress).toBeNull();
  });

  test('an actor without an item in common with anyone has no place beside the others', () => {
    const { points, stress } = smacof(stanceDistances(stanceMatrix([[2, null], [-2, null], [null, 1], [0, null]])));
    expect([...points.subarray(4, 6)]).toEqual([NaN, NaN]);
    expect(stress).toBeLessThan(1e-6);
    expect(configurationDistances(points)[0]![1]).toBeCloseTo(1, 5);
    expect([...smacof(stanceDistances(stanceMatrix([[2, null], [-2, null], [0, null]]))).points]).toEqual([...points.subarray(0, 4), ...points.subarray(6)]);
  });
});

test('two blocs of identical actors are two points', () => {
  const blocs = stanceMatrix(Array.from({ length: 76 }, (_, i) => (i < 38 ? [2, 2, -2] : [-2, 0, -2])));
  const { points, stress } = smacof(stanceDistances(blocs));
  expect(stress).toBeLessThan(1e-5);
  const distances = configurationDistances(points);
  expect(Math.max(...distances[0]!.slice(0, 38))).toBeLessThan(1e-6);
  expect(distances[0]![75]).toBeCloseTo(0.5, 5);
});

describe('for any stances', () => {
  const problem = fc.record({ seed: fc.integer(), n: fc.integer({ min: 3, max: 16 }), columns: fc.integer({ min: 1, max: 9 }), missing: fc.constantFrom(0, 0.2, 0.5, 0.8) });
  const rowsOf = ({ seed, n, columns, missing }: { seed: number; n: number; columns: number; missing: number }) => {
    const random = mulberry32(seed);
    return Array.from({ length: n }, () => Array.from({ length: columns }, () => (random() < missing ? null : Math.round(random() * 8 - 4) / 2)));
  };

  test('the stress is never above that of the start, every place is a number or wholly unknown, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const distances = stanceDistances(stanceMatrix(rowsOf(given)));
        const result = smacof(distances);
        const at0 = smacof(distances, { mostIterations: 0 });
        if (result.stress === null) expect(at0.stress).toBeNull();
        else expect(result.stress).toBeLessThanOrEqual(at0.stress! + 1e-12);
        for (let i = 0; i < given.n; i++) expect(Number.isNaN(result.points[2 * i])).toBe(Number.isNaN(result.points[2 * i + 1]));
        expect(smacof(distances)).toEqual(result);
      }),
      { seed: 1 },
    );
  });

  test('another order of the actors only reorders the map', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = mulberry32(seed);
        const rows = Array.from({ length: 9 }, () => Array.from({ length: 6 }, () => (random() < 0.2 ? null : random() * 4 - 2)));
        const order = shuffle([...rows.keys()], random);
        const options = { tolerance: 1e-12 };
        const plain = smacof(stanceDistances(stanceMatrix(rows)), options);
        const moved = smacof(stanceDistances(stanceMatrix(order.map((row) => rows[row]!))), options);
        expect(moved.stress).toBeCloseTo(plain.stress!, 5);
        const [a, b] = [configurationDistances(plain.points), configurationDistances(moved.points)];
        const apart = b.flatMap((row, i) => row.map((value, j) => Math.abs(value - a[order[i]!]![order[j]!]!))).filter((value) => !Number.isNaN(value));
        expect(Math.max(...apart)).toBeLessThan(1e-3);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('turning or mirroring the start turns or mirrors the map', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 6.28, noNaN: true }), fc.boolean(), (seed, angle, mirror) => {
        const random = mulberry32(seed);
        const distances = stanceDistances(stanceMatrix(Array.from({ length: 8 }, () => Array.from({ length: 5 }, () => random() * 4 - 2))));
        const start = Float64Array.from({ length: 16 }, () => random() - 0.5);
        const turned = start.slice();
        for (let i = 0; i < 8; i++) {
          const [x, y] = [start[2 * i]!, mirror ? -start[2 * i + 1]! : start[2 * i + 1]!];
          turned[2 * i] = Math.cos(angle) * x - Math.sin(angle) * y;
          turned[2 * i + 1] = Math.sin(angle) * x + Math.cos(angle) * y;
        }
        const fixed = { tolerance: 0, mostIterations: 20 };
        const [a, b] = [smacof(distances, { ...fixed, start }), smacof(distances, { ...fixed, start: turned })];
        expect(largestDifference(configurationDistances(a.points), configurationDistances(b.points))).toBeLessThan(1e-9);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
