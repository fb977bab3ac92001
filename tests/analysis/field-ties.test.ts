import { describe, expect, test } from 'vitest';
import { fieldTies } from '../../src/analysis/field-ties.ts';
import { positionMatrix } from '../../src/analysis/position-matrix.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { coded } from '../fixtures/coded.ts';
import { positions } from '../fixtures/positions.ts';

const DEBATES = ['d1', 'd2', 'd3'];
const MEANS = { d1: [2, 2, null], d2: [2, -2, 2], d3: [1, 1, null] };
const ACTORS = ['a1', 'a2', 'a3'];

const matrix = positionMatrix(positions(MEANS), ACTORS, DEBATES);
const field = { actors: ACTORS, debates: DEBATES, distances: stanceDistances(matrix, { leastOverlap: 3 }) };
const said = Object.entries(MEANS).flatMap(([debate, means]) =>
  means.flatMap((stance, index) => {
    if (stance === null) return [];
    const { statement, code } = coded(stance, { id: `${debate}-${index}`, actor: `a${index + 1}` });
    return [{ ...statement, codes: [{ ...code, debate }] }];
  }),
);

describe('the ties of a field', () => {
  test('join the pairs whose distance is known, and no others', () => {
    expect(fieldTies(said, field).map(({ a, b }) => [a, b])).toEqual([['a2', 'a1']]);
  });

  test('hold congruence and conflict by average activity, and their difference', () => {
    const [tie] = fieldTies(said, field);
    expect(tie!.congruence).toBeCloseTo(2 / 3, 12);
    expect(tie!.conflict).toBeCloseTo(1 / 3, 12);
    expect(tie!.net).toBeCloseTo(1 / 3, 12);
    expect([tie!.distance, tie!.shared]).toEqual([1 / 3, 3]);
  });

  test('do not grow when an actor repeats itself', () => {
    const again = said.map((statement) => ({ ...statement, id: `${statement.id}-again`, date: '2020', source: 'harbour-2020' }));
    expect(fieldTies([...said, ...again], field)).toEqual(fieldTies(said, field));
  });
});
