import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { csvTable, filesOfKind, resultTable, rounded } from '../../src/publish/result-table.ts';

const [csv, json] = resultTable('t', ['a', 'n', 'known'], [['x, "y"', 1 / 3, true], ['z', Number.NaN, false], ['=1', null, null], ['', -0.0000001, true]]);

test('a table stands as CSV and as JSON with the same cells', () => {
  expect([csv!.name, json!.name]).toEqual(['t.csv', 't.json']);
  expect(csv!.text).toBe('a,n,known\n"x, ""y""",0.333333,true\nz,,false\n=1,,\n,0,true\n');
  const records = JSON.parse(json!.text) as { a: string; n: number | null; known: boolean | null }[];
  expect(records).toEqual([{ a: 'x, "y"', n: 0.333333, known: true }, { a: 'z', n: null, known: false }, { a: '=1', n: null, known: null }, { a: '', n: 0, known: true }]);
  csvParse(csv!.text).forEach((row, index) => expect(row['n']).toBe(records[index]!.n === null ? '' : `${records[index]!.n}`));
});

test('an empty table has its header', () => {
  expect(csvTable(['a', 'b'], [])).toBe('a,b\n');
  expect(resultTable('t', ['a'], [])[1]!.text).toBe('[]\n');
});

test('numbers are rounded, and never minus nought', () => {
  expect(Object.is(rounded(-1e-9), 0)).toBe(true);
  expect(rounded(2 / 3)).toBe(0.666667);
});

test('files of one ending are what an endpoint of that ending builds', () => {
  expect(filesOfKind([csv!, json!, { name: 't.graphml', text: '' }], 'csv')).toEqual([{ params: { name: 't' }, props: { text: csv!.text } }]);
});
