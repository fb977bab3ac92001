import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { balance } from '../../src/analysis/balance.ts';
import { frustration } from '../../src/analysis/frustration.ts';
import { signedModularity } from '../../src/analysis/signed-modularity.ts';
import { signedNetwork, signedNetworkOf, type SignedTie } from '../../src/analysis/signed-network.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const tie = (a: string, b: string, weight: number): SignedTie => ({ a, b, weight });
const tribes = referenceCase<{
  tribes: {
    edges: number;
    triangles_balanced_share: number;
    triangle_counts: Record<string, number>;
    frustration_index_exact_k2: number;
    normalised_1_minus_2f_over_m: number;
    k2_optimum_unique: [string[], string];
    line_index_k3_exact: number;
    k3_optimum_unique: string[][];
    signed_modularity_gomez2009_of_k3: number;
  };
  tolerance_abs: number;
}>('11-signed-and-modularity');

describe.skipIf(!tribes.there)(`the sixteen tribes of Read${tribes.reason}`, () => {
  const reference = tribes.there ? tribes.expected() : null;
  const rows = tribes.there ? tribes.rows('tribes.csv') : [];
  const network = signedNetwork([...new Set(rows.flatMap(({ from, to }) => [from!, to!]))], rows.map(({ from, to, sign }) => tie(from!, to!, Number(sign))));
  const groups = (partition: readonly number[]) => [...Map.groupBy(network.actors, (_, index) => partition[index]!).values()].map((members) => [...members].sort());

  test('have the published share of balanced triangles', () => {
    const { byConflicts, share } = balance(network);
    expect(network.ties).toHaveLength(reference!.tribes.edges);
    expect(byConflicts).toEqual(Object.values(reference!.tribes.triangle_counts));
    expect(share).toBeCloseTo(reference!.tribes.triangles_balanced_share, 9);
  });

  test('have the published frustration, and one best division into two camps', () => {
    const found = frustration(network);
    expect(found).toMatchObject({ index: reference!.tribes.frustration_index_exact_k2, optima: 1 });
    expect(found.balance).toBeCloseTo(reference!.tribes.normalised_1_minus_2f_over_m, 9);
    expect(groups(found.partition)).toContainEqual([...reference!.tribes.k2_optimum_unique[0]].sort());
  });

  test('have the published criterion for three camps, and one best division', () => {
    const found = frustration(network, 3);
    expect(found).toMatchObject({ index: reference!.tribes.line_index_k3_exact, optima: 1 });
    expect(groups(found.partition)).toEqual(expect.arrayContaining(reference!.tribes.k3_optimum_unique.map((members) => [...members].sort())));
    expect(Math.abs(signedModularity(network, found.partition)! - reference!.tribes.signed_modularity_gomez2009_of_k3)).toBeLessThanOrEqual(reference!.tolerance_abs);
  });
});

test('without conflict, modularity is that of the karate club', () => {
  const karate = referenceCase<{ membership_real: number[]; modularity_real_split: number; tolerance_abs: number }>('11-karate').expected();
  const ties = referenceCase('11-karate').rows().map(({ from, to }) => tie(from!, to!, 1));
  const network = signedNetwork(karate.membership_real.map((_, index) => String(index + 1)), ties);
  expect(network.ties).toHaveLength(78);
  expect(Math.abs(signedModularity(network, karate.membership_real)! - karate.modularity_real_split)).toBeLessThanOrEqual(karate.tolerance_abs);
});

describe('a triangle', () => {
  const abc = ['a', 'b', 'c'];
  const triangle = (ab: number, ac: number, bc: number) => signedNetwork(abc, [tie('a', 'b', ab), tie('a', 'c', ac), tie('b', 'c', bc)]);

  test('of friends, or of two friends with one enemy, is balanced', () => {
    expect(balance(triangle(1, 1, 1))).toEqual({ byConflicts: [1, 0, 0, 0], share: 1 });
    expect(balance(triangle(1, -1, -1))).toEqual({ byConflicts: [0, 0, 1, 0], share: 1 });
    expect(frustration(triangle(1, -1, -1))).toEqual({ index: 0, balance: 1, partition: [0, 0, 1], optima: 1 });
  });

  test('of enemies takes three camps', () => {
    expect(balance(triangle(-1, -1, -1))).toEqual({ byConflicts: [0, 0, 0, 1], share: 0 });
    expect(frustration(triangle(-1, -1, -1))).toMatchObject({ index: 1, optima: 3 });
    expect(frustration(triangle(-1, -1, -1), 3)).toMatchObject({ index: 0, partition: [0, 1, 2], optima: 1 });
  });

  test('gives up its lightest tie', () => {
    expect(frustration(triangle(3, 2, -0.5))).toMatchObject({ index: 0.5, partition: [0, 0, 0], optima: 1 });
    expect(frustration(triangle(3, 2, -0.5)).balance).toBeCloseTo(1 - 1 / 5.5, 12);
  });
});

