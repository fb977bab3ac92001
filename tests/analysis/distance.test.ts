import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { confidenceOf, distanceOf, neighbours } from '../../src/analysis/distance.ts';
import { shrunk, type DistanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { positionMatrix } from '../../src/analysis/position-matrix.ts';
import type { Position } from '../../src/analysis/position.ts';
import { cityBlock, directional, hybrid } from '../../src/analysis/stance-difference.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { position } from '../fixtures/positions.ts';
import { largestGap, rowsOf } from '../fixtures/matrix-rows.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const pairs = referenceCase<{
  'nrk_valgomat_scale_-2_2_proximity': { a: (number | null)[]; b: (number | null)[]; proximity: number | null }[];
  openvaa_unit_interval_distance_per_issue: Record<'directional' | 'manhattan', { a: number; b: number; d: number }[]>;
}>('02-worked-pairs').expected();
const gower = referenceCase<{
  actors: string[];
  issues: string[];
  common_issues: number[][];
  gower: (number | null)[][];
  gower_minOverlap4: (number | null)[][];
  gower_confidence_product: (number | null)[][];
  congruence: number[][];
  conflict: number[][];
  shrinkage: { lambda: number; d: number[][] };
  tolerance_abs: number;
}>('05-gower-missing').expected();
const cells = referenceCase('05-gower-missing').rows().map((row) => ({ ...position(row['actor']!, row['issue']!, Number(row['stance'])), confidence: Number(row['confidence']) }));
const confidence = (cell: Position) => (cell as (typeof cells)[number]).confidence;
const matrix = positionMatrix(cells, gower.actors, gower.issues);
const of = (stances: readonly (number | null)[], actor = 'a') => stances.flatMap((stance, index) => (stance === null ? [] : [position(actor, `d${index}`, stance)]));
const square = ({ values, n }: DistanceMatrix) => rowsOf(values, n);

describe('published pairs', () => {
  test.each(pairs['nrk_valgomat_scale_-2_2_proximity'])('of the valgomat: $a and $b', ({ a, b, proximity }) => {
    const { value } = distanceOf(of(a), of(b, 'b'), { leastOverlap: 1 });
    if (proximity === null) expect(value).toBeNull();
    else expect(1 - value!).toBeCloseTo(proximity, 12);
  });

  test.each(pairs.openvaa_unit_interval_distance_per_issue.directional)('of the directional measure: $a and $b', ({ a, b, d }) => {
    expect(directional(a, b)).toBeCloseTo(d, 12);
  });

  test.each(pairs.openvaa_unit_interval_distance_per_issue.manhattan)('of city block: $a and $b', ({ a, b, d }) => {
    expect(cityBlock(a, b)).toBeCloseTo(d, 12);
    expect(hybrid(a, b)).toBeCloseTo((d + directional(a, b)) / 2, 12);
  });

  test('two leanings to one side are apart by direction, and half as far by the hybrid', () => {
    expect([cityBlock(1, 1), directional(1, 1), hybrid(1, 1)]).toEqual([0, 0.375, 0.1875]);
  });
});

describe('Gower distances with missing cells meet the reference', () => {
  const all = stanceDistances(matrix, { leastOverlap: 1 });

  test('plain, with the number of common issues', () => {
    expect(largestGap(square(all), gower.gower)).toBeLessThanOrEqual(gower.tolerance_abs);
    expect(rowsOf(all.shared, all.n)).toEqual(gower.common_issues);
  });

  test('with at least four in common', () => {
    expect(largestGap(square(stanceDistances(matrix, { leastOverlap: 4 })), gower.gower_minOverlap4)).toBeLessThanOrEqual(gower.tolerance_abs);
  });

  test('weighted by both confidences', () => {
    const weighted = positionMatrix(cells, gower.actors, gower.issues, { confidence });
    expect(largestGap(square(stanceDistances(weighted, { leastOverlap: 1 })), gower.gower_confidence_product)).toBeLessThanOrEqual(gower.tolerance_abs);
  });

  test('shrunk towards the mean', () => {
    expect(largestGap(square(shrunk(all, gower.shrinkage.lambda)!), gower.shrinkage.d)).toBeLessThanOrEqual(gower.tolerance_abs);
  });

  test('as the share of conflict among congruence and conflict', () => {
    const share = gower.conflict.map((row, i) => row.map((conflict, j) => (i === j ? 0 : conflict + gower.congruence[i]![j]! === 0 ? null : conflict / (conflict + gower.congruence[i]![j]!))));
    expect(largestGap(square(all), share)).toBeLessThanOrEqual(1e-12);
  });

  test('pair by pair as all at once', () => {
    const byActor = Map.groupBy(cells, ({ actor }) => actor);
    const rows = gower.actors.map((a) => gower.actors.map((b) => (a === b ? 0 : distanceOf(byActor.get(a)!, byActor.get(b)!, { leastOverlap: 4 }).value)));
    expect(largestGap(rows, gower.gower_minOverlap4)).toBeLessThanOrEqual(gower.tolerance_abs);
  });
});

