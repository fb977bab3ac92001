import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { agnes } from 'ml-hclust';
import { adjustedRand } from '../../src/analysis/adjusted-rand.ts';
import { averageLinkage, cutInto } from '../../src/analysis/average-linkage.ts';
import { bestPartition, byAverageLinkage, groupsOf } from '../../src/analysis/clustering.ts';
import { distanceMatrix, shrunk } from '../../src/analysis/distance-matrix.ts';
import { byMedoids, medoidPartition } from '../../src/analysis/medoid-partition.ts';
import { optimalLeafOrder } from '../../src/analysis/optimal-leaf-order.ts';
import { mulberry32, shuffle } from '../../src/analysis/random.ts';
import { pathLength, seriated } from '../../src/analysis/seriation.ts';
import { meanSilhouette, silhouettes } from '../../src/analysis/silhouette.ts';
import { stanceDistances } from '../../src/analysis/stance-distances.ts';
import { stanceMatrix, transposed } from '../../src/analysis/stance-matrix.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const { expected, table } = referenceCase<{
  labels: string[];
  hclust: { average: { heights: number[]; cut4: number[] } };
  optimal_leaf_order: { average: { path_length_olo: number; order: string[] } };
  silhouette_average_linkage: Record<string, number>;
  pam4: { medoids: string[]; objective: number; clustering: number[] };
}>('09-hclust-olo-eurodist');
const eurodist = distanceMatrix(table().cells);
const random = (n: number, seed: number) => {
  const next = mulberry32(seed);
  return stanceDistances(stanceMatrix(Array.from({ length: n }, () => Array.from({ length: 7 }, () => next() * 4 - 2))));
};

describe('21 cities, as R groups and orders them', () => {
  const tree = averageLinkage(eurodist);

  test('heights of average linkage to 1e-9', () => {
    tree.merges.forEach(({ height }, at) => expect(Math.abs(height / expected().hclust.average.heights[at]! - 1)).toBeLessThan(1e-9));
    expect(adjustedRand(cutInto(tree, 4), expected().hclust.average.cut4)).toBe(1);
  });

  test('the optimal leaf order is 11937 km long, and the same', () => {
    const order = optimalLeafOrder(tree, eurodist);
    expect(pathLength(eurodist, order)).toBe(expected().optimal_leaf_order.average.path_length_olo);
    const names = order.map((row) => expected().labels[row]);
    expect([names, names.toReversed()]).toContainEqual(expected().optimal_leaf_order.average.order);
    expect([...seriated(eurodist)].sort((a, b) => a - b)).toEqual([...Array(21).keys()]);
  });

  test.each([2, 3, 4, 5, 6])('mean silhouette of %i groups to 1e-9', (k) => {
    expect(Math.abs(meanSilhouette(eurodist, cutInto(tree, k)) - expected().silhouette_average_linkage[`k${k}`]!)).toBeLessThan(1e-9);
  });

  test('four medoids', () => {
    const { medoids, labels, objective } = medoidPartition(eurodist, 4);
    expect(medoids.map((row) => expected().labels[row]).sort()).toEqual([...expected().pam4.medoids].sort());
    expect(Math.abs(objective - expected().pam4.objective)).toBeLessThan(1e-9);
    expect(adjustedRand(labels, expected().pam4.clustering)).toBe(1);
  });
});

