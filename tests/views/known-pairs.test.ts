import { expect, test } from 'vitest';
import type { PositionTable } from '../../src/analysis/position-table.ts';
import { comparableActors, knownPairs } from '../../src/views/known-pairs.ts';
import { positions } from '../fixtures/positions.ts';

const all = positions({ air: [2, 2, -2, 0], sea: [1, 1, -1, null], land: [0, 1, 0, null], ice: [null, 2, 2, 2] });
const table = { byActor: Map.groupBy(all, ({ actor }) => actor) } as unknown as PositionTable;

test('a pair is known from three shared debates on, once, ids in order', () => {
  expect(knownPairs(table).map(({ a, b, shared }) => [a, b, shared])).toEqual([['a1', 'a2', 3], ['a1', 'a3', 3], ['a2', 'a3', 4]]);
});

test('an actor lists the others from the nearest on', () => {
  const [first, second] = comparableActors(knownPairs(table), (id) => ({ a1: 'Alder', a2: 'Birch', a3: 'Cedar' })[id]!);
  expect([first!.name, ...first!.others.map(({ name }) => name)]).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(second!.others.map(({ name, value }) => [name, Number(value.toFixed(3))])).toEqual([['Alder', 0.083], ['Cedar', 0.438]]);
});
