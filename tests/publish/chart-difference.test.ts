import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartDifference, type ChartNumbers } from '../../src/publish/chart-difference.ts';

const COLUMNS = [
  { key: 'actor', label: 'Actor' },
  { key: 'position', label: 'Position' },
];
const chart = (rows: ChartNumbers['rows'], title = 'Split'): ChartNumbers => ({ title, takeaway: 'Half and half.', dataVersion: '1.0.0', released: '2026-11-23', columns: COLUMNS, rows });

describe('what has changed since a pin', () => {
  test('is nothing between a chart and itself', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ actor: fc.string(), position: fc.option(fc.integer(), { nil: null }) })), (rows) => {
        expect(chartDifference(chart(rows), chart(rows))).toEqual({ title: false, takeaway: false, rows: [] });
      }),
    );
  });

  test('names rows that came, went and moved, and a number that became unknown', () => {
    const before = chart([{ id: 'estonia', actor: 'Estonia', position: -1 }, { id: 'india', actor: 'India', position: 0 }, { id: 'chile', actor: 'Chile', position: 1 }]);
    const after = chart([{ id: 'estonia', actor: 'Estonia', position: -1.5 }, { id: 'brazil', actor: 'Brazil', position: 0 }, { id: 'chile', actor: 'Chile', position: null }], 'Divided');
    expect(chartDifference(before, after)).toEqual({
      title: true,
      takeaway: false,
      rows: [
        { name: 'Estonia', kind: 'changed', values: [{ label: 'Position', before: -1, after: -1.5 }] },
        { name: 'India', kind: 'removed', values: [{ label: 'Position', before: 0, after: null }] },
        { name: 'Chile', kind: 'changed', values: [{ label: 'Position', before: 1, after: null }] },
        { name: 'Brazil', kind: 'added', values: [{ label: 'Position', before: null, after: 0 }] },
      ],
    });
  });

  test('does not depend on the order of rows', () => {
    const rows = [{ actor: 'A', position: 1 }, { actor: 'B', position: 2 }];
    expect(chartDifference(chart(rows), chart([...rows].reverse())).rows).toEqual([]);
  });
});