describe('a distance', () => {
  test('is unknown without a position, and without a common debate', () => {
    expect(distanceOf([], of([1, 1, 1]))).toMatchObject({ value: null, shared: 0, weight: 0, parts: [] });
    expect(distanceOf([], [], { leastOverlap: 0 }).value).toBeNull();
    expect(distanceOf(of([1, null]), of([null, 1], 'b'), { leastOverlap: 0 })).toMatchObject({ value: null, shared: 0 });
  });

  test('is unknown with two debates in common, and says how many', () => {
    expect(distanceOf(of([2, 2]), of([-2, -2], 'b'))).toMatchObject({ a: 'a', b: 'b', value: null, shared: 2, weight: 2 });
  });

  test('leaves out what weighs nothing', () => {
    const [a, b] = [of([2, 2, 1, 0]), of([-2, 2, 1, 0], 'b')];
    expect(distanceOf(a, b).value).toBe(0.25);
    expect(distanceOf(a, b, { debateWeight: (debate) => (debate === 'd0' ? 0 : 1) })).toMatchObject({ value: 0, shared: 3 });
    expect(distanceOf(a, b, { debateWeight: (debate) => (debate === 'd0' ? 3 : 1) }).value).toBe(0.5);
    expect(distanceOf(a, b, { confidence: () => 0 })).toMatchObject({ value: null, shared: 0, parts: [] });
  });

  test('tells an explicit middle from silence', () => {
    expect(distanceOf(of([0, 0, 0]), of([0, 0, 0], 'b'))).toMatchObject({ value: 0, shared: 3 });
    expect(distanceOf(of([0, null, 0]), of([0, 0, 0], 'b'))).toMatchObject({ value: null, shared: 2 });
  });

  test('takes minus nought for nought', () => {
    expect(distanceOf(of([-0, -0, -0]), of([0, 0, 0], 'b')).value).toBe(0);
  });

  test('shows its parts, the largest first', () => {
    expect(distanceOf(of([1, -2, 0]), of([1, 2, 1], 'b')).parts).toEqual([
      { debate: 'd1', a: -2, b: 2, difference: 1, weight: 1 },
      { debate: 'd2', a: 0, b: 1, difference: 0.25, weight: 1 },
      { debate: 'd0', a: 1, b: 1, difference: 0, weight: 1 },
    ]);
  });

  test('is as sure as the statements behind it on average', () => {
    expect(confidenceOf({ receipts: [] })).toBe(0);
    expect(confidenceOf({ receipts: [{ weight: 1 }, { weight: 0.5 }] as never })).toBe(0.75);
  });
});

test('neighbours are the known ones, nearest first, of equals the better covered', () => {
  const byActor = new Map([['me', of([2, 2, 2, 2], 'me')], ['far', of([-2, -2, -2, -2], 'far')], ['near', of([2, 2, 2, null], 'near')], ['twin', of([2, 2, 2, 2], 'twin')], ['silent', of([2, 2, null, null], 'silent')]]);
  expect(neighbours('me', byActor).map(({ b, value }) => [b, value])).toEqual([['twin', 0], ['near', 0], ['far', 1]]);
  expect(neighbours('nobody', byActor)).toEqual([]);
});

