import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { oriented } from '../../src/analysis/orientation.ts';
import { procrustes } from '../../src/analysis/procrustes.ts';
import { mulberry32 } from '../../src/analysis/random.ts';
import { configurationDistances, largestDifference } from '../fixtures/configuration.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const brain = referenceCase<{
  correlation: number;
  dilation: number;
  rotation: number[][];
  yhat: number[][];
  vegan_symmetric_ss_m2: number;
  vegan_rotation_only_ss: number;
  yhat_rotation_only: number[][];
}>('20-procrustes');

describe.skipIf(!brain.there)(`two maps of brain regions, as R's smacof and vegan lay them over each other${brain.reason}`, () => {
  const points = (file: string) => Float64Array.from(brain.table(file).cells.flat(), (cell) => cell!);
  const rowsOf = (flat: Float64Array) => Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
  const expected = () => brain.expected();

  test('with dilation: rotation, dilation and every point to 1e-9', () => {
    const { rotation, dilation, correlation, points: moved } = procrustes(points('target.csv'), points('testee.csv'), { dilate: true });
    expect(largestDifference(rotation, expected().rotation)).toBeLessThan(1e-9);
    expect(Math.abs(dilation - expected().dilation)).toBeLessThan(1e-9);
    expect(Math.abs(correlation! - expected().correlation)).toBeLessThan(1e-9);
    expect(Math.abs(1 - correlation! ** 2 - expected().vegan_symmetric_ss_m2)).toBeLessThan(1e-9);
    expect(largestDifference(rowsOf(moved), expected().yhat)).toBeLessThan(1e-9);
  });

  test('without dilation: every point and the sum of squares to 1e-9', () => {
    const { residual, dilation, points: moved } = procrustes(points('target.csv'), points('testee.csv'));
    expect(dilation).toBe(1);
    expect(Math.abs(residual - expected().vegan_rotation_only_ss)).toBeLessThan(1e-9);
    expect(largestDifference(rowsOf(moved), expected().yhat_rotation_only)).toBeLessThan(1e-9);
  });
});

const cloud = (n: number, random: () => number) => Float64Array.from({ length: 2 * n }, () => random() - 0.5);
const moved = (points: Float64Array, angle: number, mirror: boolean, [dx, dy] = [0, 0]) =>
  points.map((_, at) => {
    const [x, y] = [points[at & ~1]!, (mirror ? -1 : 1) * points[at | 1]!];
    return at % 2 === 0 ? Math.cos(angle) * x - Math.sin(angle) * y + dx! : Math.sin(angle) * x + Math.cos(angle) * y + dy!;
  });
const close = (a: Float64Array, b: Float64Array) => Math.max(0, ...a.map((value, at) => Math.abs(value - b[at]!)));
const motion = { seed: fc.integer(), n: fc.integer({ min: 2, max: 20 }), angle: fc.double({ min: -7, max: 7, noNaN: true }), mirror: fc.boolean() };

