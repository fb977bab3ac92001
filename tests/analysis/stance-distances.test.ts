import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { distanceMatrix, isKnown, largestConnected, meanDistance, shrunk } from '../../src/analysis/distance-matrix.ts';
import { mulberry32, shuffle } from '../../src/analysis/random.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix, withCell, withColumnsDrawn, withoutColumn } from '../../src/analysis/stance-matrix.ts';
import { largestDifference } from '../fixtures/configuration.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const expected = referenceCase<{
  actors: string[];
  issues: string[];
  common_issues: number[][];
  gower: (number | null)[][];
  gower_confidence_product: (number | null)[][];
  shrinkage: { lambda: number; prior_mean_offdiagonal: number; d: number[][] };
}>('05-gower-missing').expected();
const cells = new Map(referenceCase('05-gower-missing').rows().map(({ actor, issue, stance, confidence }) => [`${actor} ${issue}`, { stance: stance ? Number(stance) : null, confidence: Number(confidence) }] as const));
const cell = (actor: string, issue: string) => cells.get(`${actor} ${issue}`);
const matrix = stanceMatrix(expected.actors.map((actor) => expected.issues.map((issue) => cell(actor, issue)?.stance ?? null)));
const rowsOf = (values: Float64Array, n: number) => Array.from({ length: n }, (_, i) => Array.from(values.subarray(i * n, (i + 1) * n), (value) => (Number.isNaN(value) ? -1 : value)));
const known = (rows: readonly (readonly (number | null)[])[]) => rows.map((row) => row.map((value) => value ?? -1));

describe('ten actors and twelve issues, as R’s daisy compares them', () => {
  const distances = stanceDistances(matrix);

  test('distances to 1e-12, the pair without a common issue unknown', () => {
    expect(largestDifference(rowsOf(distances.values, 10), known(expected.gower))).toBeLessThan(1e-12);
  });

  test('weights are the common issues', () => {
    expected.common_issues.forEach((row, i) => row.forEach((common, j) => expect(distances.weights[i * 10 + j]).toBe(i === j ? 0 : common)));
  });

  test('weighted by both confidences', () => {
    const confidence = Float64Array.from(expected.actors.flatMap((actor) => expected.issues.map((issue) => cell(actor, issue)?.confidence ?? 0)));
    expect(largestDifference(rowsOf(stanceDistances({ ...matrix, confidence }).values, 10), known(expected.gower_confidence_product))).toBeLessThan(1e-12);
  });

  test('shrunk towards their mean', () => {
    expect(meanDistance(distances)).toBeCloseTo(expected.shrinkage.prior_mean_offdiagonal, 12);
    expect(largestDifference(rowsOf(shrunk(distances, expected.shrinkage.lambda)!.values, 10), expected.shrinkage.d)).toBeLessThan(1e-12);
  });
});

describe('distances of stances', () => {
  test('without a common item are unknown, not 0 and not 1', () => {
    const apart = stanceDistances(stanceMatrix([[2, null], [null, 2], [null, null]]));
    expect([...apart.values]).toEqual([0, NaN, NaN, NaN, 0, NaN, NaN, NaN, 0]);
    expect([...apart.weights].every((weight) => weight === 0)).toBe(true);
  });

  test('an explicit neutral counts; −0 is 0', () => {
    expect(stanceDistances(stanceMatrix([[0], [-0], [2]])).values[1]).toBe(0);
    expect(stanceDistances(stanceMatrix([[0], [-0], [2]])).values[5]).toBe(0.5);
  });

  test('with confidence 0 on all common items are unknown', () => {
    const silent = { ...stanceMatrix([[2, 1], [-2, 1]]), confidence: Float64Array.of(0, 0, 1, 1) };
    expect(stanceDistances(silent).values[1]).toBeNaN();
  });

  test('an item with one actor adds nothing, a constant item draws all together alike', () => {
    const base = stanceDistances(stanceMatrix([[2], [-2], [0]]));
    const alone = stanceDistances(stanceMatrix([[2, 1], [-2, null], [0, null]]));
    expect([alone.values, alone.weights]).toEqual([base.values, base.weights]);
    expect([...alone.shared]).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...stanceDistances(stanceMatrix([[2, 1], [-2, 1], [0, 1]])).values]).toEqual([...base.values].map((value) => value / 2));
  });

  test('nobody and one actor', () => {
    expect(stanceDistances(stanceMatrix([]))).toMatchObject({ n: 0 });
    expect([...stanceDistances(stanceMatrix([[1]])).values]).toEqual([0]);
  });

  test('a column drawn twice counts twice, a dropped one not at all, a replaced cell stands', () => {
    const two = stanceMatrix([[2, 2], [-2, 2]]);
    expect(stanceDistances(withColumnsDrawn(two, [0, 0, 1])).values[1]).toBeCloseTo(2 / 3, 12);
    expect(stanceDistances(withoutColumn(two, 0)).values[1]).toBe(0);
    expect(stanceDistances(withColumnsDrawn(two, [])).values[1]).toBeNaN();
    expect(stanceDistances(withCell(two, 0, 0, null)).weights[1]).toBe(1);
    expect(stanceDistances(withCell(two, 0, 0, -2)).values[1]).toBe(0);
    expect([...two.values]).toEqual([2, 2, -2, 2]);
  });

  test('another order of the actors only reorders them, and swapping all poles changes nothing', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = mulberry32(seed);
        const rows = Array.from({ length: 7 }, () => Array.from({ length: 5 }, () => (random() < 0.4 ? null : Math.round(random() * 8 - 4) / 2)));
        const order = shuffle([...rows.keys()], random);
        const [plain, moved] = [stanceDistances(stanceMatrix(rows)), stanceDistances(stanceMatrix(order.map((row) => rows[row]!)))];
        order.forEach((i, a) => order.forEach((j, b) => expect(moved.values[a * 7 + b]).toBe(plain.values[i * 7 + j])));
        expect(stanceDistances(stanceMatrix(rows.map((row) => row.map((value) => value && -value))))).toEqual(plain);
      }),
      { seed: 1 },
    );
  });
});

describe('a distance matrix', () => {
  test('is refused with what to write instead', () => {
    expect(() => distanceMatrix([[0, 1]])).toThrow('row 0 has 2 cells; write 1, one for each row');
    expect(() => distanceMatrix([[0, 1], [2, 0]])).toThrow('1 at 0, 1, but 2 at 1, 0; write the same twice');
    expect(() => distanceMatrix([[0, -1], [-1, 0]])).toThrow('write a number from 0 up, or null where unknown');
    expect(() => distanceMatrix([[1]])).toThrow('an actor is at 0 from itself');
    expect(() => stanceMatrix([[1], [1, 2]])).toThrow('row 1 has 2 cells; write 1 as in row 0, null where unknown');
  });

  test('knows what joins actors, through others too', () => {
    const chain = distanceMatrix([[0, null, null, null, null], [null, 0, 1, null, null], [null, 1, 0, 1, null], [null, null, 1, 0, null], [null, null, null, null, 0]]);
    expect(largestConnected(chain)).toEqual([1, 2, 3]);
    expect(isKnown(chain, 1, 3)).toBe(false);
    expect(isKnown(chain, 1, 1)).toBe(false);
    expect(largestConnected(distanceMatrix([[0, null], [null, 0]]))).toEqual([]);
    expect(largestConnected(distanceMatrix([[0, 1, null, null], [1, 0, null, null], [null, null, 0, 1], [null, null, 1, 0]]))).toEqual([0, 1]);
    expect(meanDistance(distanceMatrix([[0, null], [null, 0]]))).toBeNull();
  });
});
