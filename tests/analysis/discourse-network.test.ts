import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { distanceOf } from '../../src/analysis/distance.ts';
import { discourseStatements, STANCES, type DiscourseStatement } from '../../src/analysis/discourse-statement.ts';
import { withoutDuplicates, type DuplicateUnit } from '../../src/analysis/duplicates.ts';
import { AGREEMENT } from '../../src/analysis/level-scale.ts';
import { oneModeNetwork, type OneModeAggregation, type OneModeNormalisation } from '../../src/analysis/one-mode-network.ts';
import { partitionPolarisation } from '../../src/analysis/partition-polarisation.ts';
import { activity, prominence, statementCounts } from '../../src/analysis/statement-counts.ts';
import { weightedByTime } from '../../src/analysis/time-kernel.ts';
import { inWindow, timeWindows } from '../../src/analysis/time-windows.ts';
import { twoModeNetwork, type TwoModeAggregation, type TwoModeNormalisation } from '../../src/analysis/two-mode-network.ts';
import { coded } from '../fixtures/coded.ts';
import { position } from '../fixtures/positions.ts';
import { largestGap, rowsOf } from '../fixtures/matrix-rows.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const said = (actor: string, concept: string, level: number, more: Partial<DiscourseStatement> = {}): DiscourseStatement => ({ actor, concept, level, date: '2014-05-02', document: 'd', ...more });
const ties = (statements: readonly DiscourseStatement[], aggregation: OneModeAggregation, normalisation?: OneModeNormalisation, scale = AGREEMENT) => {
  const network = oneModeNetwork(statementCounts(statements, scale), aggregation, normalisation);
  return rowsOf(network.ties, network.actors.length);
};

interface Networks {
  n_statements: number;
  twomode: Record<string, number[][]>;
  onemode: Record<string, number[][]>;
}

const sample = referenceCase<
  Record<'include' | 'document' | 'acrossrange', Networks> & {
    tolerance_abs: number;
    actors: string[];
    issues: string[];
    timewindow_days_15: { centre: string; from: string; to: string; n: number; congruence_sum: number; conflict_sum: number }[];
  }
>('01-dna-sample');

describe.skipIf(!sample.there)(`the sample of the Discourse Network Analyzer${sample.reason}`, () => {
  const reference = sample.there ? sample.expected() : null;
  const statements = (sample.there ? sample.rows() : []).map((row) => said(row['organization']!, row['concept']!, Number(row['agreement']), { date: row['datetime_utc']!.slice(0, 10), document: row['document_id']! }));
  const units = ['include', 'document', 'acrossrange'] as const;
  const countsOf = (unit: DuplicateUnit) => statementCounts(withoutDuplicates(statements, unit), AGREEMENT);

  test('has its actors and concepts in order of code points', () => {
    expect(countsOf('include')).toMatchObject({ actors: reference!.actors, concepts: reference!.issues });
  });

  test.each(units)('counting %s: every two-mode network', (unit) => {
    expect(withoutDuplicates(statements, unit)).toHaveLength(reference![unit].n_statements);
    const counts = countsOf(unit);
    for (const [key, wanted] of Object.entries(reference![unit].twomode)) {
      const [aggregation, normalisation = 'none'] = key.split('|') as [TwoModeAggregation, TwoModeNormalisation?];
      expect(largestGap(rowsOf(twoModeNetwork(counts, aggregation, normalisation), counts.concepts.length), wanted), key).toBeLessThanOrEqual(reference!.tolerance_abs);
    }
    expect(Object.keys(reference![unit].twomode)).toHaveLength(7);
  });

  test.each(units)('counting %s: every one-mode network', (unit) => {
    const counts = countsOf(unit);
    for (const [key, wanted] of Object.entries(reference![unit].onemode)) {
      const [aggregation, normalisation] = key.split('|') as [OneModeAggregation, OneModeNormalisation | 'no'];
      const { ties: found, actors } = oneModeNetwork(counts, aggregation, normalisation === 'no' ? 'none' : normalisation);
      expect(largestGap(rowsOf(found, actors.length), wanted), key).toBeLessThanOrEqual(reference!.tolerance_abs);
    }
    expect(Object.keys(reference![unit].onemode)).toHaveLength(16);
  });

  test('gives the sums and the pair that its manual and tests print', () => {
    const counts = countsOf('include');
    const two = twoModeNetwork(counts, 'ignore');
    const one = oneModeNetwork(counts, 'ignore').ties;
    const sumOf = (cells: Float64Array) => cells.reduce((sum, value) => sum + value, 0);
    expect([sumOf(two), sumOf(one), two.filter((value) => value !== 0).length]).toEqual([40, 276, 22]);
    const senate = counts.actors.indexOf('Senate') * counts.actors.length + counts.actors.indexOf('Sierra Club');
    expect((['ignore', 'congruence', 'conflict', 'subtract'] as const).map((aggregation) => oneModeNetwork(counts, aggregation).ties[senate])).toEqual([7, 2, 5, -3]);
  });

  test('moves windows of fifteen days', () => {
    const windows = timeWindows(statements.map(({ date }) => date), 'day', 15).map((window) => {
      const within = inWindow(statements, window);
      const counts = statementCounts(within, AGREEMENT);
      const sumOf = (aggregation: OneModeAggregation) => oneModeNetwork(counts, aggregation).ties.reduce((sum, value) => sum + value, 0);
      return { ...window, n: within.length, congruence_sum: sumOf('congruence'), conflict_sum: sumOf('conflict') };
    });
    expect(windows).toEqual(reference!.timewindow_days_15);
  });
});

