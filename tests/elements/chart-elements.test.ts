import { describe, expect, test } from 'vitest';
import { nextStop } from '../../src/elements/chart-walk.ts';
import { startOf, tipOf } from '../../src/elements/name-tip.ts';
import { nearestPlace } from '../../src/elements/nearest-dot.ts';
import { dataAddress } from '../../src/elements/profile-data-address.ts';

describe('walking a chart', () => {
  test('goes one dot on or back, and stops at the ends', () => {
    expect(nextStop('ArrowRight', 3, 10)).toBe(4);
    expect(nextStop('ArrowLeft', 3, 10)).toBe(2);
    expect(nextStop('ArrowRight', 9, 10)).toBe(9);
    expect(nextStop('ArrowUp', 0, 10)).toBe(0);
  });

  test('goes to the poles with Home and End, and ten dots with Page Up and Page Down', () => {
    expect([nextStop('Home', 5, 30), nextStop('End', 5, 30), nextStop('PageDown', 5, 30), nextStop('PageUp', 5, 30)]).toEqual([0, 29, 15, 0]);
  });

  test('leaves every other key alone', () => {
    expect(['Tab', 'Enter', ' ', 'a'].map((key) => nextStop(key, 3, 10))).toEqual([null, null, null, null]);
  });
});

test('a tip names the actor and its position, and no more', () => {
  expect(tipOf('Estonia, −1.4, leans to multistakeholder bodies, 9 statements 2005–2024')).toBe('Estonia, −1.4');
  expect(tipOf('IIS, Tama University, 0, a stated middle, 1 statement 2014')).toBe('IIS, Tama University, 0');
  expect(tipOf('Estonia, +2')).toBe('Estonia, +2');
  expect(tipOf('The flood, 2 June 2011')).toBe('The flood, 2 June 2011');
});

test('a tip stands over its dot and inside the picture', () => {
  expect(startOf(100, 60, 344)).toBe(70);
  expect(startOf(10, 60, 344)).toBe(0);
  expect(startOf(340, 60, 344)).toBe(284);
  expect(startOf(100, 400, 344)).toBe(0);
});

test('the data of a profile lie beside it, under any folder', () => {
  expect(dataAddress('/stakeholders/estonia/#privacy', 'https://a.example/debates/privacy/')).toBe('/stakeholders/estonia.json');
  expect(dataAddress('/faultlines/stakeholders/estonia/#privacy', 'https://a.example/faultlines/')).toBe('/faultlines/stakeholders/estonia.json');
});

test('a tap beside a dot means the nearest one within reach', () => {
  const places = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
  expect(nearestPlace({ x: 6, y: 1 }, places, 14)).toBe(1);
  expect(nearestPlace({ x: 4, y: 1 }, places, 14)).toBe(0);
  expect(nearestPlace({ x: 40, y: 0 }, places, 14)).toBeNull();
  expect(nearestPlace({ x: 0, y: 0 }, [], 14)).toBeNull();
});
