import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { conflictLines, seatAccounts } from '../../src/analysis/panel-account.ts';
import type { PanelActor } from '../../src/analysis/panel-actor.ts';

function actor(id: string, stances: Record<string, number>): PanelActor {
  const positions = Object.entries(stances).map(([debate, mean]) => ({ debate, mean, interval: [mean, mean] as const, n: 1, range: [mean, mean] as const, ambivalent: false, span: ['2012', '2014'] as const }));
  return { id, name: id, shortName: id, aliases: [], kind: 'government', region: 'Europe', partOf: [], coalition: false, newest: '2014', positions };
}

const seats = [actor('a', { x: -2, y: 1 }), actor('b', { x: 2 }), actor('c', { x: 0.04, y: -1, z: 2 })];

describe('the account of a panel', () => {
  test('names both sides from end to end, the middle as it is printed, and who is silent', () => {
    expect(conflictLines(seats, ['z', 'y', 'x'])).toEqual([
      { debate: 'x', minus: ['a'], middle: ['c'], plus: ['b'], silent: [], share: 0.8 },
      { debate: 'y', minus: ['c'], middle: [], plus: ['a'], silent: ['b'], share: 0.2 },
      { debate: 'z', minus: [], middle: [], plus: ['c'], silent: ['a', 'b'], share: 0 },
    ]);
  });

  test('says of each seat against whom and over what it is there', () => {
    const [a, b] = seatAccounts(seats, ['x', 'y', 'z']);
    expect(a!.others.map(({ actor: other }) => other)).toEqual(['c', 'b']);
    expect(a!.others[1]!.parts).toEqual([{ debate: 'x', a: -2, b: 2, difference: 1, weight: 1 }]);
    expect(a!.silentOn).toEqual(['z']);
    expect(b!.silentOn).toEqual(['y', 'z']);
  });

  test('has no shares where nothing is apart', () => {
    expect(conflictLines([actor('a', { x: 1 }), actor('b', { x: 1 })], ['x'])[0]!.share).toBeNull();
    expect(seatAccounts([actor('a', { x: 1 }), actor('b', {})], ['x']).map(({ share }) => share)).toEqual([null, null]);
  });

  test('divides the disagreement without rest: over debates once, over seats twice', () => {
    const stance = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('x', 'y', 'z'), stance), { minLength: 2, maxLength: 7 }), (list) => {
        const panel = list.map((stances, at) => actor(`a${at}`, stances));
        const lines = conflictLines(panel, ['x', 'y', 'z']);
        const accounts = seatAccounts(panel, ['x', 'y', 'z']);
        expect(lines.every(({ share }) => share === null)).toBe(accounts.every(({ share }) => share === null));
        if (lines[0]!.share === null) return;
        expect(lines.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 9);
        expect(accounts.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(2, 9);
      }),
      { seed: 1 },
    );
  });
});