const manual = referenceCase<{ 'dna_manual_integer_scale_-5_5': { a: number; b: number; na?: number; nb?: number; congruence: number; conflict: number }[] }>('02-worked-pairs').expected()['dna_manual_integer_scale_-5_5'];

test.each(manual)('the manual’s pair of $a and $b', ({ a, b, na = 1, nb = 1, congruence, conflict }) => {
  const statements = [...new Array<DiscourseStatement>(na).fill(said('i', 'c', a)), ...new Array<DiscourseStatement>(nb).fill(said('j', 'c', b))];
  const scale = { low: -5, high: 5 };
  expect(ties(statements, 'congruence', 'none', scale)[0]![1]).toBeCloseTo(congruence, 12);
  expect(ties(statements, 'conflict', 'none', scale)[0]![1]).toBeCloseTo(conflict, 12);
});

describe('the two-mode network', () => {
  const counts = statementCounts([said('a', 'x', 2), said('a', 'x', -1), said('a', 'y', 0), said('b', 'x', -2)], STANCES);

  test('counts, subtracts and combines, with the middle as a side of its own', () => {
    expect(rowsOf(twoModeNetwork(counts, 'ignore'), 2)).toEqual([[2, 1], [1, 0]]);
    expect(rowsOf(twoModeNetwork(counts, 'subtract'), 2)).toEqual([[0.5, 0], [-1, 0]]);
    expect(rowsOf(twoModeNetwork(counts, 'combine'), 2)).toEqual([[3, 4], [2, 0]]);
  });

  test('is normalised by actor or by concept, and its codes by neither', () => {
    expect(rowsOf(twoModeNetwork(counts, 'ignore', 'activity'), 2)).toEqual([[2 / 3, 1 / 3], [1, 0]]);
    expect(rowsOf(twoModeNetwork(counts, 'ignore', 'prominence'), 2)).toEqual([[2 / 3, 1], [1 / 3, 0]]);
    expect(() => twoModeNetwork(counts, 'combine', 'activity')).toThrow('its codes are no amounts');
  });

  test('has a row without entries for an actor that said nothing', () => {
    const asked = statementCounts([said('a', 'x', 1)], AGREEMENT, { actors: ['silent', 'a'], concepts: ['x'] });
    expect(rowsOf(twoModeNetwork(asked, 'ignore', 'activity'), 1)).toEqual([[0], [1]]);
    expect([activity(asked), prominence(asked)]).toEqual([[0, 1], [1]]);
  });

  test('of nothing is empty', () => {
    expect(twoModeNetwork(statementCounts([], AGREEMENT), 'ignore')).toHaveLength(0);
  });

  test('refuses a level outside the scale', () => {
    expect(() => statementCounts([said('a', 'x', 3)], STANCES)).toThrow('level 3 of a on x; write a number from -2 to 2');
    expect(() => statementCounts([said('a', 'x', 1)], { low: 1, high: 1 })).toThrow('scale from 1 to 1');
    expect(() => statementCounts([said('a', 'x', 1, { weight: -1 })], AGREEMENT)).toThrow('weight -1 of a on x');
  });
});

