import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { agreement, agreementLayers, polarisation } from '../../src/analysis/agreement.ts';
import { agreementIndex } from '../../src/analysis/agreement-index.ts';
import { campPolarisation } from '../../src/analysis/camp-polarisation.ts';
import { ordinalConsensus } from '../../src/analysis/ordinal-consensus.ts';
import { leikDispersion, meanDisagreement, ordinalVariation } from '../../src/analysis/ordinal-variation.ts';
import { stanceCounts } from '../../src/analysis/stance-counts.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

interface Expected {
  freq: number[];
  agreement_A: number;
  polarization: number;
  leik_D: number;
  blair_lacy_lsq: number;
  iov_large_n: number;
  tw_consensus?: number;
  esteban_ray_share_of_bipolar_max: Record<'a0' | 'a1' | 'a1.3' | 'a1.6', number>;
}
const reference = referenceCase<{
  tolerance_abs: number;
  published: { id: string; published: { agreement_A?: number; polarization?: number; tw_consensus?: number; leik_D?: number }; layers?: { pattern: string; A: number; weight: number }[]; computed: Expected }[];
  basic: (Expected & { id: string; oppose_neutral_support: [number, number, number]; agreement_index_HNR: number })[];
}>('03-ordinal-dispersion').expected();
const near = (value: number | null, wanted: number, tolerance = reference.tolerance_abs) => expect(Math.abs(value! - wanted)).toBeLessThanOrEqual(tolerance);

describe('every measure of ordinal dispersion meets the reference', () => {
  const cases = [...reference.basic, ...reference.published.map(({ id, computed }) => ({ ...computed, id }))];
  test.each(cases)('for $id', (wanted) => {
    near(agreement(wanted.freq), wanted.agreement_A);
    near(polarisation(wanted.freq), wanted.polarization);
    near(leikDispersion(wanted.freq), wanted.leik_D);
    near(ordinalVariation(wanted.freq), wanted.iov_large_n);
    near(1 - ordinalVariation(wanted.freq)!, wanted.blair_lacy_lsq);
    if (wanted.tw_consensus !== undefined) near(ordinalConsensus(wanted.freq), wanted.tw_consensus);
    for (const alpha of [0, 1, 1.3, 1.6]) near(campPolarisation(wanted.freq, alpha), wanted.esteban_ray_share_of_bipolar_max[`a${alpha}` as 'a0']);
  });

  test.each(reference.basic)('and the agreement index of three sides for $id', ({ oppose_neutral_support, agreement_index_HNR }) => {
    near(agreementIndex(oppose_neutral_support), agreement_index_HNR);
  });

  test.each(reference.published)('as printed in the literature for $id', ({ published, computed: { freq } }) => {
    if (published.agreement_A !== undefined) near(agreement(freq), published.agreement_A, 5e-8);
    if (published.polarization !== undefined) near(polarisation(freq), published.polarization, 6e-8);
    if (published.tw_consensus !== undefined) near(ordinalConsensus(freq), published.tw_consensus, 5e-8);
    if (published.leik_D !== undefined) near(leikDispersion(freq), published.leik_D, 5e-4);
  });

  test('layer by layer as van der Eijk prints them', () => {
    const { layers, computed } = reference.published.find(({ layers }) => layers)!;
    const found = agreementLayers(computed.freq);
    expect(found.map(({ pattern }) => pattern.map(Number).join(''))).toEqual(layers!.map(({ pattern }) => pattern));
    found.forEach((layer, index) => {
      near(layer.weight, layers![index]!.weight);
      near(layer.agreement, layers![index]!.A, 5e-4);
    });
  });
});

describe('counting positions', () => {
  test('puts each at the nearest place, and a half at the firmer one on both sides', () => {
    expect(stanceCounts([-2, -1.5, -0.5, -0.4, 0, 0.4, 0.5, 1.5, 2])).toEqual([2, 1, 3, 1, 2]);
  });

  test('takes minus nought for nought', () => {
    expect(stanceCounts([-0, 0])).toEqual([0, 0, 2, 0, 0]);
  });

  test('adds up weights', () => {
    expect(stanceCounts([-1, -1, 2], [0.75, 0.5, 1])).toEqual([0, 1.25, 0, 0, 1]);
  });

  test('refuses what is no position', () => {
    expect(() => stanceCounts([0, Number.NaN])).toThrow('stance NaN at 1; write a number from -2 to 2');
    expect(() => stanceCounts([3])).toThrow('stance 3 at 0');
    expect(() => stanceCounts([0, 1], [1])).toThrow('weight undefined at 1');
    expect(() => stanceCounts([0], [-1])).toThrow('weight -1 at 0');
  });
});