describe('a matrix of distances', () => {
  const matrixOf = (rows: (number | null)[][]) => {
    const actors = rows.map((_, index) => `a${index}`);
    return positionMatrix(rows.flatMap((row, index) => of(row, actors[index])), actors, (rows[0] ?? []).map((_, index) => `d${index}`));
  };

  test('of nobody is empty, and of one actor a nought', () => {
    expect(stanceDistances(matrixOf([]))).toMatchObject({ n: 0, values: new Float64Array(0) });
    expect(square(stanceDistances(matrixOf([[1, null]])))).toEqual([[0]]);
    expect(shrunk(stanceDistances(matrixOf([[1]])))).toBeNull();
  });

  test('is nought for actors that are equal on everything, however many', () => {
    const { values } = stanceDistances(matrixOf(new Array<number[]>(38).fill([1, -2, 0])));
    expect(values.every((value) => value === 0)).toBe(true);
  });

  test('cannot be completed where every pair is unknown', () => {
    const unknown = stanceDistances(matrixOf([[1, null], [null, 1]]), { leastOverlap: 1 });
    expect(square(unknown)).toEqual([[0, null], [null, 0]]);
    expect(shrunk(unknown)).toBeNull();
    expect(shrunk(unknown, 0)).toBeNull();
  });

  test('keeps known distances with lambda 0, and refuses a negative one', () => {
    const some = stanceDistances(matrixOf([[2, null], [-2, 1], [null, 1]]), { leastOverlap: 1 });
    expect(square(shrunk(some, 0)!)).toEqual([[0, 1, 0.5], [1, 0, 0], [0.5, 0, 0]]);
    expect(() => shrunk(some, -1)).toThrow('lambda -1; write a number from 0 up');
  });

  test('ignores actors and debates that were not asked for', () => {
    const asked = positionMatrix([...of([1, 2]), ...of([0, 0], 'b')], ['b'], ['d1', 'd9']);
    expect(rowsOf(asked.values, 2)).toEqual([[0, null]]);
  });

  test('leaves out a position of no confidence, on either side', () => {
    const sure = (cell: Position) => (cell.actor === 'b' && cell.debate === 'd0' ? 0 : 1);
    const doubted = positionMatrix([...of([2, 1]), ...of([-2, 1], 'b')], ['a', 'b'], ['d0', 'd1'], { confidence: sure });
    expect(stanceDistances(doubted, { leastOverlap: 0 })).toMatchObject({ values: Float64Array.of(0, 0, 0, 0), shared: Uint16Array.of(2, 1, 1, 1) });
    expect(square(stanceDistances(doubted, { leastOverlap: 2 }))).toEqual([[0, null], [null, 0]]);
  });

  test('is unknown without a common debate even where none is asked for', () => {
    expect(square(stanceDistances(matrixOf([[1, null], [null, 1]]), { leastOverlap: 0 }))).toEqual([[0, null], [null, 0]]);
  });

  test('gives a debate no weight where it has none', () => {
    const actors = ['a', 'b'];
    const weighted = positionMatrix([...of([2, 1]), ...of([-2, 1], 'b')], actors, ['d0', 'd1'], { debateWeight: (debate) => (debate === 'd0' ? 0 : 2) });
    expect(stanceDistances(weighted, { leastOverlap: 1 })).toMatchObject({ values: Float64Array.of(0, 0, 0, 0), weights: Float64Array.of(0, 2, 2, 0), shared: Uint16Array.of(1, 1, 1, 1) });
  });
});

describe('for any positions', () => {
  const row = fc.array(fc.option(fc.integer({ min: -4, max: 4 }).map((half) => half / 2), { nil: null }), { minLength: 6, maxLength: 6 });
  const choices = fc.record({ leastOverlap: fc.integer({ min: 0, max: 4 }), difference: fc.constantFrom(cityBlock, directional, hybrid) });

  test('distance is symmetric and within its bounds, and the parts add up to it', () => {
    fc.assert(
      fc.property(row, row, choices, (a, b, choice) => {
        const [there, back] = [distanceOf(of(a), of(b, 'b'), choice), distanceOf(of(b, 'b'), of(a), choice)];
        expect(back.value === null ? null : back.value.toFixed(12)).toBe(there.value === null ? null : there.value.toFixed(12));
        if (there.value === null) return;
        expect(there.value).toBeGreaterThanOrEqual(0);
        expect(there.value).toBeLessThanOrEqual(1);
        expect(there.parts.reduce((sum, part) => sum + part.difference, 0) / there.shared).toBeCloseTo(there.value, 12);
      }),
      { seed: 1 },
    );
  });

  test('an actor is at nought from its double, by city block', () => {
    fc.assert(
      fc.property(row, (a) => {
        const { value, shared } = distanceOf(of(a), of(a, 'b'), { leastOverlap: 1 });
        expect(value).toBe(shared === 0 ? null : 0);
      }),
      { seed: 1 },
    );
  });

  test('no detour is shorter, where all have spoken on everything', () => {
    const full = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(full, full, full, (a, b, c) => {
        const between = (x: number[], y: number[]) => distanceOf(of(x), of(y, 'b')).value!;
        expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c) + 1e-12);
      }),
      { seed: 1 },
    );
  });

  test('the order of actors and of debates changes nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), choices, (rows, choice) => {
        const actors = rows.map((_, index) => `a${index}`);
        const debates = rows[0]!.map((_, index) => `d${index}`);
        const list = rows.flatMap((stances, index) => of(stances, actors[index]));
        const forth = square(stanceDistances(positionMatrix(list, actors, debates), choice));
        const back = square(stanceDistances(positionMatrix(list, [...actors].reverse(), [...debates].reverse()), choice));
        expect(largestGap(back.reverse().map((cells) => cells.reverse()), forth)).toBeLessThanOrEqual(1e-12);
      }),
      { seed: 1 },
    );
  });
});
