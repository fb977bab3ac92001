// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { slideAfter } from '../../src/elements/slide-deck.ts';

test('arrows, space and a remote control move by one slide and stop at the ends', () => {
  expect(['ArrowRight', 'PageDown', ' ', 'Enter'].map((key) => slideAfter(key, 2, 9))).toEqual([3, 3, 3, 3]);
  expect(['ArrowLeft', 'PageUp', 'Backspace'].map((key) => slideAfter(key, 2, 9))).toEqual([1, 1, 1]);
  expect([slideAfter('ArrowRight', 8, 9), slideAfter('ArrowLeft', 0, 9)]).toEqual([8, 0]);
});

test('Home and End go to the first and last slide; other keys move nothing', () => {
  expect([slideAfter('Home', 4, 9), slideAfter('End', 4, 9)]).toEqual([0, 8]);
  expect(['a', 'Tab', 'Escape', 'F5'].map((key) => slideAfter(key, 4, 9))).toEqual([null, null, null, null]);
});