describe('laying a map over another', () => {
  test('undoes any turn, mirroring and shift', () => {
    fc.assert(
      fc.property(fc.record(motion), ({ seed, n, angle, mirror }) => {
        const target = cloud(n, mulberry32(seed));
        const { points, residual, correlation } = procrustes(target, moved(target, angle, mirror, [3, -1]));
        expect(close(points, target)).toBeLessThan(1e-7);
        expect(residual).toBeLessThan(1e-9);
        expect(correlation).toBeCloseTo(1, 9);
      }),
      { seed: 1 },
    );
  });

  test('never changes a distance, and never leaves more than before', () => {
    fc.assert(
      fc.property(fc.record(motion), ({ seed, n }) => {
        const random = mulberry32(seed);
        const [a, b] = [cloud(n, random), cloud(n, random)];
        const { points, residual } = procrustes(a, b);
        expect(largestDifference(configurationDistances(points), configurationDistances(b))).toBeLessThan(1e-9);
        const left = points.reduce((sum, value, at) => sum + (value - a[at]!) ** 2, 0);
        expect(left).toBeCloseTo(residual, 9);
        expect(left).toBeLessThanOrEqual(a.reduce((sum, value, at) => sum + (value - b[at]!) ** 2, 0) + 1e-9);
      }),
      { seed: 1 },
    );
  });

  test('an actor without a place in one of them does not pull and is moved along', () => {
    const target = Float64Array.of(0, 0, 2, 0, 0, 1, NaN, NaN);
    const turned = moved(Float64Array.of(0, 0, 2, 0, 0, 1, 5, 5), Math.PI / 2, false);
    expect(close(procrustes(target, turned).points, Float64Array.of(0, 0, 2, 0, 0, 1, 5, 5))).toBeLessThan(1e-12);
  });

  test('nobody in common, one point, and all points in one place', () => {
    expect([...procrustes(Float64Array.of(NaN, NaN), Float64Array.of(1, 1)).points]).toEqual([NaN, NaN]);
    expect(procrustes(Float64Array.of(4, 5), Float64Array.of(1, 1))).toMatchObject({ points: Float64Array.of(4, 5), correlation: null, residual: 0 });
    expect(procrustes(new Float64Array(6), Float64Array.of(1, 0, 0, 0, -1, 0)).correlation).toBeNull();
    expect(() => procrustes(new Float64Array(4), new Float64Array(6))).toThrow('2 points to lay 3 over; give the same actors twice');
  });
});

describe('orientation', () => {
  test('is the same however the map came', () => {
    fc.assert(
      fc.property(fc.record({ ...motion, n: fc.integer({ min: 3, max: 20 }) }), ({ seed, n, angle, mirror }) => {
        const points = cloud(n, mulberry32(seed));
        const [plain, turned] = [oriented(points, { anchors: [0, 1, 2] }), oriented(moved(points, angle, mirror, [1, 2]), { anchors: [0, 1, 2] })];
        expect(close(plain, turned)).toBeLessThan(1e-6);
        expect(largestDifference(configurationDistances(plain), configurationDistances(points))).toBeLessThan(1e-9);
        expect(plain[0]).toBeGreaterThan(0);
        expect(plain[3]).toBeGreaterThan(0);
      }),
      { seed: 1 },
    );
  });

  test('the anchor stands on the right and the widest spread lies along x', () => {
    const upright = Float64Array.of(0, 3, 0, -3, 1, 0, -1, 0);
    expect([...oriented(upright, { anchors: [1] })].map((value) => Math.round(value) + 0)).toEqual([-3, 0, 3, 0, 0, 1, 0, -1]);
    expect([...oriented(upright, { anchors: [1, 3] })].map((value) => Math.round(value) + 0)).toEqual([-3, 0, 3, 0, 0, -1, 0, 1]);
  });

  test('where no direction is wider the anchor lies on the x axis', () => {
    const square = moved(Float64Array.of(1, 0, 0, 1, -1, 0, 0, -1), 0.3, false);
    const turned = oriented(square, { anchors: [1, 2] });
    expect([turned[2], turned[3], turned[4], turned[5]].map((value) => Math.round(value! * 1e9) / 1e9 + 0)).toEqual([1, 0, 0, 1]);
  });

  test('an anchor without a place gives way to the next; a map of one place has no −0 in it', () => {
    expect([...oriented(Float64Array.of(NaN, NaN, -2, 0, 2, 0), { anchors: [0, 1] })]).toEqual([NaN, NaN, 2, 0, -2, 0]);
    const flat = oriented(Float64Array.of(0, 0, -0, -0), { anchors: [0] });
    expect([...flat].every((value) => Object.is(value, 0))).toBe(true);
  });

  test('an earlier map is kept as far as it goes', () => {
    const points = cloud(6, mulberry32(4));
    expect(close(oriented(moved(points, 2, true), { reference: points }), points)).toBeLessThan(1e-9);
  });
});
