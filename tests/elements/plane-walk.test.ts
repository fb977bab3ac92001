import { describe, expect, test } from 'vitest';
import { nextThatWay } from '../../src/elements/plane-walk.ts';

const PLACES = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 4, y: -20 },
  { x: -5, y: 3 },
  { x: 1, y: 30 },
];

describe('walking a map by arrows', () => {
  test('goes to the nearest dot that way', () => {
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => nextThatWay(key, 0, PLACES))).toEqual([1, 3, 2, 4]);
  });

  test('reaches a dot that lies aslant where none lies straight', () => {
    expect(nextThatWay('ArrowRight', 0, [{ x: 0, y: 0 }, { x: 1, y: 50 }])).toBe(1);
  });

  test('stays at the edge, and leaves other keys alone', () => {
    expect(nextThatWay('ArrowRight', 1, PLACES)).toBeNull();
    expect(nextThatWay('Enter', 0, PLACES)).toBeNull();
    expect(nextThatWay('ArrowRight', 7, PLACES)).toBeNull();
  });
});
