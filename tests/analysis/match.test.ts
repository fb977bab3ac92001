import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { matches, matchOf, type Answer } from '../../src/analysis/match.ts';
import { position } from '../fixtures/positions.ts';

const actor = (stances: Record<string, number>, name = 'atlantis') => Object.entries(stances).map(([debate, mean]) => position(name, debate, mean));
const answers = (stances: Record<string, number>): Answer[] => Object.entries(stances).map(([debate, stance]) => ({ debate, stance }));
const match = (reader: Record<string, number>, held: Record<string, number>) => matchOf('atlantis', answers(reader), actor(held));

describe('a match', () => {
  test('is 100 for the same stance on every answer, and −100 for opposite ends', () => {
    expect(match({ x: 2, y: -1 }, { x: 2, y: -1, z: 0 })).toMatchObject({ value: 100, answered: 2, shared: 2, coverage: 1 });
    expect(match({ x: 2, y: -2 }, { x: -2, y: 2 }).value).toBe(-100);
  });

  test('worked out by hand, with one answer that the actor has no position on', () => {
    // x: d = 1/4, so 1 − 2d = ½; y: d = ¾, so −½, twice; z unknown: 100·(½ − 1 + 0) / 4
    const found = matchOf('atlantis', [{ debate: 'x', stance: 1 }, { debate: 'y', stance: -1, weight: 2 }, { debate: 'z', stance: 2 }], actor({ x: 2, y: 2 }));
    expect(found).toEqual({
      actor: 'atlantis',
      value: -12.5,
      answered: 3,
      shared: 2,
      coverage: 0.75,
      contributions: [
        { debate: 'y', reader: -1, actor: 2, points: -25 },
        { debate: 'x', reader: 1, actor: 2, points: 12.5 },
        { debate: 'z', reader: 2, actor: null, points: 0 },
      ],
    });
  });

  test('tells a middle from silence', () => {
    expect(match({ x: 0 }, { x: 0 })).toMatchObject({ value: 100, shared: 1 });
    expect(match({ x: 0 }, { y: 0 })).toMatchObject({ value: null, shared: 0, coverage: 0 });
    expect(match({ x: 2 }, { x: 0 })).toMatchObject({ value: 0, shared: 1, coverage: 1 });
  });

  test('is unknown without answers, or without answers that matter', () => {
    expect(match({}, { x: 1 })).toEqual({ actor: 'atlantis', value: null, answered: 0, shared: 0, coverage: 0, contributions: [] });
    expect(matchOf('atlantis', [{ debate: 'x', stance: 1, weight: 0 }], actor({ x: 1 }))).toMatchObject({ value: null, answered: 0 });
  });

  test('refuses answers that are none', () => {
    expect(() => match({ x: 3 }, {})).toThrow('answer 3 on x; write a number from -2 to 2');
    expect(() => match({ x: Number.NaN }, {})).toThrow('answer NaN on x');
    expect(() => matchOf('a', [{ debate: 'x', stance: 1, weight: -1 }], [])).toThrow('weight -1 on x');
    expect(() => matchOf('a', [{ debate: 'x', stance: 1 }, { debate: 'x', stance: 2 }], [])).toThrow('two answers on x; write one');
  });
});

test('actors come nearest first, of equals the better covered, and those that cannot be compared last', () => {
  const byActor = new Map([['silent', []], ['thin', actor({ x: 2 }, 'thin')], ['far', actor({ x: -2, y: -2 }, 'far')], ['even', actor({ x: 2, y: 0 }, 'even')], ['near', actor({ x: 2, y: 2 }, 'near')]]);
  expect(matches(answers({ x: 2, y: 2 }), byActor).map(({ actor: name, value }) => [name, value])).toEqual([['near', 100], ['even', 50], ['thin', 50], ['far', -100], ['silent', null]]);
});

describe('for any answers', () => {
  const debates = ['u', 'v', 'w', 'x', 'y', 'z'];
  const stance = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);
  const held = fc.dictionary(fc.constantFrom(...debates), stance);
  const given = fc.uniqueArray(fc.record({ debate: fc.constantFrom(...debates), stance, weight: fc.double({ min: 0.01, max: 5, noNaN: true }) }), { selector: ({ debate }) => debate, minLength: 1 });

  test('the match is within its coverage, so that who has said little never reaches 100', () => {
    fc.assert(
      fc.property(given, held, (reader, stances) => {
        const { value, coverage, shared, answered } = matchOf('a', reader, actor(stances));
        expect(value === null).toBe(shared === 0);
        expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(100 * coverage + 1e-9);
        if (shared < answered) expect(Math.abs(value ?? 0)).toBeLessThan(100);
      }),
      { seed: 1 },
    );
  });

  test('the contributions add up to it', () => {
    fc.assert(
      fc.property(given, held, (reader, stances) => {
        const { value, contributions, answered } = matchOf('a', reader, actor(stances));
        expect(contributions).toHaveLength(answered);
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(value ?? 0, 9);
      }),
      { seed: 1 },
    );
  });

  test('their order changes nothing, to the last digit', () => {
    fc.assert(
      fc.property(given.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), held, ([reader, shuffled], stances) => {
        expect(matchOf('a', shuffled, actor(stances).reverse())).toEqual(matchOf('a', reader, actor(stances)));
      }),
      { seed: 1 },
    );
  });

  test('swapping the poles changes nothing, and swapping the reader’s turns perfect agreement over at the ends', () => {
    fc.assert(
      fc.property(given, held, (reader, stances) => {
        const mirrored = Object.fromEntries(Object.entries(stances).map(([debate, mean]) => [debate, -mean]));
        expect(matchOf('a', reader.map((answer) => ({ ...answer, stance: -answer.stance })), actor(mirrored)).value).toBe(matchOf('a', reader, actor(stances)).value);
        const firm = reader.map((answer) => ({ ...answer, stance: answer.stance < 0 ? -2 : 2 }));
        const same = Object.fromEntries(firm.map(({ debate, stance }) => [debate, stance]));
        expect(matchOf('a', firm, actor(same)).value).toBeCloseTo(100, 9);
        expect(matchOf('a', firm.map((answer) => ({ ...answer, stance: -answer.stance })), actor(same)).value).toBeCloseTo(-100, 9);
      }),
      { seed: 1 },
    );
  });
});
