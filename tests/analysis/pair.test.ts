import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { votedTogether, type CastBallot } from '../../src/analysis/voted-together.ts';
import { distanceOf } from '../../src/analysis/distance.ts';
import { pairOf, type Held } from '../../src/analysis/pair.ts';
import { positionOf } from '../../src/analysis/position.ts';
import { tellingReceipts } from '../../src/analysis/telling-receipts.ts';
import { coded } from '../fixtures/coded.ts';

const held = (debate: string, ...stances: (readonly [statement: string, stance: number, weight?: number])[]): Held => ({
  debate,
  receipts: stances.map(([statement, stance, weight = 1]) => ({ statement, stance, weight })),
});

describe('a pair', () => {
  const first = [held('sea', ['a1', -2], ['a2', -1, 0.5]), held('air', ['a3', 1]), held('land', ['a4', 0]), held('ice', ['a5', 2])];
  const second = [held('sea', ['b1', 2]), held('air', ['b2', 1]), held('land', ['b3', 1]), held('fire', ['b4', 2])];
  const pair = pairOf(first, second);

  test('has the distance of the shared debates, each with its share of the sum', () => {
    expect(pair.shared).toBe(3);
    expect(pair.value).toBeCloseTo((11 / 3 / 4 + 0 + 1 / 4) / 3, 12);
    expect(pair.parts.map(({ debate }) => debate)).toEqual(['sea', 'land', 'air']);
    expect(pair.parts.map(({ share }) => Number(share!.toFixed(4)))).toEqual([0.7857, 0.2143, 0]);
  });

  test('names the debates on which one of them is silent', () => {
    expect([pair.onlyFirst, pair.onlySecond]).toEqual([['ice'], ['fire']]);
  });

  test('says how far the distance moves without any one statement, and which ones it cannot do without', () => {
    const { range, most, needed } = pair.robustness!;
    expect(needed).toEqual(['a3', 'a4', 'b1', 'b2', 'b3']);
    expect(most).toEqual({ statement: 'a1', value: (3 / 4 + 0 + 1 / 4) / 3 });
    expect(range![0]).toBeCloseTo(1 / 3, 12);
    expect(range![1]).toBeCloseTo((4 / 4 + 0 + 1 / 4) / 3, 12);
  });

  test('loses a joint statement on both sides at once', () => {
    const joint = (own: string) => [held('sea', ['both', -1], [own, 1]), held('air', [`${own}-air`, 1], [`${own}-sky`, 1]), held('land', [`${own}-land`, 0], [`${own}-soil`, 0])];
    const robustness = pairOf(joint('a'), joint('b')).robustness!;
    expect(robustness.needed).toEqual([]);
    expect(robustness.range).toEqual([0, expect.closeTo(0.25 / 3, 12)]);
  });

  test('is unknown over two debates, with the debates still told apart', () => {
    const unknown = pairOf(first.slice(0, 2), second);
    expect([unknown.value, unknown.shared, unknown.robustness]).toEqual([null, 2, null]);
    expect(unknown.parts).toHaveLength(2);
    expect(unknown.onlySecond).toEqual(['land', 'fire']);
  });

  test('shares nothing out where nothing differs', () => {
    const same = pairOf(first, first);
    expect([same.value, ...same.parts.map(({ share }) => share)]).toEqual([0, null, null, null, null]);
  });

  test('is what the distance of the positions is, to the last bit', () => {
    const said = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom('high', 'medium', 'low')), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(said, said, said), fc.tuple(said, said, said), (one, other) => {
        const positions = (actor: string, cells: typeof one) => cells.map((cell, at) => positionOf(actor, `d${at}`, cell.map(([half, confidence], s) => coded(half / 2, { id: `${actor}${at}${s}`, confidence: confidence as 'high' })), 1)!);
        const [a, b] = [positions('a', one), positions('b', other)];
        const heldBy = (list: typeof a): Held[] => list.map(({ debate, receipts }) => ({ debate, receipts: receipts.map(({ statement, code, weight }) => ({ statement: statement.id, stance: code.stance, weight })) }));
        expect(pairOf(heldBy(a), heldBy(b)).value).toBe(distanceOf(a, b).value);
      }),
      { seed: 3, numRuns: 50 },
    );
  });
});

describe('agreement on roll calls', () => {
  const votes = (...cast: CastBallot['ballot'][]) => cast.map((ballot, at) => ({ resolution: `r${at}`, ballot }));

  test('counts an abstention half-way, and leaves out who took no part', () => {
    const { agreement, common } = votedTogether(votes('yes', 'yes', 'no', 'absent', 'nonvoting'), votes('yes', 'abstain', 'yes', 'yes', 'no'));
    expect(agreement).toBeCloseTo(0.5, 12);
    expect(common.map(([here, there]) => [here.ballot, there.ballot])).toEqual([['yes', 'yes'], ['yes', 'abstain'], ['no', 'yes']]);
  });

  test('is unknown without a common roll call', () => {
    expect(votedTogether(votes('yes'), [])).toEqual({ agreement: null, common: [] });
  });
});

test('the statements that stand for a position are quotations near its mean, then the surer, then English and new ones', () => {
  const receipt = (statement: string, stance: number, more = {}) => ({ statement, stance, weight: 1, kind: 'quote' as const, lang: 'en', date: '2014', ...more });
  const receipts = [receipt('far', 2), receipt('near', -1), receipt('paraphrase', -1, { kind: 'paraphrase' as const }), receipt('old', -1, { date: '2010' }), receipt('french', -1, { lang: 'fr' }), receipt('unsure', -1, { weight: 0.5 })];
  expect(tellingReceipts({ mean: -1, receipts }, 9).map(({ statement }) => statement)).toEqual(['near', 'old', 'french', 'unsure', 'far', 'paraphrase']);
  expect(tellingReceipts({ mean: -1, receipts }, 2)).toHaveLength(2);
});
