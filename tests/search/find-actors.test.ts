import { expect, test } from 'vitest';
import { actorFinder, type NamedActor } from '../../src/search/find-actors.ts';

const actor = (id: string, name: string, aliases: string[] = []): NamedActor => ({ id, name, shortName: name, aliases, kind: 'government' });
const find = actorFinder([actor('india', 'India'), actor('indonesia', 'Indonesia'), actor('uk', 'United Kingdom', ['Britain', 'UK']), actor('us', 'United States', ['America'])]);
const ids = (typed: string, without: string[] = []) => find(typed, 2, without).map(({ id }) => id);

test('an actor is found by the beginning of its name, by another name, and with a slip of the pen', () => {
  expect(ids('ind')).toEqual(['india', 'indonesia']);
  expect(ids('britain')).toEqual(['uk']);
  expect(ids('Inida')).toEqual(['india']);
});

test('those that are chosen already are left out, and no more come than are wanted', () => {
  expect(ids('ind', ['india'])).toEqual(['indonesia']);
  expect(ids('united', ['us'])).toEqual(['uk']);
  expect([ids(''), ids('  '), ids('xyzzyq')]).toEqual([[], [], []]);
});
