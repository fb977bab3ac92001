import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { matches } from '../../src/analysis/match.ts';
import { matchStability } from '../../src/analysis/match-stability.ts';
import { readerStances, type Asked } from '../../src/analysis/reader-stances.ts';
import { position } from '../fixtures/positions.ts';

const asked: Asked[] = [
  { id: 'a', debate: 'x', agree: 'minus' },
  { id: 'b', debate: 'x', agree: 'plus' },
  { id: 'c', debate: 'y', agree: 'plus' },
  { id: 'd', debate: 'z', agree: 'minus' },
];
const none = new Set<string>();
const stances = (answers: Record<string, number>, doubled = none) => readerStances(asked, new Map(Object.entries(answers)), doubled);

describe('answers as stances', () => {
  test('agreement is turned towards the pole that it means', () => {
    expect(stances({ c: 2, d: 2 })).toEqual([
      { debate: 'y', stance: 2, weight: 1, given: 1, asked: 1, ambivalent: false },
      { debate: 'z', stance: -2, weight: 1, given: 1, asked: 1, ambivalent: false },
    ]);
  });

  test('several answers on one debate are one stance, their mean', () => {
    expect(stances({ a: -2, b: 1 })).toEqual([{ debate: 'x', stance: 1.5, weight: 1, given: 2, asked: 2, ambivalent: false }]);
    expect(stances({ a: 1 })).toMatchObject([{ stance: -1, given: 1, asked: 2 }]);
  });

  test('whoever agrees with both sides is not in a stated middle', () => {
    expect(stances({ a: 2, b: 2 })).toMatchObject([{ stance: 0, ambivalent: true }]);
    expect(stances({ a: 0, b: 0 })).toMatchObject([{ stance: 0, ambivalent: false }]);
    expect(Object.is(stances({ a: 0 })[0]!.stance, 0)).toBe(true);
  });

  test('a debate without an answer has no stance, and one that matters more counts double', () => {
    expect(stances({})).toEqual([]);
    expect(stances({ c: 1 }, new Set(['y', 'z']))).toMatchObject([{ debate: 'y', weight: 2 }]);
  });
});

const agreement = fc.integer({ min: -2, max: 2 });
const given = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), agreement).map((answers) => new Map(Object.entries(answers)));
const weights = fc.subarray(['x', 'y', 'z']).map((debates) => new Set(debates));
const held = fc.dictionary(fc.constantFrom('x', 'y', 'z', 'unasked'), fc.integer({ min: -4, max: 4 }).map((half) => half / 2));
const actors = fc.array(held, { minLength: 1, maxLength: 5 }).map((all) => new Map(all.map((one, at) => [`actor-${at}`, Object.entries(one).map(([debate, mean]) => position(`actor-${at}`, debate, mean))])));

describe('for any answers', () => {
  test('the order of answers, propositions and actors changes nothing', () => {
    fc.assert(
      fc.property(given, weights, actors, fc.shuffledSubarray(asked, { minLength: asked.length }), (answers, doubled, byActor, shuffled) => {
        const backwards = new Map([...answers].reverse());
        const turned = new Map([...byActor].reverse().map(([actor, positions]) => [actor, [...positions].reverse()]));
        expect(matches(readerStances(shuffled, backwards, doubled), turned)).toEqual(matches(readerStances(asked, answers, doubled), byActor));
        const [one, other] = [matchStability(asked, answers, doubled, byActor), matchStability(asked, backwards, doubled, turned)];
        expect(new Map([...other.ranges].sort())).toEqual(new Map([...one.ranges].sort()));
        expect(other.turning).toEqual(one.turning);
      }),
      { seed: 1 },
    );
  });

  test('swapping the poles of every proposition and every position changes no match', () => {
    fc.assert(
      fc.property(given, weights, actors, (answers, doubled, byActor) => {
        const mirrored = asked.map((one): Asked => ({ ...one, agree: one.agree === 'minus' ? 'plus' : 'minus' }));
        const opposite = new Map([...byActor].map(([actor, positions]) => [actor, positions.map(({ debate, mean }) => ({ debate, mean: -mean }))]));
        const values = (list: ReturnType<typeof matches>) => list.map(({ actor, value, coverage }) => ({ actor, value, coverage }));
        expect(values(matches(readerStances(mirrored, answers, doubled), opposite))).toEqual(values(matches(readerStances(asked, answers, doubled), byActor)));
      }),
      { seed: 1 },
    );
  });

  test('a reader and an actor who trade places match alike, where both speak on the same debates', () => {
    fc.assert(
      fc.property(fc.array(agreement, { minLength: 3, maxLength: 3 }), fc.array(agreement, { minLength: 3, maxLength: 3 }), (one, other) => {
        const debates = ['x', 'y', 'z'];
        const single = debates.map((debate): Asked => ({ id: debate, debate, agree: 'plus' }));
        const match = (reader: number[], actor: number[]) =>
          matches(readerStances(single, new Map(reader.map((stance, at) => [debates[at]!, stance])), none), new Map([['them', actor.map((mean, at) => ({ debate: debates[at]!, mean }))]]))[0]!.value;
        expect(match(one, other)).toBeCloseTo(match(other, one)!, 9);
      }),
      { seed: 1 },
    );
  });

  test('ranges hold the match, stay within ±100, and are what matching anew without each answer gives', () => {
    fc.assert(
      fc.property(given, weights, actors, (answers, doubled, byActor) => {
        const { ranges, turning } = matchStability(asked, answers, doubled, byActor);
        const again = [...answers.keys()].map((dropped) => ({ dropped, list: matches(readerStances(asked, new Map([...answers].filter(([id]) => id !== dropped)), doubled), byActor) }));
        const whole = matches(readerStances(asked, answers, doubled), byActor);
        for (const { actor, value } of whole) {
          const values = [value, ...again.map(({ list }) => list.find((match) => match.actor === actor)!.value)];
          const range = ranges.get(actor)!;
          if (values.includes(null)) expect(range).toBeNull();
          else {
            expect(range[0]).toBeCloseTo(Math.min(...(values as number[])), 9);
            expect(range[1]).toBeCloseTo(Math.max(...(values as number[])), 9);
            expect(range[0]).toBeGreaterThanOrEqual(-100);
            expect(range[1]).toBeLessThanOrEqual(100);
          }
        }
        const nearest = (list: ReturnType<typeof matches>) => list.find(({ value }) => value !== null)?.actor ?? null;
        const expected = again.filter(({ list }) => nearest(list) !== nearest(whole)).map(({ dropped, list }) => ({ proposition: dropped, nearest: nearest(list) }));
        expect([...turning].sort((a, b) => (a.proposition < b.proposition ? -1 : 1))).toEqual(expected.sort((a, b) => (a.proposition < b.proposition ? -1 : 1)));
      }),
      { seed: 1 },
    );
  });
});

test('a single answer leaves nothing when it is dropped', () => {
  const { ranges, turning } = matchStability(asked, new Map([['c', 2]]), none, new Map([['near', [{ debate: 'y', mean: 2 }]]]));
  expect(ranges.get('near')).toBeNull();
  expect(turning).toEqual([{ proposition: 'c', nearest: null }]);
});
