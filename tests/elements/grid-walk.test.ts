import { describe, expect, test } from 'vitest';
import { nextSeat, type Seat } from '../../src/elements/grid-walk.ts';

/** Three rows with gaps: `a.b`, `.c.`, `d.e`. */
const seats: readonly Seat[] = [
  [0, 0],
  [0, 2],
  [1, 1],
  [2, 0],
  [2, 2],
];
const go = (key: string, at: number, control = false) => nextSeat(key, control, at, seats);

describe('walking a matrix', () => {
  test('goes straight on over empty cells', () => {
    expect([go('ArrowRight', 0), go('ArrowDown', 0), go('ArrowLeft', 4), go('ArrowUp', 4)]).toEqual([1, 3, 3, 1]);
  });

  test('leaves a row or column that is empty to its end for the nearest cell', () => {
    expect([go('ArrowRight', 2), go('ArrowDown', 2)]).toEqual([1, 3]);
  });

  test('stays at the edges', () => {
    expect([go('ArrowLeft', 0), go('ArrowUp', 0), go('ArrowRight', 4), go('ArrowDown', 4)]).toEqual([0, 0, 4, 4]);
  });

  test('goes to the ends of a row, with Control of the matrix, and through every cell', () => {
    expect([go('Home', 4), go('End', 3), go('Home', 4, true), go('End', 0, true)]).toEqual([3, 4, 0, 4]);
    expect([go('PageDown', 1), go('PageUp', 2), go('PageDown', 4)]).toEqual([2, 1, 4]);
  });

  test('leaves every other key alone', () => {
    expect(['Tab', 'Enter', ' ', 'a'].map((key) => go(key, 2))).toEqual([null, null, null, null]);
  });
});
