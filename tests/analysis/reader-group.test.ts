import { expect, test } from 'vitest';
import { readerPairs, spreads, type GroupMember } from '../../src/analysis/reader-group.ts';

const member = (id: string, stances: Record<string, number>): GroupMember => ({ id, stances: Object.entries(stances).map(([debate, stance]) => ({ debate, stance })) });
const group = [member('ada', { x: 2, y: 2, z: -1 }), member('bo', { x: -2, y: -2, z: 1 }), member('cy', { x: 2, y: 2, z: 1 }), member('di', { x: 1 })];

test('the spread on a debate is 1 where half stand at each end, and unknown where nobody answered', () => {
  expect(spreads([group[0]!, group[1]!], ['x', 'z', 'w'])).toEqual([
    { debate: 'x', n: 2, spread: 1, lowest: -2, highest: 2 },
    { debate: 'z', n: 2, spread: 0.5, lowest: -1, highest: 1 },
    { debate: 'w', n: 0, spread: null, lowest: null, highest: null },
  ]);
});

test('pairs come farthest first, and those who share too little have no distance', () => {
  expect(readerPairs(group).map(({ a, b, value, shared }) => [a, b, value && Number(value.toFixed(3)), shared])).toEqual([
    ['ada', 'bo', 0.833, 3],
    ['bo', 'cy', 0.667, 3],
    ['ada', 'cy', 0.167, 3],
    ['ada', 'di', null, 1],
    ['bo', 'di', null, 1],
    ['cy', 'di', null, 1],
  ]);
});

test('a pair is as far apart from either side', () => {
  const turned = readerPairs([...group].reverse());
  for (const { a, b, value } of readerPairs(group)) expect(turned.find((pair) => pair.a === b && pair.b === a)?.value).toBe(value);
});
