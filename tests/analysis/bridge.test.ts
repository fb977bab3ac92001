import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bridges, groupAwareConsensus, votedBridges, type GroupAnswer } from '../../src/analysis/bridge.ts';
import type { RollCall } from '../../src/analysis/collection.ts';
import type { Ballot } from '../../src/domain/resolution.ts';
import { positions } from '../fixtures/positions.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const answers = (...pairs: [agree: number, seen: number][]): GroupAnswer[] => pairs.map(([agree, seen], index) => ({ group: `g${index}`, agree, seen }));

describe('group-aware consensus', () => {
  test('worked out by hand: nine of ten and seven of eight', () => {
    expect(groupAwareConsensus(answers([9, 10], [7, 8]))).toBeCloseTo((10 / 12) * (8 / 10), 12);
  });

  test('counts a silent group for half', () => {
    expect(groupAwareConsensus(answers([0, 0]))).toBe(0.5);
    expect(groupAwareConsensus(answers([9, 10], [0, 0]))).toBeCloseTo(10 / 24, 12);
  });

  test('is low where one group refuses, however large the other', () => {
    expect(groupAwareConsensus(answers([1000, 1000], [0, 10]))!).toBeLessThan(1 / 12);
  });

  test('is unknown without groups, and refuses impossible counts', () => {
    expect(groupAwareConsensus([])).toBeNull();
    expect(() => groupAwareConsensus(answers([3, 2]))).toThrow('group g0: 3 of 2 agree; write a number from 0 to 2');
    expect(() => groupAwareConsensus(answers([-1, 2]))).toThrow('group g0');
  });

  test('lies between nought and one, is unchanged by order, and rises with agreement', () => {
    const group = fc.nat(30).chain((seen) => fc.tuple(fc.nat(seen), fc.constant(seen)));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (pairs) => {
        const value = groupAwareConsensus(answers(...pairs))!;
        expect(value > 0 && value < 1).toBe(true);
        expect(groupAwareConsensus(answers(...[...pairs].reverse()))).toBeCloseTo(value, 12);
        expect(groupAwareConsensus(answers(...pairs.map(([, seen]): [number, number] => [seen, seen])))!).toBeGreaterThanOrEqual(value);
      }),
      { seed: 1 },
    );
  });
});

const polis = referenceCase<{ server_groups: Record<string, number>; server_group_aware_consensus: Record<string, number>; tolerance_abs: number }>('16-polis-27x57');

describe.skipIf(!polis.there)(`a conversation on Polis${polis.reason}`, () => {
  test('has the consensus that its server computed, for every statement', () => {
    const reference = polis.expected();
    const groups = [...Map.groupBy(polis.rows(), ({ participant }) => reference.server_groups[participant!]!)];
    const gaps = Object.entries(reference.server_group_aware_consensus).map(([statement, wanted]) => {
      const heard = groups.map(([group, rows]) => ({ group: String(group), agree: rows.filter((row) => row[statement] === '1').length, seen: rows.filter((row) => row[statement] !== '').length }));
      return Math.abs(groupAwareConsensus(heard)! - wanted);
    });
    expect(gaps).toHaveLength(57);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(reference.tolerance_abs);
  });
});

describe('bridges', () => {
  const groups = new Map([['east', ['a1', 'a2']], ['west', ['a3', 'a4']]]);

  test('are the poles in which opposed camps join', () => {
    const found = bridges(['split', 'joined'], positions({ split: [-2, -1, 1, 2], joined: [1, 2, 0.5, null] }), groups);
    expect(found[0]).toEqual({ debate: 'joined', pole: 'plus', value: (3 / 4) * (2 / 3), groups: [{ group: 'east', agree: 2, seen: 2 }, { group: 'west', agree: 1, seen: 1 }] });
    expect(found.map(({ debate, pole }) => `${debate} ${pole}`)).toEqual(['joined plus', 'split minus', 'split plus', 'joined minus']);
  });

  test('take a stated middle as heard and not as agreement', () => {
    const [minus, plus] = bridges(['x'], positions({ x: [0, null, 0, null] }), groups);
    expect([minus!.value, plus!.value]).toEqual([1 / 9, 1 / 9]);
  });

  test('are none without groups', () => {
    expect(bridges(['x'], positions({ x: [1] }), new Map()).map(({ value }) => value)).toEqual([null, null]);
  });
});

describe('texts that were voted on', () => {
  const groups = new Map([['east', ['a1', 'a2']], ['west', ['a3', 'a4']]]);
  const rollCall = (id: string, ...ballots: Ballot[]): RollCall => ({ id, date: null, concept: null, yesSupports: null, weight: 1, ballots: new Map(ballots.map((ballot, at) => [`a${at + 1}`, ballot])) });

  test('join camps that both said yes, and an abstention is heard without agreeing', () => {
    const found = votedBridges([rollCall('split', 'yes', 'yes', 'no', 'no'), rollCall('joined', 'yes', 'yes', 'yes', 'abstain')], groups);
    expect(found).toEqual([
      { rollCall: 'joined', value: (3 / 4) * (2 / 4), groups: [{ group: 'east', agree: 2, seen: 2 }, { group: 'west', agree: 1, seen: 2 }] },
      { rollCall: 'split', value: (3 / 4) * (1 / 4), groups: [{ group: 'east', agree: 2, seen: 2 }, { group: 'west', agree: 0, seen: 2 }] },
    ]);
  });

  test('leave a camp that took no part at one half', () => {
    expect(votedBridges([rollCall('far', 'yes', 'yes', 'absent', 'nonvoting')], groups)[0]!.value).toBe((3 / 4) * (1 / 2));
    expect(votedBridges([rollCall('none')], new Map())[0]!.value).toBeNull();
  });
});
