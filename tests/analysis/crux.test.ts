import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { controversy, cruxes, splits } from '../../src/analysis/crux.ts';
import { position, positions } from '../fixtures/positions.ts';

const five = ['a1', 'a2', 'a3', 'a4', 'a5'];

describe('controversy', () => {
  test('is one where half stand on each side, however firmly', () => {
    expect(controversy('x', positions({ x: [-0.5, -2, 1, 2] }), five)).toEqual({ debate: 'x', value: 1, n: 4, minus: 2, middle: 0, plus: 2, silent: 1 - 4 / 5 });
  });

  test('worked out by hand: one against, one in the middle, three for', () => {
    expect(controversy('x', positions({ x: [-1, 0, 1, 1, 2] }), five)).toMatchObject({ value: 0.4, n: 5, silent: 0 });
  });

  test('is none where one side is empty, or all stand in the middle', () => {
    expect(controversy('x', positions({ x: [1, 2, 0] }), five)).toMatchObject({ value: 0, n: 3 });
    expect(controversy('x', positions({ x: [0, -0] }), five)).toMatchObject({ value: 0, middle: 2 });
    expect(controversy('x', positions({ x: [2] }), five)).toMatchObject({ value: 0, n: 1 });
  });

  test('is unknown where nobody has a position, and says who is silent', () => {
    expect(controversy('x', [], five)).toMatchObject({ value: null, n: 0, silent: 1 });
    expect(controversy('x', [], [])).toMatchObject({ value: null, n: 0, silent: null });
  });

  test('counts only the actors and the debate asked about', () => {
    expect(controversy('x', [...positions({ x: [-1, 1, 1], y: [-1, -1] })], ['a1', 'a3'])).toMatchObject({ value: 1, n: 2, minus: 1, plus: 1 });
  });

  test('puts the greatest first, of equals the one with more actors, and unknown ones last', () => {
    const all = positions({ tame: [1, 1, 1], hot: [1, -1], hotter: [1, -1, 1, -1] });
    expect(cruxes(['silent', 'tame', 'hot', 'hotter'], all, five).map(({ debate }) => debate)).toEqual(['hotter', 'hot', 'tame', 'silent']);
  });

  test('swapping the poles, or the order of actors, changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: null }), { minLength: 5, maxLength: 5 }), (means) => {
        const value = controversy('x', positions({ x: means }), five);
        const mirrored = controversy('x', positions({ x: means.map((mean) => (mean === null ? null : -mean)) }), five);
        expect([mirrored.value, mirrored.n, mirrored.minus]).toEqual([value.value, value.n, value.plus]);
        expect(controversy('x', positions({ x: means }).reverse(), [...five].reverse())).toEqual(value);
        if (value.value !== null) expect(value.value >= 0 && value.value <= 1).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('what splits two camps', () => {
  const camps = [['a1', 'a2'], ['a3', 'a4']] as const;

  test('is the debate with the greatest distance of their means', () => {
    const found = splits(['near', 'far', 'half'], positions({ near: [1, 1, 1, 2], far: [-2, -2, 2, 2], half: [-1, null, 2, 0] }), camps);
    expect(found.map(({ debate, value }) => [debate, value])).toEqual([['far', 1], ['half', 0.5], ['near', 0.125]]);
    expect(found[1]).toEqual({ debate: 'half', value: 0.5, means: [-1, 1], n: [1, 2], members: [2, 2] });
  });

  test('is unknown where one of them is silent', () => {
    expect(splits(['x'], positions({ x: [1, 2] }), camps)[0]).toMatchObject({ value: null, means: [1.5, null], n: [2, 0] });
  });

  test('prefers the better covered of equals', () => {
    const found = splits(['thin', 'broad'], positions({ thin: [-2, null, 2, null], broad: [-2, -2, 2, 2] }), camps);
    expect(found.map(({ debate }) => debate)).toEqual(['broad', 'thin']);
  });

  test('does not see who belongs to neither', () => {
    expect(splits(['x'], [...positions({ x: [0, 0, 0, 0] }), position('a9', 'x', 2)], camps)[0]).toMatchObject({ value: 0, n: [2, 2] });
  });
});