describe('linkage and order', () => {
  test('average linkage has the heights of ml-hclust', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 20 }), (seed, n) => {
        const matrix = random(n, seed);
        const rows = Array.from({ length: n }, (_, i) => [...matrix.values.subarray(i * n, (i + 1) * n)]);
        const heights: number[] = [];
        agnes(rows, { method: 'average', isDistanceMatrix: true }).traverse(({ isLeaf, height }) => void (isLeaf || heights.push(height)));
        heights.sort((a, b) => a - b);
        averageLinkage(matrix).merges.forEach(({ height }, at) => expect(height).toBeCloseTo(heights[at]!, 12));
      }),
      { seed: 1 },
    );
  });

  test('no order that the tree allows is shorter', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 8 }), (seed, n) => {
        const matrix = random(n, seed);
        const tree = averageLinkage(matrix);
        const orders: number[][][] = Array.from({ length: n }, (_, row) => [[row]]);
        for (const { a, b } of tree.merges) {
          orders.push(orders[a]!.flatMap((one) => orders[b]!.flatMap((other) => [[...one, ...other], [...other, ...one]])));
        }
        expect(pathLength(matrix, optimalLeafOrder(tree, matrix))).toBeCloseTo(Math.min(...orders.at(-1)!.map((order) => pathLength(matrix, order))), 9);
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  test('another order of the actors leaves the blocs and the length as they are', () => {
    const matrix = random(12, 5);
    const order = shuffle([...Array(12).keys()], mulberry32(2));
    const moved = distanceMatrix(order.map((i) => order.map((j) => matrix.values[i * 12 + j]!)));
    expect(pathLength(moved, seriated(moved))).toBeCloseTo(pathLength(matrix, seriated(matrix)), 9);
    const labels = bestPartition(matrix)!.labels;
    expect(adjustedRand(bestPartition(moved)!.labels, order.map((row) => labels[row]!))).toBe(1);
  });

  test('nobody, one and two', () => {
    expect(seriated(distanceMatrix([]))).toEqual([]);
    expect(seriated(distanceMatrix([[0]]))).toEqual([0]);
    expect(seriated(distanceMatrix([[0, 1], [1, 0]]))).toEqual([0, 1]);
    expect(bestPartition(distanceMatrix([[0, 1], [1, 0]]))).toBeNull();
  });

  test('rows that nothing joins come last; without any known distance all stay as they were', () => {
    expect(seriated(stanceDistances(stanceMatrix([[null, 2], [1, null], [2, null], [-2, null]])))).toEqual([2, 1, 3, 0]);
    expect(seriated(distanceMatrix([[0, null], [null, 0]]))).toEqual([0, 1]);
  });

  test('items are ordered by the same rule', () => {
    const matrix = transposed(stanceMatrix([[2, -2, 2, -1], [1, -1, 2, -2], [-2, 2, -1, 2]]));
    expect(matrix).toMatchObject({ rows: 4, columns: 3 });
    const order = seriated(stanceDistances(matrix));
    expect(Math.abs(order.indexOf(0) - order.indexOf(2))).toBe(1);
    expect(Math.abs(order.indexOf(1) - order.indexOf(3))).toBe(1);
  });

  test('an unknown distance is refused', () => {
    const hole = distanceMatrix([[0, null], [null, 0]]);
    expect(() => averageLinkage(hole)).toThrow('shrink or complete the matrix first');
    expect(() => medoidPartition(hole, 1)).toThrow('shrink or complete the matrix first');
    expect(() => medoidPartition(distanceMatrix([[0]]), 2)).toThrow('2 groups of 1 actors; give a whole number from 1 to 1');
  });
});

describe('shrunk distances', () => {
  test('lean on the mean by how little they rest on', () => {
    // known: 1 (one common item), 0.5 (two); mean 0.75; unknown 1–2
    const matrix = stanceDistances(stanceMatrix([[2, null, -2], [-2, null, null], [2, 2, 2]]));
    expect([...matrix.values].map((value) => (Number.isNaN(value) ? null : value))).toEqual([0, 1, 0.5, 1, 0, 1, 0.5, 1, 0]);
    const mean = 2.5 / 3;
    expect(shrunk(matrix)!.values[1]).toBeCloseTo((1 + 2 * mean) / 3, 12);
    expect(shrunk(matrix)!.values[2]).toBeCloseTo((2 * 0.5 + 2 * mean) / 4, 12);
  });

  test('with λ = 0 stay as they are, and an unknown one is the mean', () => {
    const matrix = distanceMatrix([[0, 1, null], [1, 0, 0.5], [null, 0.5, 0]]);
    expect([...shrunk(matrix, 0)!.values]).toEqual([0, 1, 0.75, 1, 0, 0.5, 0.75, 0.5, 0]);
    expect(shrunk(distanceMatrix([[0, null], [null, 0]]))).toBeNull();
  });
});

