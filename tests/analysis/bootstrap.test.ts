import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bootstrap, cloudOf, ellipseOf, nearerShare, type Scaling } from '../../src/analysis/bootstrap.ts';
import { classicalScaling } from '../../src/analysis/classical-scaling.ts';
import { confidenceEllipse } from '../../src/analysis/confidence-ellipse.ts';
import { completed } from '../../src/analysis/distance-matrix.ts';
import { mulberry32, resamples } from '../../src/analysis/random.ts';
import { smacof } from '../../src/analysis/smacof.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import { configurationDistances, largestDifference } from '../fixtures/configuration.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

interface Small {
  readonly issues: string[];
  readonly actors: string[];
  readonly issue_index: number[][];
  readonly reference_config_distances: number[][];
  readonly covariance_trace: number[];
  readonly covariance_det: number[];
  readonly ellipse95: { semi_major: number; semi_minor: number }[];
  readonly stability: number;
  readonly mean_replicate_to_reference_correlation: number;
}
const expected = referenceCase<Small>('21-bootstrap-small').expected();
const input = referenceCase('05-gower-missing').rows();
const tenByTwelve = stanceMatrix(
  expected.actors.map((actor) => expected.issues.map((issue) => input.filter((row) => row.actor === actor && row.issue === issue && row.stance !== '').map((row) => Number(row.stance))[0] ?? null)),
);
const classical: Scaling = (distances) => classicalScaling(completed(distances)!).points;
const byStress: Scaling = (distances) => smacof(distances).points;

describe('ten actors, twelve issues and sixty fixed resamples, as numpy finds them', () => {
  const reference = classical(stanceDistances(tenByTwelve));
  const boot = bootstrap(tenByTwelve, reference, expected.issue_index, classical);
  const near = (value: number, wanted: number) => expect(Math.abs(value - wanted) / Math.abs(wanted)).toBeLessThan(1e-6);

  test('the reference map', () => {
    expect(largestDifference(configurationDistances(reference), expected.reference_config_distances)).toBeLessThan(1e-9);
  });

  test('stability to 1e-8, mean correlation with the reference too', () => {
    expect(Math.abs(boot.stability! - expected.stability)).toBeLessThan(1e-8);
    expect(Math.abs(boot.correlation! - expected.mean_replicate_to_reference_correlation)).toBeLessThan(1e-8);
  });

  test.each(expected.actors.map((actor, row) => [actor, row] as const))('the ellipse of %s to 1e-6 of its size', (_, row) => {
    const ellipse = ellipseOf(boot, row)!;
    near(ellipse.semiMajor, expected.ellipse95[row]!.semi_major);
    near(ellipse.semiMinor, expected.ellipse95[row]!.semi_minor);
    near((ellipse.semiMajor ** 2 + ellipse.semiMinor ** 2) / 5.991464547107979, expected.covariance_trace[row]!);
    near((ellipse.semiMajor * ellipse.semiMinor) ** 2 / 5.991464547107979 ** 2, expected.covariance_det[row]!);
  });
});

describe('the 95 % ellipse', () => {
  test('of a cross, worked out by hand', () => {
    // variances (4 + 4)/3 and (1 + 1)/3
    const ellipse = confidenceEllipse([[7, 1], [3, 1], [5, 2], [5, 0]])!;
    expect(ellipse).toMatchObject({ x: 5, y: 1, angle: 0 });
    expect(ellipse.semiMajor).toBeCloseTo(Math.sqrt((5.991464547 * 8) / 3), 8);
    expect(ellipse.semiMinor).toBeCloseTo(Math.sqrt((5.991464547 * 2) / 3), 8);
  });

  test('of points on a line is a line', () => {
    const ellipse = confidenceEllipse([[0, 0], [1, 1], [2, 2]])!;
    expect(ellipse.semiMinor).toBe(0);
    expect(ellipse.semiMajor).toBeCloseTo(Math.sqrt(5.991464547 * 2), 8);
    expect(ellipse.angle).toBeCloseTo(Math.PI / 4, 12);
  });

  test('is not drawn for one point, none, or points that never moved', () => {
    expect(confidenceEllipse([])).toBeNull();
    expect(confidenceEllipse([[1, 2]])).toBeNull();
    expect(confidenceEllipse([[0.1, 0.2], [0.1, 0.2], [0.1, 0.2]])).toBeNull();
  });
});

describe('resampled maps', () => {
  test('of actors that agree on everything: at the origin, no ellipse, no stability', () => {
    const same = stanceMatrix([[1, 2], [1, 2], [1, 2]]);
    const boot = bootstrap(same, byStress(stanceDistances(same)), resamples(2, 20, 1), byStress);
    expect(boot).toMatchObject({ stability: null, correlation: null });
    expect(ellipseOf(boot, 0)).toBeNull();
  });

  test('an actor whose only item was not drawn has no place in that replicate', () => {
    const matrix = stanceMatrix([[2, 1, 2], [-2, 0, 1], [0, 2, -1], [null, null, 1]]);
    const reference = byStress(stanceDistances(matrix));
    const boot = bootstrap(matrix, reference, [[0, 1, 1], [0, 1, 2], [2, 2, 1]], byStress);
    expect(cloudOf(boot, 3)).toHaveLength(2);
    expect(cloudOf(boot, 0)).toHaveLength(3);
    expect(boot.stability).toBeGreaterThan(0);
  });

  test('one item only: every replicate is the map itself', () => {
    const matrix = stanceMatrix([[2], [-2], [0]]);
    const boot = bootstrap(matrix, byStress(stanceDistances(matrix)), resamples(1, 5, 1), byStress);
    expect(boot.stability).toBeCloseTo(1, 9);
    expect(nearerShare(boot, 2, 0, 1)).not.toBeNull();
  });

  test('tell how often one actor is nearer than another', () => {
    const boot = { replicates: [Float64Array.of(0, 0, 1, 0, 3, 0), Float64Array.of(0, 0, 2, 0, 1, 0), Float64Array.of(0, 0, 1, 0, 0, 1), Float64Array.of(0, 0, 1, 0, NaN, NaN)] };
    expect(nearerShare(boot, 0, 1, 2)).toBe(0.5);
    expect(nearerShare({ replicates: boot.replicates.slice(3) }, 0, 1, 2)).toBeNull();
  });

  test('the same seed gives the same bytes, and stability is a share', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 6 }), (seed, n, columns) => {
        const random = mulberry32(seed);
        const matrix = stanceMatrix(Array.from({ length: n }, () => Array.from({ length: columns }, () => (random() < 0.3 ? null : Math.round(random() * 8 - 4) / 2))));
        const reference = byStress(stanceDistances(matrix));
        const run = () => bootstrap(matrix, reference, resamples(columns, 8, seed), byStress);
        const boot = run();
        expect(run()).toEqual(boot);
        if (boot.stability === null) return;
        expect(boot.stability).toBeLessThanOrEqual(1 + 1e-12);
        expect(boot.stability).toBeGreaterThanOrEqual(-1e-12);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
