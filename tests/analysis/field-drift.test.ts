import { describe, expect, test } from 'vitest';
import { fieldDrift, successiveYears } from '../../src/analysis/field-drift.ts';
import { coded } from '../fixtures/coded.ts';

const said = (actor: string, stance: number, date: string, more = {}) => coded(stance, { id: `${actor}-${date}-${stance}`, actor, date, ...more });

test('successive windows do not overlap, and a remainder is left out', () => {
  expect(successiveYears(['2004', '2012-05'], 3).map(({ from, to }) => [from, to])).toEqual([
    ['2004-01-01', '2006-12-31'],
    ['2007-01-01', '2009-12-31'],
    ['2010-01-01', '2012-12-31'],
  ]);
  expect(successiveYears(['2004', '2011'], 3)).toHaveLength(2);
});

describe('the field of a debate over time', () => {
  const windows = successiveYears(['2010', '2018'], 3);
  const statements = [
    said('a', -2, '2010'), said('a', 0, '2011'), said('b', 1, '2011'), said('c', 2, '2012'),
    said('a', 2, '2014'), said('b', 2, '2014'),
    said('a', 1, '2016'), said('b', 1, '2017'), said('c', 1, '2018'), said('d', 1, '2018', { coActors: ['e'] }),
  ];
  const periods = fieldDrift(new Map([['sea', statements]]), windows).get('sea')!;

  test('is the mean of the actors, each counted once however often it spoke', () => {
    expect(periods[0]).toMatchObject({ statements: 4, actors: 3 });
    expect(periods[0]!.mean).toBeCloseTo((-1 + 1 + 2) / 3, 12);
  });

  test('has a gap where too few spoke, with their number', () => {
    expect(periods[1]).toMatchObject({ statements: 2, actors: 2, mean: null, interval: null });
  });

  test('counts a joint statement once for each who signed it', () => {
    expect(periods[2]).toMatchObject({ statements: 4, actors: 5, mean: 1 });
  });

  test('is not certain where all agree', () => {
    const [low, high] = periods[2]!.interval!;
    expect(high - low).toBeGreaterThan(0.5);
    expect((low + high) / 2).toBeCloseTo(1, 12);
  });

  test('is empty without a statement', () => {
    expect(fieldDrift(new Map([['sea', []]]), windows).get('sea')!.map(({ actors, mean }) => [actors, mean])).toEqual([[0, null], [0, null], [0, null]]);
  });
});