describe('the one-mode network', () => {
  test('of one actor has no tie', () => {
    expect(ties([said('a', 'x', 1), said('a', 'x', 1)], 'ignore')).toEqual([[0]]);
  });

  test('says with a tie of nought whether anything is shared', () => {
    const network = oneModeNetwork(statementCounts([said('a', 'x', 1), said('b', 'y', 1), said('c', 'x', 1), said('c', 'x', 0)], AGREEMENT), 'subtract');
    expect(rowsOf(network.ties, 3)).toEqual([[0, 0, 0], [0, 0, 0], [0, 0, 0]]);
    expect(rowsOf(network.shared, 3)).toEqual([[0, 0, 1], [0, 0, 0], [1, 0, 0]]);
  });

  test('counts contradictory statements of one day on both sides', () => {
    const statements = [said('a', 'x', -2), said('a', 'x', 2), said('b', 'x', 2)];
    expect((['congruence', 'conflict', 'subtract'] as const).map((aggregation) => ties(statements, aggregation, 'none', STANCES)[0]![1])).toEqual([1, 1, 0]);
  });

  test('gives equal actors of m statements one m-th by what the manual calls cosine', () => {
    const four = (actor: string) => [said(actor, 'x', 1), said(actor, 'x', 1), said(actor, 'x', 1), said(actor, 'x', 1)];
    expect(ties([...four('a'), ...four('b')], 'ignore', 'cosine')[0]![1]).toBe(1);
    const spread = (actor: string) => ['w', 'x', 'y', 'z'].map((concept) => said(actor, concept, 1));
    expect(ties([...spread('a'), ...spread('b')], 'ignore', 'cosine')[0]![1]).toBe(1 / 4);
  });

  test('takes minus nought for nought', () => {
    const network = twoModeNetwork(statementCounts([said('a', 'x', -0), said('a', 'x', 0)], STANCES), 'subtract');
    expect(Math.abs(network[0]!)).toBe(0);
    expect(statementCounts([said('a', 'x', -0), said('a', 'x', 0)], STANCES).cells[0]).toEqual(new Map([[0, 2]]));
  });
});

test('statements weighted by time tie by the product of their weights', () => {
  const statements = weightedByTime([said('a', 'x', 1, { date: '2014-05-06' }), said('b', 'x', 1, { date: '2014-05-11' }), said('c', 'x', 1, { date: '2014-06-30' })], '2014-05-01', 'triangular', 20);
  expect(ties(statements, 'congruence')).toEqual([[0, 0.375], [0.375, 0]]);
});

describe('repeated statements', () => {
  const on = (date: string, document = 'd') => said('a', 'x', 1, { date, document });
  const left = (unit: DuplicateUnit, ...statements: DiscourseStatement[]) => withoutDuplicates(statements, unit).map(({ date }) => date);

  test('count all, once a document, or once in all', () => {
    const three = [on('2012-03-01', 'd'), on('2012-03-01', 'd'), on('2012-03-01', 'e')];
    expect([left('include', ...three).length, left('document', ...three).length, left('acrossrange', ...three).length]).toEqual([3, 2, 1]);
  });

  test('of the same month or week in two years are two', () => {
    expect(left('month', on('2012-03-01'), on('2013-03-01'), on('2012-03-31'))).toEqual(['2012-03-01', '2013-03-01']);
    expect(left('week', on('2012-03-01'), on('2013-03-01'), on('2012-03-04'), on('2012-03-05'))).toEqual(['2012-03-01', '2013-03-01', '2012-03-05']);
    expect(left('year', on('2012-03-01'), on('2013-03-01'), on('2012-12-31'))).toEqual(['2012-03-01', '2013-03-01']);
  });

  test('of one week around the new year are one', () => {
    expect(left('week', on('2012-12-31'), on('2013-01-06'), on('2013-01-07'))).toEqual(['2012-12-31', '2013-01-07']);
  });

  test('of an unknown month are not taken for those of a known one', () => {
    expect(left('month', on('2012'), on('2012-05'), on('2012'), on('2012-05-02'))).toEqual(['2012', '2012-05']);
    expect(left('week', on('2012-05'), on('2012-05-16'), on('2012-05'))).toEqual(['2012-05', '2012-05-16']);
  });

  test('differ by actor, concept and level', () => {
    expect(withoutDuplicates([said('a', 'x', 1), said('b', 'x', 1), said('a', 'y', 1), said('a', 'x', 0)], 'acrossrange')).toHaveLength(4);
  });
});

