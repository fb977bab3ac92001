import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { countOnce, pooledVariance, positionOf } from '../../src/analysis/position.ts';
import { recency, weightOf } from '../../src/analysis/weight.ts';
import { coded } from '../fixtures/coded.ts';

const position = (items: Parameters<typeof positionOf>[2], variance = 1) => positionOf('atlantis', 'sea-treaty', items, variance);

test('a statement weighs its confidence, and a paraphrase half of that', () => {
  const weights = (['high', 'medium', 'low'] as const).flatMap((confidence) => (['quote', 'paraphrase'] as const).map((kind) => weightOf({ kind }, { confidence })));
  expect(weights).toEqual([1, 0.5, 0.75, 0.375, 0.5, 0.25]);
});

test('no statement gives no position, not the middle', () => {
  expect(position([])).toBeNull();
});

test('one statement has the uncertainty of a typical one and not none', () => {
  const result = position([coded(1, { date: '2014-05' })], 0.5)!;
  expect(result).toMatchObject({ mean: 1, n: 1, sources: 1, range: [1, 1], ambivalent: false, span: ['2014-05', '2014-05'] });
  // s̃² = (2·½ + 0) / (2 + 1 − 1) = ½, n_eff = 1, half width 1.959964·√½ = 1.385904
  expect(result.interval[0]).toBeCloseTo(1 - 1.385904, 6);
  expect(result.interval[1]).toBe(2);
});

test('two statements of different weight, worked out by hand', () => {
  const result = position([coded(2, { id: 'a' }), coded(0, { id: 'b', kind: 'paraphrase', confidence: 'medium', source: 'press-2015', date: '2012' })])!;
  // Σw = 11/8, mean = 2/(11/8) = 16/11, n_eff = (121/64)/(73/64) = 121/73,
  // s̃² = (2·1 + 192/121)/3 = 434/363, half width 1.959964·√(434/363 · 73/121) = 1.664594
  expect(result.mean).toBeCloseTo(16 / 11, 12);
  expect(result.interval[0]).toBeCloseTo(16 / 11 - 1.664594, 5);
  expect(result.interval[1]).toBe(2);
  expect(result).toMatchObject({ n: 2, sources: 2, range: [0, 2], ambivalent: false, span: ['2012', '2014'] });
  expect(result.receipts.map(({ weight }) => weight)).toEqual([1, 0.375]);
});

test('two poles average to nothing and are called ambivalent', () => {
  expect(position([coded(-2), coded(2)])).toMatchObject({ mean: 0, ambivalent: true, range: [-2, 2] });
  expect(position([coded(0), coded(2)])).toMatchObject({ mean: 1, ambivalent: false });
});

describe('wordings of one remark', () => {
  const original = coded(2, { id: 'a' });
  const variant = coded(1, { id: 'b', variantOf: 'a' });
  const another = coded(0, { id: 'c', variantOf: 'a' });

  test('are counted once, by the original', () => {
    expect(countOnce([variant, original, another])).toEqual([original]);
    expect(position([variant, original])).toMatchObject({ n: 1, mean: 2 });
  });

  test('are counted once where the original is not among them', () => {
    expect(countOnce([variant, another])).toEqual([variant]);
  });
});

test('the variance within cells is pooled over all cells of two statements or more', () => {
  // (−1)² + 1² = 2 with one degree, 1 + 1 + 4 = 6 with two: 8/3
  const cells = [[coded(0), coded(2)], [coded(-1), coded(-1, { id: 'x' }), coded(2)], [coded(2)]];
  expect(pooledVariance(cells)).toBeCloseTo((2 + 6) / 3, 12);
  expect(pooledVariance([[coded(2)]])).toBe(0);
});

describe('for any statements', () => {
  const item = fc.record({
    stance: fc.integer({ min: -4, max: 4 }).map((half) => half / 2),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    kind: fc.constantFrom('quote' as const, 'paraphrase' as const),
    source: fc.constantFrom('a', 'b', 'c'),
    date: fc.integer({ min: 1997, max: 2026 }).map(String),
  });
  const items = fc.array(item, { minLength: 1, maxLength: 12 }).map((list) => list.map(({ stance, ...more }, index) => coded(stance, { id: `s${index}`, ...more })));
  const variance = fc.double({ min: 0, max: 4, noNaN: true });

  test('the mean is within the range, and the interval around the mean', () => {
    fc.assert(
      fc.property(items, variance, (list, pooled) => {
        const { mean, range, interval } = position(list, pooled)!;
        expect(mean).toBeGreaterThanOrEqual(range[0] - 1e-12);
        expect(mean).toBeLessThanOrEqual(range[1] + 1e-12);
        expect(interval[0]).toBeLessThanOrEqual(mean + 1e-12);
        expect(interval[1]).toBeGreaterThanOrEqual(mean - 1e-12);
        expect(interval[0]).toBeGreaterThanOrEqual(-2);
        expect(interval[1]).toBeLessThanOrEqual(2);
      }),
      { seed: 1 },
    );
  });

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), variance, ([list, shuffled], pooled) => {
        const [a, b] = [position(list, pooled)!, position(shuffled, pooled)!];
        expect(b.mean).toBeCloseTo(a.mean, 12);
        expect(b.interval[0]).toBeCloseTo(a.interval[0], 12);
        expect({ ...b, mean: 0, interval: 0, receipts: 0 }).toEqual({ ...a, mean: 0, interval: 0, receipts: 0 });
      }),
      { seed: 1 },
    );
  });

  test('swapping the poles mirrors the position', () => {
    fc.assert(
      fc.property(items, variance, (list, pooled) => {
        const mirrored = list.map(({ statement, code }) => ({ statement, code: { ...code, stance: -code.stance } }));
        const [a, b] = [position(list, pooled)!, position(mirrored, pooled)!];
        expect(b.mean + a.mean).toBeCloseTo(0, 12);
        expect(b.interval[0] + a.interval[1]).toBeCloseTo(0, 12);
      }),
      { seed: 1 },
    );
  });
});

test('a statement counts half after its half-life, fully when it is new, and never more', () => {
  expect(recency('2014-01-01', '2018-01-01', 4)).toBeCloseTo(0.5, 3);
  expect(recency('2014-05', '2014-05', 4)).toBe(1);
  expect(recency('2019', '2014', 4)).toBe(1);
  expect(() => recency('2014', '2015', 0)).toThrow('half-life of 0 years; write a number above 0');
});
