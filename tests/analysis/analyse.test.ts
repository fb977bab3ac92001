import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { collectionOf, type Collection, type Remark } from '../../src/analysis/collection.ts';
import { distanceOf, LEAST_OVERLAP } from '../../src/analysis/distance.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { mulberry32, shuffle } from '../../src/analysis/random.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { readStatements } from '../../src/intake/statements-csv.ts';
import { referenceCase } from '../fixtures/reference-case.ts';
import { TODAY } from '../fixtures/tiny-content.ts';

const FEW = { permutations: 5, resamples: 5 };

/** Actors a, b, c … by rows and concepts x0, x1 … by columns; `null` where nothing was said. */
function collection(rows: readonly (readonly (number | null)[])[], more: Partial<Collection> = {}): Collection {
  const remarks = rows.flatMap((row, i) =>
    row.flatMap((stance, k): Remark[] => (stance === null ? [] : [{ statement: { id: `s${i}-${k}`, variantOf: null }, actor: String.fromCharCode(97 + i), concept: `x${k}`, stance, weight: 1, date: '2014', source: `d${i}` }])),
  );
  return { statements: remarks.map(({ statement: { id }, date }) => ({ id, date })), remarks, coders: [], readings: [], rollCalls: [], ...more };
}

describe('the records of this site', () => {
  const corpus = buildCorpus(readFolder('content'), TODAY);
  const table = positionTable(corpus);
  const found = analyse(collectionOf(corpus), FEW);

  test('have the positions that their pages show', () => {
    expect(found.positions).toHaveLength(table.positions.length);
    expect(found.pooledVariance).toBe(table.pooledVariance);
    for (const { actor, debate, mean, interval, n, ambivalent } of found.positions) expect(table.get(actor, debate)).toMatchObject({ mean, interval, n, ambivalent });
  });

  test('have the distances that their pages show', () => {
    const { compared: actors, distances } = found;
    expect(actors).toEqual(found.actors);
    for (let i = 0; i < actors.length; i += 7) {
      for (let j = 0; j < i; j += 3) {
        const { value, shared } = distanceOf(table.byActor.get(actors[i]!)!, table.byActor.get(actors[j]!)!);
        expect(distances.shared[i * actors.length + j]).toBe(shared);
        if (value === null) expect(distances.values[i * actors.length + j]).toBeNaN();
        else expect(distances.values[i * actors.length + j]).toBeCloseTo(value, 12);
      }
    }
  });

  test('place on the map who has words and enough items, and count in votes', () => {
    const { matrix } = found.map;
    const rollCalls = [...corpus.resolutions.values()].filter(({ rollCall, debate, yesSupports }) => rollCall && debate && yesSupports);
    expect(matrix.columns).toBe(corpus.debates.size + rollCalls.length);
    matrix.actors.forEach((actor, row) => {
      expect(table.byActor.has(actor)).toBe(true);
      expect(matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns).filter((value) => !Number.isNaN(value)).length).toBeGreaterThanOrEqual(LEAST_OVERLAP);
    });
  });
});