describe('camps', () => {
  const even = [0, 0, 1, 1];
  const network = (within: number, between: number) => Float64Array.from({ length: 16 }, (_, at) => (at % 5 === 0 ? 0 : even[Math.floor(at / 4)] === even[at % 4] ? within : between));

  test('fit where they agree within and differ between', () => {
    expect(partitionPolarisation(network(1, 0), network(0, 1), even)).toEqual({ sizes: [2, 2], fit: 1 });
    expect(partitionPolarisation(network(0, 1), network(1, 0), even).fit).toBe(0);
    expect(partitionPolarisation(network(3, 1), network(0, 2), even).fit).toBeCloseTo((4 * 3 + 8 * 2) / (4 * 3 + 8 * 3), 12);
  });

  test('are unknown without ties', () => {
    expect(partitionPolarisation(new Float64Array(16), new Float64Array(16), even)).toEqual({ sizes: [2, 2], fit: null });
    expect(partitionPolarisation(new Float64Array(0), new Float64Array(0), [])).toEqual({ sizes: [], fit: null });
  });

  test('of one member each, or one of all, have a number', () => {
    expect(partitionPolarisation(network(1, 0), network(0, 1), [0, 1, 2, 3]).fit).toBeCloseTo(8 / 12, 12);
    expect(partitionPolarisation(network(1, 0), network(0, 1), [0, 0, 0, 0])).toMatchObject({ sizes: [4], fit: 4 / 12 });
  });

  test('must be one for each actor', () => {
    expect(() => partitionPolarisation(network(1, 0), network(0, 1), [0, 1])).toThrow('partition of 2 for networks of 16 and 16 cells');
    expect(() => partitionPolarisation(network(1, 0), network(0, 1), [0, 1, -1, 0])).toThrow('camp -1 at 2');
  });
});

test('statements are taken from the records, once for each actor that is spoken for', () => {
  const { statement } = coded(-1.5, { coActors: ['lemuria', 'atlantis'], date: '2014-05' });
  expect(discourseStatements([statement])).toEqual(['atlantis', 'lemuria'].map((actor) => ({ actor, concept: 'sea-treaty', level: -1.5, date: '2014-05', document: 'harbour-2014' })));
});

describe('for any statements', () => {
  const statement = fc.record({ actor: fc.constantFrom('a', 'b', 'c', 'd'), concept: fc.constantFrom('x', 'y', 'z'), level: fc.integer({ min: -4, max: 4 }).map((half) => half / 2), date: fc.constantFrom('2012', '2012-05', '2012-05-02'), document: fc.constantFrom('p', 'q') });
  const statements = fc.array(statement, { maxLength: 25 });
  const normalisations = fc.constantFrom<OneModeNormalisation>('none', 'average', 'jaccard', 'cosine');

  test('congruence and conflict add up to ignore and their difference is subtract, whatever the normalisation', () => {
    fc.assert(
      fc.property(statements, normalisations, (list, normalisation) => {
        const [ignore, congruence, conflict, subtract] = (['ignore', 'congruence', 'conflict', 'subtract'] as const).map((aggregation) => oneModeNetwork(statementCounts(list, STANCES), aggregation, normalisation).ties);
        ignore!.forEach((value, at) => {
          expect(congruence![at]! + conflict![at]!).toBeCloseTo(value, 10);
          expect(congruence![at]! - conflict![at]!).toBeCloseTo(subtract![at]!, 10);
        });
      }),
      { seed: 1 },
    );
  });

  test('ties are symmetric, and the order of statements changes nothing', () => {
    fc.assert(
      fc.property(statements, normalisations, (list, normalisation) => {
        const rows = ties(list, 'conflict', normalisation, STANCES);
        expect(largestGap(rows, rows.map((row, i) => row.map((_, j) => rows[j]![i]!)))).toBe(0);
        expect(largestGap(ties([...list].reverse(), 'conflict', normalisation, STANCES), rows)).toBeLessThanOrEqual(1e-12);
      }),
      { seed: 1 },
    );
  });

  test('with one statement a cell, the share of conflict is the distance of the map', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const once = [...Map.groupBy(list, ({ actor, concept }) => `${actor} ${concept}`).values()].map(([first]) => first!);
        const counts = statementCounts(once, STANCES);
        const [ignore, conflict] = (['ignore', 'conflict'] as const).map((aggregation) => oneModeNetwork(counts, aggregation).ties);
        const of = (actor: string) => once.filter((item) => item.actor === actor).map(({ concept, level }) => position(actor, concept, level));
        counts.actors.forEach((a, i) => {
          counts.actors.forEach((b, j) => {
            const at = i * counts.actors.length + j;
            if (i === j || ignore![at] === 0) return;
            expect(conflict![at]! / ignore![at]!).toBeCloseTo(distanceOf(of(a), of(b), { leastOverlap: 1 }).value!, 12);
          });
        });
      }),
      { seed: 1 },
    );
  });

  test('taking out repetitions twice is taking them out once', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom<DuplicateUnit>('include', 'document', 'week', 'month', 'year', 'acrossrange'), (list, unit) => {
        const once = withoutDuplicates(list, unit);
        expect(withoutDuplicates(once, unit)).toEqual(once);
        expect(withoutDuplicates(list, 'acrossrange').length).toBeLessThanOrEqual(once.length);
      }),
      { seed: 1 },
    );
  });
});
