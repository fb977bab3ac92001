import { describe, expect, test } from 'vitest';
import { positionOf } from '../../src/analysis/position.ts';
import { changeOf, shiftOf } from '../../src/analysis/shift.ts';
import { coded } from '../fixtures/coded.ts';

type Said = [stance: number, date: string, confidence?: 'high' | 'medium' | 'low'];
const shift = (...said: Said[]) => shiftOf(positionOf('atlantis', 'sea-treaty', said.map(([stance, date, confidence = 'high'], index) => coded(stance, { id: `s${index}`, date, confidence })), 1)!);

describe('a shift', () => {
  test('is the last stance less the first, with the words at both ends', () => {
    const found = shift([-1, '2012-05-02'], [1, '2018'], [0, '2015'])!;
    expect(found.delta).toBe(2);
    expect([found.before, found.after].map((ends) => ends.map(({ statement }) => statement.id))).toEqual([['s0'], ['s1']]);
  });

  test('averages what was said on one day', () => {
    expect(shift([-2, '2012-05-02'], [2, '2012-05-02'], [1, '2018'])!.delta).toBe(1);
  });

  test('is reported from one point on', () => {
    expect(shift([0, '2012'], [1, '2018'])!.delta).toBe(1);
    expect(shift([0.5, '2012'], [1, '2018'])).toBeNull();
  });

  test('is a change however small, where two years can be told apart', () => {
    const change = (...said: Said[]) => changeOf(positionOf('atlantis', 'sea-treaty', said.map(([stance, date], index) => coded(stance, { id: `s${index}`, date })), 1)!);
    expect(change([0.5, '2012'], [1, '2018'])!.delta).toBe(0.5);
    expect(change([1, '2012'], [1, '2018'])!.delta).toBe(0);
    expect(change([1, '2012-01'], [-1, '2012-12'])).toBeNull();
  });

  test('is none between equal dates, or within a year, or of one statement', () => {
    expect(shift([-2, '2012-05-02'], [2, '2012-05-02'])).toBeNull();
    expect(shift([-2, '2012-01-02'], [2, '2012-12-30'])).toBeNull();
    expect(shift([-2, '2012'], [2, '2012-12-30'])).toBeNull();
    expect(shift([2, '2012'])).toBeNull();
  });

  test('does not rest on codes of low confidence', () => {
    expect(shift([-2, '2012', 'low'], [2, '2018'])).toBeNull();
    expect(shift([-2, '2012', 'medium'], [2, '2018', 'medium'])!.delta).toBe(4);
    expect(shift([-2, '2012', 'low'], [0, '2014'], [2, '2018'])!.delta).toBe(2);
  });
});