describe('at the edge', () => {
  test('no ties are no measure', () => {
    for (const actors of [[], ['a'], ['a', 'b']]) {
      const network = signedNetwork(actors, []);
      expect(balance(network).share).toBeNull();
      expect(frustration(network)).toMatchObject({ index: 0, balance: null });
      expect(signedModularity(network, actors.map(() => 0))).toBeNull();
    }
  });

  test('a tie of nought or of nothing known is no tie', () => {
    expect(signedNetworkOf(['a', 'b', 'c'], Float64Array.of(0, -0, 2, -0, 0, NaN, 2, NaN, 0)).ties).toEqual([tie('a', 'c', 2)]);
  });

  test('wrong ties are named', () => {
    expect(() => signedNetwork(['a', 'b'], [tie('a', 'x', 1)])).toThrow('tie a, x: x is not among the actors');
    expect(() => signedNetwork(['a', 'b'], [tie('a', 'a', 1)])).toThrow('write a tie between two actors');
    expect(() => signedNetwork(['a', 'b'], [tie('a', 'b', 1), tie('b', 'a', -1)])).toThrow('tie b, a: the pair has one already');
    expect(() => signedNetwork(['a', 'b'], [tie('a', 'b', NaN)])).toThrow('weight NaN');
    expect(() => signedNetworkOf(['a', 'b'], new Float64Array(3))).toThrow('3 cells for 2 actors; write 4');
    expect(() => signedModularity(signedNetwork(['a'], []), [])).toThrow('partition of 0 for 1 actors');
  });

  test('seventeen actors are too many for the exact search', () => {
    const actors = Array.from({ length: 17 }, (_, index) => `a${index}`);
    expect(() => frustration(signedNetwork(actors, []))).toThrow('17 actors; the exact search takes 16 at most');
    expect(() => frustration(signedNetwork([], []), 0)).toThrow('0 camps; write a whole number from 1 to 3');
    expect(() => frustration(signedNetwork([], []), 4)).toThrow('4 camps');
  });
});

describe('for any network', () => {
  const actors = ['a', 'b', 'c', 'd', 'e', 'f'];
  const networks = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 15, maxLength: 15 }).map((weights) => {
    const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b] as const));
    return signedNetwork(actors, pairs.map(([a, b], index) => tie(a, b, weights[index]!)));
  });
  const costOf = (network: ReturnType<typeof signedNetwork>, partition: readonly number[]) =>
    network.ties.reduce((sum, { a, b, weight }) => sum + ((partition[actors.indexOf(a)] === partition[actors.indexOf(b)]) === weight < 0 ? Math.abs(weight) : 0), 0);

  test('no division of all 32 is better than the best one, and as many are as good', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const found = frustration(network);
        const costs = Array.from({ length: 32 }, (_, split) => costOf(network, actors.map((__, index) => (split >> index) & 1)));
        expect(found.index).toBe(Math.min(...costs));
        expect(costOf(network, found.partition)).toBe(found.index);
        expect(found.optima).toBe(costs.filter((cost) => cost === found.index).length);
        expect(frustration(network, 3).index).toBeLessThanOrEqual(found.index);
        if (found.balance !== null) expect(found.balance).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1 },
    );
  });

  test('the order and the names of camps change nothing, and turning an actor’s ties over neither', () => {
    fc.assert(
      fc.property(networks, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), fc.constantFrom(...actors), (network, partition, turned) => {
        const backwards = signedNetwork([...actors].reverse(), network.ties.map(({ a, b, weight }) => tie(b, a, weight)));
        const switched = signedNetwork(actors, network.ties.map(({ a, b, weight }) => tie(a, b, (a === turned) !== (b === turned) ? -weight : weight)));
        expect(frustration(backwards).index).toBe(frustration(network).index);
        expect(frustration(switched).index).toBe(frustration(network).index);
        expect(balance(switched).share).toBe(balance(network).share);
        const [q, renamed, reversed] = [signedModularity(network, partition), signedModularity(network, partition.map((camp) => 9 - camp)), signedModularity(backwards, [...partition].reverse())];
        expect(renamed).toBe(q);
        if (q !== null) {
          expect(reversed).toBeCloseTo(q, 12);
          expect(Math.abs(q)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 1 },
    );
  });
});
