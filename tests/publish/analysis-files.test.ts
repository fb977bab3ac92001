import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { readStatements } from '../../src/intake/statements-csv.ts';
import { readVotes } from '../../src/intake/votes-csv.ts';
import { analysisFiles } from '../../src/publish/analysis-files.ts';

const STATEMENTS = `id,actor,concept,stance,date,code_a,code_b
s1,alder,norms,2,2014,2,2
s2,alder,treaty,-2,2014,-2,-1
s3,alder,court,1,2014,1,1
s4,birch,norms,-2,2014,-2,-2
s5,birch,treaty,2,2014,2,2
s6,birch,court,1,2014,,1
s7,cedar,norms,1,2015,1,1
s8,cedar,treaty,-1,2015,-1,-1
s9,cedar,court,1,2015,1,1
s10,dogwood,norms,-1,2015,-1,-1
s11,elm,,,2015,,
`;
const VOTES = 'resolution,actor,vote\nr1,alder,yes\nr1,birch,no\nr1,cedar,yes\nr2,alder,absent\nr2,birch,yes\nr2,cedar,yes\n';
const filesOf = (statements: string, votes = '') => {
  const read = readStatements('s', statements, []);
  return new Map(analysisFiles(analyse({ ...read, rollCalls: votes ? readVotes('v', votes, []).rollCalls : [] }, { permutations: 20, resamples: 20 })).map(({ name, text }) => [name, text]));
};
const files = filesOf(STATEMENTS, VOTES);
const rows = (name: string) => csvParse(files.get(name)!);

describe('the files of an analysis', () => {
  test('are these, and each table stands as CSV and as JSON of the same rows', () => {
    expect([...files.keys()].filter((name) => name.endsWith('.csv'))).toEqual(['positions.csv', 'distances.csv', 'network.csv', 'affiliation.csv', 'map.csv', 'map-items.csv', 'concepts.csv', 'reliability.csv', 'voters.csv', 'covoting.csv']);
    for (const [name, text] of files) if (name.endsWith('.csv')) expect(JSON.parse(files.get(name.replace('.csv', '.json'))!)).toHaveLength(csvParse(text).length);
  });

  test('have no number that is none', () => {
    for (const [name, text] of files) expect(text, name).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('give each distance with its coverage, and say unknown where it is too thin', () => {
    expect(rows('distances.csv').find(({ a, b }) => a === 'alder' && b === 'birch')).toEqual({ a: 'alder', b: 'birch', distance: '0.666667', shared: '3', weight: '3' });
    expect(rows('distances.csv').find(({ b }) => b === 'dogwood')).toMatchObject({ distance: '', shared: '1' });
  });

  test('measure each concept', () => {
    expect(rows('concepts.csv').find(({ concept }) => concept === 'norms')).toMatchObject({ actors: '4', minus: '2', plus: '2', crux: '1', at_minus_2: '1', at_plus_1: '1', few: 'true' });
    expect(rows('concepts.csv').find(({ concept }) => concept === 'court')).toMatchObject({ mean_disagreement: '0', agreement_a: '1', silent_share: '0.25' });
  });

  test('measure how far the coders agree', () => {
    expect(rows('reliability.csv').find(({ concept }) => concept === 'court')).toMatchObject({ coded_twice: '2', coded_once: '1', equal: '1', alpha_ordinal: '' });
    expect([...filesOf(STATEMENTS.replaceAll(/,[^,\n]*,[^,\n]*$/gm, '')).keys()]).not.toContain('reliability.csv');
  });

  test('tie actors by what they say, and voters by how they vote', () => {
    expect(rows('network.csv')).toHaveLength(6);
    expect(files.get('network.graphml')).toContain('<edge source="alder" target="birch">');
    expect(files.get('affiliation.graphml')).toContain('<edge source="actor:dogwood" target="concept:norms">');
    expect([...rows('covoting.csv')]).toEqual([
      { a: 'alder', b: 'birch', agreement: '0', shared: '1' },
      { a: 'alder', b: 'cedar', agreement: '1', shared: '1' },
      { a: 'birch', b: 'cedar', agreement: '0.5', shared: '2' },
    ]);
    expect(rows('voters.csv').map(({ voter, votes }) => [voter, votes])).toEqual([['alder', '1'], ['birch', '2'], ['cedar', '2']]);
  });

  test('say how far the map can be believed', () => {
    const { map } = JSON.parse(files.get('analysis.json')!) as { map: { verdict: string; items: number; contestedItems: number } };
    expect(map).toMatchObject({ verdict: 'no map', items: 3, contestedItems: 2 });
    expect(rows('map.csv').map(({ actor }) => actor)).toEqual(['alder', 'birch', 'cedar']);
  });

  test('name the statement whose loss moves a point most, and say where it loses its place', () => {
    for (const { without_statement, loses_place } of rows('map.csv')) {
      expect(without_statement).toMatch(/^s\d+$/);
      expect(loses_place).toBe('false');
    }
  });
});
