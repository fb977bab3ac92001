import { describe, expect, test } from 'vitest';
import { withColumnsPermuted } from '../../src/analysis/column-permutation.ts';
import { contestedItems } from '../../src/analysis/contested-items.ts';
import { mapTrust } from '../../src/analysis/map-trust.ts';
import { mulberry32 } from '../../src/analysis/random.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import { stressNull } from '../../src/analysis/stress-null.ts';

const noise = (n: number, columns: number, seed: number) => {
  const random = mulberry32(seed);
  return stanceMatrix(Array.from({ length: n }, () => Array.from({ length: columns }, () => Math.floor(random() * 5) - 2)));
};
/** Actors on a circle, items that look at it from all sides. */
const plane = (n: number, columns: number) =>
  stanceMatrix(Array.from({ length: n }, (_, i) => Array.from({ length: columns }, (_, j) => 2 * Math.cos((2 * Math.PI * i) / n + (Math.PI * j) / columns) * (0.4 + ((i * 7) % 5) / 8))));

describe('permuted columns', () => {
  test('keep each item’s positions and every gap', () => {
    const matrix = stanceMatrix([[2, null], [-2, 1], [null, 0], [1, null], [0, 2]]);
    const permuted = withColumnsPermuted(matrix, mulberry32(3));
    expect([...permuted.values].map(Number.isNaN)).toEqual([...matrix.values].map(Number.isNaN));
    const columnOf = ({ values }: typeof matrix, column: number) => [...values].filter((value, at) => at % 2 === column && !Number.isNaN(value)).sort((a, b) => a - b);
    for (const column of [0, 1]) expect(columnOf(permuted, column)).toEqual(columnOf(matrix, column));
    expect(permuted.values).not.toEqual(matrix.values);
  });
});

describe('the stress of a map beside that of noise', () => {
  test('is lower where positions lie in a plane', () => {
    const { observed, stresses, share } = stressNull(plane(14, 9), { times: 60 });
    expect(observed).toBeLessThan(stresses[0]!);
    expect(share).toBe(0);
    expect(stresses).toHaveLength(60);
  });

  test('is nothing special where they are noise', () => {
    const shares = Array.from({ length: 12 }, (_, seed) => stressNull(noise(10, 8, seed), { times: 60 }).share!);
    expect(shares.filter((share) => share <= 0.05).length).toBeLessThanOrEqual(3);
    expect(Math.max(...shares)).toBeGreaterThan(0.5);
  });

  test('has for ten actors on eight items the median that simulation found, .20', () => {
    const stresses = Array.from({ length: 60 }, (_, seed) => stressNull(noise(10, 8, seed + 100), { times: 0 }).observed!).sort((a, b) => a - b);
    expect(Math.abs(stresses[30]! - 0.2)).toBeLessThan(0.03);
  });

  test('does not exist where there is nothing to fit', () => {
    expect(stressNull(stanceMatrix([[1], [1], [1]]), { times: 5 })).toEqual({ observed: null, stresses: new Float64Array(0), share: null });
    expect(stressNull(stanceMatrix([]), { times: 5 }).share).toBeNull();
  });

  test('is the same for the same seed', () => {
    expect(stressNull(noise(8, 6, 1), { times: 20, seed: 9 })).toEqual(stressNull(noise(8, 6, 1), { times: 20, seed: 9 }));
    expect(stressNull(noise(8, 6, 1), { times: 20, seed: 8 })).not.toEqual(stressNull(noise(8, 6, 1), { times: 20, seed: 9 }));
  });
});

describe('a contested item', () => {
  const column = (...values: (number | null)[]) => contestedItems(stanceMatrix(values.map((value) => [value])));

  test('has fewer than nine in ten on one value', () => {
    expect(column(...Array.from({ length: 9 }, () => 2), -2)).toEqual([]);
    expect(column(...Array.from({ length: 8 }, () => 2), -2, 0)).toEqual([0]);
  });

  test('needs two actors; silence is no value', () => {
    expect(column(2, null)).toEqual([]);
    expect(column(null, null)).toEqual([]);
    expect(column(2, null, null, -2)).toEqual([0]);
    expect(contestedItems(stanceMatrix([]))).toEqual([]);
  });

  test('does not come from hair’s breadths between means, and treats the poles alike', () => {
    expect(column(1.9, 2, 1.75, 1.6)).toEqual([]);
    expect(column(-1.5, -2, -1.6, -1.9)).toEqual([]);
    expect(column(1.5, 2, 1.6, 1.9)).toEqual([]);
    expect(column(-0.2, 0, 0.4, -0)).toEqual([]);
    expect(column(-0.6, 0.6)).toEqual([0]);
  });
});

describe('whether a map may be shown', () => {
  const fine = { observed: 0.1, share: 0 };
  const stable = { stability: 0.97 };

  test.each([
    [7, 'no map', ['hardly any contested items']],
    [8, 'with a warning', ['few contested items']],
    [19, 'with a warning', ['few contested items']],
    [20, 'fair', []],
  ] as const)('by %i contested items', (columns, verdict, doubts) => {
    expect(mapTrust(noise(15, columns, 2), fine, stable)).toMatchObject({ verdict, doubts, contested: columns, stress: 0.1, noiseShare: 0, stability: 0.97 });
  });

  test('many items do not help a map that noise matches or that will not hold still', () => {
    expect(mapTrust(noise(15, 30, 2), { observed: 0.3, share: 0.4 }, stable)).toMatchObject({ verdict: 'with a warning', doubts: ['no better than noise'] });
    expect(mapTrust(noise(15, 30, 2), fine, { stability: 0.6 })).toMatchObject({ verdict: 'with a warning', doubts: ['unstable'] });
    expect(mapTrust(noise(15, 30, 2), fine, { stability: null })).toMatchObject({ verdict: 'with a warning', doubts: ['unstable'] });
  });

  test('there is none of actors that agree on everything, and none of nobody', () => {
    expect(mapTrust(stanceMatrix([[1, 1], [1, 1]]), { observed: null, share: null }, { stability: null })).toMatchObject({ verdict: 'no map', doubts: ['nothing to fit', 'hardly any contested items'], contested: 0 });
    expect(mapTrust(stanceMatrix([]), { observed: null, share: null }, { stability: null }).verdict).toBe('no map');
  });
});
