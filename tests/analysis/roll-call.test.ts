import { describe, expect, test } from 'vitest';
import { spearman, pearson } from '../../src/analysis/correlation.ts';
import { classicalScaling } from '../../src/analysis/classical-scaling.ts';
import { completed } from '../../src/analysis/distance-matrix.ts';
import { opinionSpace } from '../../src/analysis/polis.ts';
import { PUBLISHED_SCALES } from '../../src/analysis/published-scales.ts';
import { procrustes } from '../../src/analysis/procrustes.ts';
import { agreementOf, rollCallMatrix, stateScale, withoutLopsided } from '../../src/analysis/roll-call.ts';
import { smacof } from '../../src/analysis/smacof.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import type { Resolution } from '../../src/domain/corpus.ts';
import { referenceCase } from '../fixtures/reference-case.ts';
import { corpusOf, tinyContent } from '../fixtures/tiny-content.ts';

interface Correlations {
  readonly pearson: number;
  readonly spearman: number;
}
const both = (a: readonly number[], b: readonly number[]): Correlations => ({ pearson: Math.abs(pearson(a, b)!), spearman: Math.abs(spearman(a, b)!) });
const near = (found: Correlations, wanted: Correlations) => {
  expect(Math.abs(found.pearson - wanted.pearson)).toBeLessThan(1e-6);
  expect(Math.abs(found.spearman - wanted.spearman)).toBeLessThan(1e-6);
};

/** Three decimals of what was measured, as the record that the methods page prints has them. */
const printed = ({ pearson: r, spearman: rho }: Correlations) => ({ pearson: Number(r.toFixed(3)), spearman: Number(rho.toFixed(3)) });

const early = referenceCase<{ shape: [number, number]; expected: { axis1_vs_wnominate1: Correlations; axis2_vs_wnominate2: Correlations; procrustes_r_2d: number } }>('12-un1946-wnominate');
describe.skipIf(!early.there)(`the General Assembly of 1946 to 1949 against W-NOMINATE${early.reason}`, () => {
  const votes = early.there ? early.table() : { rows: [], columns: [], cells: [] };
  const published = early.there ? early.table('published_wnominate.csv') : { rows: [], columns: [], cells: [] };
  const matrix = withoutLopsided(stanceMatrix(votes.cells));
  const { expected, shape } = early.there ? early.expected() : { expected: null!, shape: [0, 0] };

  test('the roll calls with a minority to speak of are as many', () => {
    expect([matrix.rows, matrix.weights.filter((weight) => weight > 0).length]).toEqual(shape);
    expect(published.rows).toEqual(votes.rows);
  });

  test('both axes correlate to 1e-6 as they should', () => {
    const { points } = classicalScaling(completed(stanceDistances(matrix))!);
    const column = (axis: number) => published.cells.map((row) => row[axis]!);
    const axis = (at: number) => Array.from({ length: matrix.rows }, (_, row) => points[2 * row + at]!);
    near(both(axis(0), column(0)), expected.axis1_vs_wnominate1);
    near(both(axis(1), column(1)), expected.axis2_vs_wnominate2);
    expect(Math.abs(procrustes(Float64Array.from(published.cells.flat(), (cell) => cell!), points).correlation! - expected.procrustes_r_2d)).toBeLessThan(1e-6);
  });

  test('the United States stand on the right when asked to', () => {
    const { places } = stateScale(matrix, votes.rows.indexOf('United States'));
    expect(places[votes.rows.indexOf('United States')]).toBeGreaterThan(0);
    const found = both([...places], published.cells.map((row) => row[0]!));
    near(found, expected.axis1_vs_wnominate1);
    expect(PUBLISHED_SCALES[0]).toMatchObject({ states: shape[0], rollCalls: shape[1], ...printed(found) });
  });
});