describe('an analysis', () => {
  const rows = Array.from({ length: 9 }, (_, i) => Array.from({ length: 5 }, (__, k) => ((i + k) % 4 === 0 ? null : (((i * 3 + k * 5) % 9) - 4) / 2)));

  test('does not depend on the order of rows', () => {
    const one = collection(rows);
    const other = { ...one, remarks: shuffle([...one.remarks], mulberry32(3)), statements: shuffle([...one.statements], mulberry32(4)) };
    expect(analyse(other, FEW)).toEqual(analyse(one, FEW));
  });

  test('gives the same numbers for the same seed, and other draws for another', () => {
    expect(analyse(collection(rows), { ...FEW, seed: 2 })).toEqual(analyse(collection(rows), { ...FEW, seed: 2 }));
    expect(analyse(collection(rows), { ...FEW, seed: 2 }).map.noise.stresses).not.toEqual(analyse(collection(rows), { ...FEW, seed: 3 }).map.noise.stresses);
  });

  test('keeps to the period that was asked for', () => {
    const old = collection(rows).remarks.map((remark) => ({ ...remark, date: remark.concept === 'x0' ? '1999' : '2014' }));
    const part = analyse(collection(rows, { remarks: old }), { ...FEW, from: '2010' });
    expect(part.concepts).toEqual(['x1', 'x2', 'x3', 'x4']);
    expect(part.settings).toMatchObject({ from: '2010', to: null });
  });

  test('lets statements fade with a half-life, seen from the last one', () => {
    const [first] = collection([[2]]).remarks;
    const old = { ...first!, statement: { id: 'old', variantOf: null }, stance: -2, date: '2004' };
    const { positions, settings } = analyse(collection([], { remarks: [first!, old] }), { ...FEW, halfLife: 5 });
    expect(positions[0]!.mean).toBeCloseTo((2 - 2 / 4) / (1 + 1 / 4), 2);
    expect(settings.halfLife).toBe(5);
  });

  test('counts another wording of a remark once, and a statement of no weight never', () => {
    const [first] = collection([[2]]).remarks;
    const again = { ...first!, statement: { id: 'again', variantOf: 's0-0' }, stance: -2 };
    const unsure = { ...first!, statement: { id: 'unsure', variantOf: null }, stance: -2, weight: 0 };
    const only = { ...unsure, actor: 'nobody' };
    const { positions, networks } = analyse(collection([], { remarks: [first!, again, unsure, only] }), FEW);
    expect(positions).toMatchObject([{ actor: 'a', mean: 2, n: 1 }]);
    expect([...networks.counts.totals]).toEqual([1]);
  });

  test('keeps contradictory statements of one day apart from a stated middle', () => {
    const [first] = collection([[2]]).remarks;
    const { positions, networks } = analyse(collection([], { remarks: [first!, { ...first!, statement: { id: 's', variantOf: null }, stance: -2 }] }), FEW);
    expect(positions[0]).toMatchObject({ mean: 0, ambivalent: true, range: [-2, 2] });
    expect([...networks.affiliation.subtract]).toEqual([0]);
    expect([...networks.affiliation.ignore]).toEqual([2]);
  });

  test('counts a repeated statement once a document in networks, unless told otherwise', () => {
    const [first] = collection([[2]]).remarks;
    const twice = collection([], { remarks: [first!, { ...first!, statement: { id: 's', variantOf: null } }] });
    expect([...analyse(twice, FEW).networks.counts.totals]).toEqual([1]);
    expect([...analyse(twice, { ...FEW, duplicates: 'include' }).networks.counts.totals]).toEqual([2]);
  });

  test('compares and places the best documented of too many, and says of how many', () => {
    const { actors, compared, distances, networks, map, settings } = analyse(collection([[1, 1, 1], [2, null, null], [0, 0, null], [1, 2, 0], [0, 1, 2]]), { ...FEW, mostCompared: 4, mostPlaced: 2 });
    expect(actors).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(compared).toEqual(['a', 'c', 'd', 'e']);
    expect([distances.n, networks.counts.actors.length]).toEqual([4, 4]);
    expect(map.matrix.actors).toEqual(['a', 'd']);
    expect(settings).toMatchObject({ mostCompared: 4, mostPlaced: 2 });
  });

  test('takes a roll call for an item of half the weight where it tells the poles apart, and for co-voting in any case', () => {
    const rollCall = { id: 'r', date: '2014', concept: 'x0', yesSupports: 'minus' as const, weight: 0.75, ballots: new Map([['a', 'yes'], ['b', 'no'], ['z', 'yes']] as const) };
    const { map, voting } = analyse(collection([[2, 1, 0], [1, 0, 2], [0, 0, 0]], { rollCalls: [rollCall, { ...rollCall, id: 'q', yesSupports: null }] }), FEW);
    expect(map.matrix.items.at(-1)).toEqual({ kind: 'vote', resolution: 'r', debate: 'x0', weight: 0.375 });
    expect([0, 1, 2].map((row) => map.matrix.values[row * 4 + 3])).toEqual([-2, 2, Number.NaN]);
    expect(map.matrix.actors).toEqual(['a', 'b', 'c']);
    expect(voting).toMatchObject({ voters: ['a', 'b', 'z'], rollCalls: { length: 2 } });
  });
});

describe('what there is too little of', () => {
  const nothing = { positions: [], actors: [], bridges: [], coverage: [], voting: null };

  test('nobody, and one actor', () => {
    expect(analyse(collection([]), FEW)).toMatchObject(nothing);
    const one = analyse(collection([[1, 2, 0]]), FEW);
    expect(one.map).toMatchObject({ stress: null, groups: null, trust: { verdict: 'no map' } });
    expect(one.measures[0]).toMatchObject({ agreement: 1, crux: { value: 0, n: 1 } });
  });

  test('actors without a common concept are far from nobody', () => {
    const { distances, networks } = analyse(collection([[1, null], [null, 1]]), FEW);
    expect([...distances.values]).toEqual([0, Number.NaN, Number.NaN, 0]);
    expect([...networks.ties.ignore.shared]).toEqual([0, 0, 0, 0]);
  });

  test('actors that are equal on everything stand in one place, without a region', () => {
    const { map } = analyse(collection([[1, 1, 1], [1, 1, 1], [1, 1, 1]]), FEW);
    expect([...map.points]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(map.stress).toBeNull();
  });
});

const sample = referenceCase<{ actors: string[] }>('01-dna-sample');

test.skipIf(!sample.there)(`the sample of the Discourse Network Analyzer, read as a table, has the pair that its manual prints${sample.reason}`, () => {
  const faults: never[] = [];
  const rows = sample.rows();
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const text = [['person', 'organization', 'concept', 'agreement', 'date'].join(','), ...rows.map((row) => ['', row['organization']!, row['concept']!, row['agreement']!, row['datetime_utc']!].map(quoted).join(','))].join('\n');
  const { networks, actors } = analyse({ ...readStatements('sample.csv', text, faults), rollCalls: [] }, { ...FEW, normalisation: 'none', duplicates: 'include' });
  expect(faults).toEqual([]);
  expect(actors).toEqual(sample.expected().actors);
  const at = actors.indexOf('Senate') * actors.length + actors.indexOf('Sierra Club');
  expect((['ignore', 'congruence', 'conflict', 'subtract'] as const).map((aggregation) => networks.ties[aggregation].ties[at])).toEqual([7, 2, 5, -3]);
  expect(networks.ties.ignore.ties.reduce((sum, tie) => sum + tie, 0)).toBe(276);
});
