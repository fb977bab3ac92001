import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { collectionOf } from '../../src/analysis/collection.ts';
import { interval, krippendorffAlpha, nominal, ordinal, reliability, type Metric } from '../../src/analysis/krippendorff.ts';
import { corpusOf, tinyContent } from '../fixtures/tiny-content.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const reference = referenceCase<{
  published: Record<'four_coders' | 'wikipedia', Record<string, number>>;
  computed: Record<'four_coders' | 'wikipedia', Record<string, number>>;
  data: Record<'four_coders' | 'wikipedia', (number | null)[][]>;
  tolerance_abs: number;
}>('19-krippendorff-alpha').expected();
const ratio: Metric = (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);
const METRICS: Record<string, Metric> = { nominal, ordinal, interval, ratio };
const unitsOf = (coders: (number | null)[][]) => coders[0]!.map((_, unit) => coders.flatMap((coder) => coder[unit] ?? []));

describe('α meets the reference', () => {
  const cases = (['four_coders', 'wikipedia'] as const).flatMap((name) => Object.entries(reference.computed[name]).map(([metric, wanted]) => ({ name, metric, wanted })));

  test.each(cases)('of $name by the $metric metric', ({ name, metric, wanted }) => {
    const alpha = krippendorffAlpha(unitsOf(reference.data[name]), METRICS[metric]!)!;
    expect(Math.abs(alpha - wanted)).toBeLessThanOrEqual(reference.tolerance_abs);
    const printed = reference.published[name][metric]!;
    expect(Math.abs(alpha - printed)).toBeLessThanOrEqual(name === 'four_coders' ? 5e-4 : 5e-7);
  });

  test('for all the six published numbers', () => {
    expect(cases).toHaveLength(6);
  });
});

describe('α', () => {
  test('is not defined without two values of a unit, or without two different ones', () => {
    expect(krippendorffAlpha([], ordinal)).toBeNull();
    expect(krippendorffAlpha([[1], [2]], ordinal)).toBeNull();
    expect(krippendorffAlpha([[1, 1], [1, 1]], ordinal)).toBeNull();
  });

  test('is one for full agreement and below nought for full disagreement', () => {
    expect(krippendorffAlpha([[1, 1], [-2, -2]], ordinal)).toBe(1);
    // D_observed = 1, D_expected = 8/12: α = 1 − 12/8
    expect(krippendorffAlpha([[0, 1], [1, 0]], nominal)).toBeCloseTo(-0.5, 12);
  });

  test('leaves out units that only one coder read', () => {
    expect(krippendorffAlpha([[1, 1], [2, 2], [5]], interval)).toBe(1);
  });

  test('does not depend on the order of units and coders, and never exceeds one', () => {
    const units = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(units, fc.constantFrom(nominal, ordinal, interval), (list, metric) => {
        const alpha = krippendorffAlpha(list, metric);
        const turned = krippendorffAlpha([...list].reverse().map((values) => [...values].reverse()), metric);
        expect(turned === null).toBe(alpha === null);
        expect(turned ?? 0).toBeCloseTo(alpha ?? 0, 12);
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
      }),
      { seed: 1 },
    );
  });

  test('by the ordinal metric does not depend on what the values are called', () => {
    const units = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(units, (list) => {
        expect(krippendorffAlpha(list.map((values) => values.map((value) => value ** 3 * 10 + 7)), ordinal)).toEqual(krippendorffAlpha(list, ordinal));
      }),
      { seed: 1 },
    );
  });
});

describe('the reliability of a concept', () => {
  const withCodes = (codes: [codeA: number | null, codeB: number | null][], silent = 0) =>
    reliability(
      {
        statements: Array.from({ length: codes.length + silent }, (_, index) => ({ id: `s${index}`, date: '2014' })),
        coders: ['a', 'b'],
        readings: codes.map((values, index) => ({ statement: `s${index}`, concept: 'sea-treaty', values })),
      },
      ['sea-treaty'],
    )[0]!;

  test('counts equal codes, opposite signs and codes of one reading', () => {
    const found = withCodes([[2, 2], [-1, -1], [1, -1], [0, 1], [2, null]]);
    expect(found).toMatchObject({ concept: 'sea-treaty', both: 4, one: 1, exact: 0.5, signConflicts: 1 });
    expect(found.alpha).toBe(krippendorffAlpha([[2, 2], [-1, -1], [1, -1], [0, 1]], ordinal));
    expect(found.nominal).toBe(krippendorffAlpha([[2, 2], [-1, -1], [1, -1], [0, 1]], nominal));
  });

  test('compares whether a side is taken at all over every statement that was read', () => {
    // o = [[4, 1], [1, 4]], n = 10, n₀ = n₁ = 5: α = 1 − 9·2/(2·25)
    expect(withCodes([[2, 2], [1, -1], [2, null]], 2).taking).toBeCloseTo(1 - 18 / 50, 12);
    expect(withCodes([[2, 2], [1, 1]]).taking).toBeNull();
  });

  test('is unknown where no code was given twice', () => {
    expect(withCodes([[2, null]])).toMatchObject({ both: 0, one: 1, alpha: null, nominal: null, exact: null, signConflicts: 0 });
    expect(withCodes([])).toMatchObject({ both: 0, one: 0, alpha: null, nominal: null, taking: null, exact: null });
  });

  test('of one coder is unknown', () => {
    expect(reliability({ statements: [{ id: 's', date: '2014' }], coders: ['a'], readings: [{ statement: 's', concept: 'c', values: [1] }] }, ['c'])[0]).toMatchObject({ both: 0, one: 1, alpha: null, taking: null });
  });

  test('of the records uses both readings', () => {
    expect(reliability(collectionOf(corpusOf(tinyContent())), ['sea-treaty'])[0]).toMatchObject({ one: 0, exact: 1 });
  });
});
