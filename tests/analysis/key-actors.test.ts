import { expect, test } from 'vitest';
import { keyActors } from '../../src/analysis/key-actors.ts';
import { hasRoleCard } from '../../src/analysis/role-cards.ts';
import { coded } from '../fixtures/coded.ts';
import { position } from '../fixtures/positions.ts';

const at = (actor: string, mean: number) => position(actor, 'sea-treaty', mean);

test('a cast has as many of each side, the firmest first, by turns, and nobody from the middle', () => {
  const positions = [at('a', -1), at('b', -2), at('c', 0), at('d', 1), at('e', -0.5)];
  expect(keyActors(positions, () => true, 4)).toEqual(['b', 'd']);
  expect(keyActors([...positions, at('f', 2), at('g', 0.5)], () => true, 2)).toEqual(['b', 'f', 'a', 'd']);
});

test('who does not fit is not cast', () => {
  expect(keyActors([at('a', -1), at('b', -2), at('c', 1)], (actor) => actor !== 'b', 4)).toEqual(['a', 'c']);
  expect(keyActors([at('a', -1), at('c', 1)], () => false, 4)).toEqual([]);
});

test('a role card needs positions on three debates and three quotations that are more than fragments, each counted once', () => {
  const held = (...quotable: (0 | 1 | 2 | null)[]) => ['x', 'y', 'z'].map((debate, place) => ({ ...position('a', debate, 1), receipts: [{ ...coded(1, { id: `${debate}${place}`, quotable: quotable[place] ?? null }), weight: 1 }] }));
  const table = (positions: ReturnType<typeof held>) => ({ byActor: new Map([['a', positions]]) });
  expect(hasRoleCard(table(held(2, 1, 1)), 'a')).toBe(true);
  expect(hasRoleCard(table(held(2, 1, 0)), 'a')).toBe(false);
  expect(hasRoleCard(table(held(2, 1, null)), 'a')).toBe(false);
  expect(hasRoleCard(table(held(2, 2, 2).slice(1)), 'a')).toBe(false);
  expect(hasRoleCard(table(held(2, 2, 2)), 'nobody')).toBe(false);
  const same = held(2, 2, 2).map((one) => ({ ...one, receipts: one.receipts.map((receipt) => ({ ...receipt, statement: { ...receipt.statement, id: 'same' } })) }));
  expect(hasRoleCard(table(same), 'a')).toBe(false);
});
