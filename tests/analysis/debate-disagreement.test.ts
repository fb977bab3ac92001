import { describe, expect, test } from 'vitest';
import { debateDisagreement } from '../../src/analysis/debate-disagreement.ts';
import { positions } from '../fixtures/positions.ts';

const of = (...stances: number[]) => debateDisagreement('sea-treaty', positions({ 'sea-treaty': stances }));

describe('the disagreement of a debate', () => {
  test('is unknown where nobody has a position', () => {
    expect(of()).toEqual({ debate: 'sea-treaty', n: 0, counts: [0, 0, 0, 0, 0], disagreement: null, polarisation: null, few: true });
  });

  test('is none for one actor, and for many that agree', () => {
    expect(of(2)).toMatchObject({ n: 1, disagreement: 0, polarisation: 0, few: true });
    expect(of(...new Array<number>(38).fill(-1))).toMatchObject({ n: 38, counts: [0, 38, 0, 0, 0], disagreement: 0, polarisation: 0, few: false });
  });

  test('is whole for two equal camps at the ends', () => {
    expect(of(-2, -2, -2, 2, 2, 2)).toEqual({ debate: 'sea-treaty', n: 6, counts: [3, 0, 0, 0, 3], disagreement: 1, polarisation: 1, few: false });
  });

  test('uses where actors stand, and places them only to count', () => {
    // mean distance of ordered pairs, own pairs included: 2·0.4/4 = 0.2, so 2·0.2/4
    expect(of(0, 0.4).disagreement).toBeCloseTo(0.1, 12);
    expect(of(0, 0.4)).toMatchObject({ counts: [0, 0, 2, 0, 0], polarisation: 0 });
  });
});