describe('at the edge', () => {
  const measures = { agreement, polarisation, leikDispersion, ordinalVariation, ordinalConsensus, campPolarisation };

  test.each(Object.entries(measures))('%s of nobody is unknown', (_, measure) => {
    expect(measure([0, 0, 0, 0, 0])).toBeNull();
  });

  test('the disagreement of nobody is unknown, and of one actor none', () => {
    expect(meanDisagreement([])).toBeNull();
    expect(meanDisagreement([-1.5])).toBe(0);
  });

  test.each(Object.entries(measures))('%s refuses a count below nought', (_, measure) => {
    expect(() => measure([1, -1, 0, 0, 1])).toThrow('count -1 at 1; write a number from 0 up');
    expect(() => measure([1, Number.NaN, 0])).toThrow('count NaN at 1');
  });

  test('the agreement index of nobody is unknown, and a negative count is refused', () => {
    expect(agreementIndex([0, 0, 0])).toBeNull();
    expect(() => agreementIndex([1, -1, 0])).toThrow('count -1; write a number from 0 up');
  });

  test('too few categories are refused', () => {
    expect(() => ordinalVariation([3])).toThrow('1 categories; write at least 2');
    expect(() => agreement([3, 3])).toThrow('2 categories; write at least 3');
  });

  test('alpha outside the bounds is refused', () => {
    expect(() => campPolarisation([1, 0, 1], 2)).toThrow('alpha 2; write a number from 0 to 1.6');
  });

  test('weights that do not add up exactly leave no layer behind', () => {
    const counts = [0.1 + 0.2, 0.3, 0, 0.3, 0.1 * 3];
    expect(agreementLayers(counts)).toHaveLength(1);
    expect(agreement(counts)).toBeCloseTo(agreement([1, 1, 0, 1, 1])!, 9);
  });

  test('an empty category keeps its place', () => {
    expect(agreement([1, 0, 1])).toBe(-1);
    expect(ordinalVariation([1, 0, 0, 1])).toBe(1);
    expect(ordinalVariation([0, 1, 1, 0])).toBeCloseTo(1 / 3, 12);
  });
});

describe('for any positions', () => {
  const counts = fc.array(fc.oneof(fc.nat(20), fc.double({ min: 0, max: 20, noNaN: true })), { minLength: 5, maxLength: 5 }).filter((list) => list.some((count) => count > 1e-3));
  const stances = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 30 });

  test('the index of ordinal variation is twice the mean distance of two actors', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 30 }), (list) => {
        const pairs = list.flatMap((a) => list.map((b) => Math.abs(a - b)));
        const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
        expect(ordinalVariation(stanceCounts(list))).toBeCloseTo((2 * mean) / 4, 10);
        expect(meanDisagreement(list)).toBeCloseTo((2 * mean) / 4, 10);
      }),
      { seed: 1 },
    );
  });

  test('every measure stays within its bounds', () => {
    fc.assert(
      fc.property(counts, (list) => {
        for (const value of [polarisation(list), leikDispersion(list), ordinalVariation(list), ordinalConsensus(list), campPolarisation(list)]) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(agreementLayers(list).reduce((sum, layer) => sum + layer.weight, 0)).toBeCloseTo(1, 6);
      }),
      { seed: 1 },
    );
  });

  test('swapping the poles changes nothing', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const mirrored = [...list].reverse();
        for (const measure of [polarisation, leikDispersion, ordinalVariation, ordinalConsensus, campPolarisation]) expect(measure(mirrored)).toBeCloseTo(measure(list)!, 9);
      }),
      { seed: 1 },
    );
  });

  test('counting everybody twice changes nothing', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const doubled = list.map((count) => count * 2);
        for (const measure of [polarisation, leikDispersion, ordinalVariation, ordinalConsensus, campPolarisation]) expect(measure(doubled)).toBeCloseTo(measure(list)!, 9);
      }),
      { seed: 1 },
    );
  });

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(stances, (list) => {
        expect(meanDisagreement([...list].reverse())).toBeCloseTo(meanDisagreement(list)!, 12);
        expect(meanDisagreement(list)).toBeGreaterThanOrEqual(0);
        expect(meanDisagreement(list)).toBeLessThanOrEqual(1);
      }),
      { seed: 1 },
    );
  });
});
