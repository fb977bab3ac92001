import { describe, expect, test } from 'vitest';
import { fieldOf, shownGroups } from '../../src/analysis/field.ts';
import type { Position } from '../../src/analysis/position.ts';
import type { PositionTable } from '../../src/analysis/position-table.ts';
import { positions } from '../fixtures/positions.ts';

const DEBATES = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];

function tableOf(all: readonly Position[]): PositionTable {
  return {
    positions: all,
    byActor: Map.groupBy(all, ({ actor }) => actor),
    byDebate: Map.groupBy(all, ({ debate }) => debate),
    pooledVariance: 0,
    get: (actor, debate) => all.find((position) => position.actor === actor && position.debate === debate) ?? null,
  };
}

/** Two camps of four on six debates, a lone actor with two positions, and one without any. */
const camps = Object.fromEntries(DEBATES.map((debate, index) => [debate, [-2, -2, -1, -2, 2, 2, 1, 2, index < 2 ? 0 : null]]));

describe('the field', () => {
  const field = fieldOf(tableOf(positions(camps)), DEBATES);

  test('holds the actors that can be compared at all', () => {
    expect([...field.actors].sort()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8']);
    expect(field.matrix.rows).toBe(8);
  });

  test('puts those that agree beside each other', () => {
    const sides = field.actors.map((actor) => Number(actor.slice(1)) <= 4);
    expect(sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length).toBe(1);
  });

  test('keeps rows and distances in one order', () => {
    const [a, b] = [field.actors.indexOf('a1'), field.actors.indexOf('a8')];
    expect(field.distances.values[a * 8 + b]).toBe(1);
    expect(field.matrix.values[a * DEBATES.length]).toBe(-2);
  });

  test('shows the two camps, each member once', () => {
    expect(shownGroups(field).map((members) => [...members].sort()).sort()).toEqual([['a1', 'a2', 'a3', 'a4'], ['a5', 'a6', 'a7', 'a8']]);
  });

  test('shows no groups where there is nothing to tell them apart', () => {
    expect(shownGroups(fieldOf(tableOf(positions({ d1: [1, 1, 1, 1], d2: [0, 0, 0, 0], d3: [2, 2, 2, 2] })), ['d1', 'd2', 'd3']))).toEqual([]);
    expect(shownGroups(fieldOf(tableOf([]), DEBATES))).toEqual([]);
  });
});