const recent = referenceCase<{
  shape: [number, number];
  expected: { cmds_axis1_vs_idealpoint: Correlations; pca_axis1_mean_imputed_vs_idealpoint: Correlations; eigenvalue_share_of_positive_top3: number[] };
  cmds_axis1_signed: Record<string, number>;
}>('14-unga2005-idealpoints');
describe.skipIf(!recent.there)(`the General Assembly of 2005 against published ideal points${recent.reason}`, () => {
  const votes = recent.there ? recent.table() : { rows: [], columns: [], cells: [] };
  const matrix = stanceMatrix(votes.cells);
  const published = () => {
    const { rows, cells } = recent.table('published_ideal_points.csv');
    return new Map(rows.flatMap((country, at) => (cells[at]!.at(-1) === null ? [] : [[country, cells[at]!.at(-1)!] as const])));
  };
  const matched = (places: ArrayLike<number>) => {
    const points = published();
    const rows = votes.rows.flatMap((country, row) => (points.has(country) ? [row] : []));
    return both(rows.map((row) => places[row]!), rows.map((row) => points.get(votes.rows[row]!)!));
  };

  test('axis 1 has every place to 1e-9, correlates to 1e-6 as it should, and holds as much', () => {
    const { places, share } = stateScale(matrix, votes.rows.indexOf('Albania'));
    const wanted = recent.expected().expected.cmds_axis1_vs_idealpoint;
    expect(PUBLISHED_SCALES[1]).toMatchObject({ states: votes.rows.filter((country) => published().has(country)).length, rollCalls: matrix.columns, ...printed(matched(places)) });
    expect(Math.abs(matched(places).pearson - wanted.pearson)).toBeLessThan(1e-6);
    expect(Math.abs(share! - recent.expected().expected.eigenvalue_share_of_positive_top3[0]!)).toBeLessThan(1e-9);
    votes.rows.forEach((country, row) => expect(Math.abs(places[row]! - recent.expected().cmds_axis1_signed[country]!)).toBeLessThan(1e-9));
  });

  test('states that voted alike share their rank: the published rank correlation, which rounding told apart, once they do', () => {
    const { places } = stateScale(matrix, votes.rows.indexOf('Albania'));
    const reference = votes.rows.map((country) => recent.expected().cmds_axis1_signed[country]!);
    expect(Math.abs(matched(reference).spearman - recent.expected().expected.cmds_axis1_vs_idealpoint.spearman)).toBeLessThan(1e-6);
    const alike = (values: ArrayLike<number>) => matched(Array.from(values, (value) => Math.round(value * 1e10))).spearman;
    expect(Math.abs(alike(places) - alike(reference))).toBeLessThan(1e-12);
    expect(Math.abs(alike(places) - recent.expected().expected.cmds_axis1_vs_idealpoint.spearman)).toBeLessThan(2e-6);
  });

  test('SMACOF, another method for the main axis, passes the floor', () => {
    const { points } = smacof(stanceDistances(matrix));
    const { pearson: r, spearman: rho } = matched(Array.from({ length: matrix.rows }, (_, row) => points[2 * row]!));
    expect(r).toBeGreaterThanOrEqual(0.93);
    expect(rho).toBeGreaterThanOrEqual(0.9);
  });

  test('the first principal component correlates to 1e-6 as it should', () => {
    const { points } = opinionSpace(matrix, { widened: false });
    near(matched(Array.from({ length: matrix.rows }, (_, row) => points[2 * row]!)), recent.expected().expected.pca_axis1_mean_imputed_vs_idealpoint);
  });
});

const first = corpusOf(tinyContent()).resolutions.get('a-res-1')!;
const roll = (id: string, votes: Partial<Resolution['votes']>, more: Partial<Resolution> = {}): Resolution => ({ ...first, id, ...more, votes: { yes: [], no: [], abstain: [], nonvoting: [], absent: [], ...votes } });

describe('roll calls as numbers', () => {
  const matrix = rollCallMatrix([
    roll('a', { yes: ['FRA', 'CHL'], no: ['IRN'], abstain: ['IND'], absent: ['TUV'] }),
    roll('b', { yes: ['IRN'], no: ['CHL'], nonvoting: ['FRA'], abstain: ['IND'] }),
    roll('c', { yes: ['NZL'] }, { rollCall: false }),
  ]);

  test('who took no part is unknown, and who never did is not there', () => {
    expect(matrix.states).toEqual(['CHL', 'FRA', 'IND', 'IRN']);
    expect(matrix.rollCalls).toEqual(['a', 'b']);
    expect([...matrix.values]).toEqual([2, -2, 2, NaN, 0, 0, -2, 2]);
  });

  test('agreement counts an abstention half-way and only common roll calls', () => {
    const distances = stanceDistances(matrix);
    expect(agreementOf(distances, 0, 1)).toBe(1);
    expect(agreementOf(distances, 0, 3)).toBe(0);
    expect(agreementOf(distances, 0, 2)).toBe(0.5);
    expect(agreementOf(stanceDistances(rollCallMatrix([roll('a', { yes: ['FRA'] }), roll('b', { no: ['CHL'] })])), 0, 1)).toBeNull();
  });

  test('a state stands on the right if it shall; without common votes it stands nowhere', () => {
    const { places, share } = stateScale(matrix, 3);
    expect(places[3]).toBeGreaterThan(0);
    expect(stateScale(matrix, 0).places[3]).toBeLessThan(0);
    expect(share).toBeGreaterThan(0.5);
    expect(stateScale(rollCallMatrix([roll('a', { yes: ['FRA'] }), roll('b', { no: ['CHL'] })]), 0)).toEqual({ places: Float64Array.of(NaN, NaN), share: null });
    expect(stateScale(rollCallMatrix([roll('a', { yes: ['FRA', 'CHL'] })]), 0)).toEqual({ places: Float64Array.of(0, 0), share: null });
    expect(stateScale(rollCallMatrix([]), 0).places).toHaveLength(0);
  });

  test('a lopsided roll call weighs nothing', () => {
    const states = Array.from({ length: 41 }, (_, at) => `S${String.fromCharCode(65 + (at >> 4), 65 + (at & 15))}`);
    const lopsided = rollCallMatrix([roll('a', { yes: states.slice(1), no: states.slice(0, 1) }), roll('b', { yes: states.slice(2), no: states.slice(0, 2) })]);
    expect([...withoutLopsided(lopsided).weights]).toEqual([0, 1]);
  });
});

describe('correlation', () => {
  test('of ranks shares the ranks of equals', () => {
    expect(spearman([1, 2, 2, 4], [10, 20, 20, 30])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3], [1, 8, 27])).toBeCloseTo(1, 12);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  test('is not defined where one side does not vary, nor for one pair', () => {
    expect(pearson([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
    expect(pearson([1], [2])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });
});