describe('silhouettes', () => {
  test('by hand: nearer to the own group by half, and 0 alone', () => {
    const matrix = distanceMatrix([[0, 1, 2], [1, 0, 2], [2, 2, 0]]);
    expect(silhouettes(matrix, [0, 0, 1])).toEqual([0.5, 0.5, 0]);
  });

  test('are 0, not NaN, where all are the same', () => {
    expect(silhouettes(distanceMatrix([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]), [0, 0, 1, 1])).toEqual([0, 0, 0, 0]);
  });
});

describe('agreement of partitions', () => {
  test('does not mind the numbers of groups', () => {
    expect(adjustedRand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
    expect(adjustedRand([0, 0, 0], [0, 0, 0])).toBe(1);
  });

  test('by hand: Σ pairs both 1, in a 2, in b 2, of 6', () => {
    expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo((1 - (2 * 1) / 6) / (1.5 - (2 * 1) / 6), 12);
  });
});

describe('groups', () => {
  const camps = stanceMatrix(Array.from({ length: 12 }, (_, i) => Array.from({ length: 10 }, (_, j) => ((i * 7 + j * 3) % 5 === 0 ? null : (i < 6 ? 1 : -1) * (1 + ((i + j) % 2))))));

  test.each([['average linkage', byAverageLinkage], ['medoids', byMedoids]] as const)('two camps are found by %s, beat noise and hold', (_, division) => {
    const groups = groupsOf(camps, { division, permutations: 60, resamples: 40 })!;
    expect(groups).toMatchObject({ k: 2, labels: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], shown: true });
    expect(groups.silhouette).toBeGreaterThan(groups.toBeat);
    expect(groups.stability).toBeGreaterThan(0.95);
  });

  test('noise gives groups that are not shown, in nineteen cases of twenty', () => {
    const shown = Array.from({ length: 20 }, (_, seed) => {
      const next = mulberry32(seed);
      return groupsOf(stanceMatrix(Array.from({ length: 12 }, () => Array.from({ length: 10 }, () => Math.floor(next() * 5) - 2))), { permutations: 60, resamples: 0 })!;
    });
    expect(shown.filter((groups) => groups.shown).length).toBeLessThanOrEqual(3);
    for (const { toBeat } of shown) expect(toBeat).toBeGreaterThan(0.1);
    for (const { toBeat } of shown) expect(toBeat).toBeLessThan(0.35);
  });

  test('an actor without common items is in none; too few actors have none', () => {
    const matrix = stanceMatrix([[2, null], [1, null], [-2, null], [null, 1]]);
    expect(groupsOf(matrix, { permutations: 5, resamples: 5 })!.labels).toEqual([0, 0, 1, null]);
    expect(groupsOf(stanceMatrix([[2], [1]]))).toBeNull();
    expect(groupsOf(stanceMatrix([[2, null], [null, 1], [null, null]]))).toBeNull();
    expect(groupsOf(stanceMatrix([]))).toBeNull();
  });

  test('actors that agree on everything have no group worth showing', () => {
    expect(groupsOf(stanceMatrix([[1, 2], [1, 2], [1, 2], [1, 2]]), { permutations: 20, resamples: 5 })).toMatchObject({ silhouette: 0, shown: false });
  });

  test('the same seed gives the same bytes', () => {
    expect(groupsOf(camps, { permutations: 20, resamples: 10, seed: 4 })).toEqual(groupsOf(camps, { permutations: 20, resamples: 10, seed: 4 }));
  });
});
