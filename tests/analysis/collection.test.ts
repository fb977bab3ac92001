import { describe, expect, test } from 'vitest';
import { collectionOf, ordered, within, type Collection, type Remark } from '../../src/analysis/collection.ts';
import { corpusOf, tinyContent } from '../fixtures/tiny-content.ts';

const remark = (id: string, date: string, more: Partial<Remark> = {}): Remark => ({ statement: { id, variantOf: null }, actor: 'a', concept: 'c', stance: 1, weight: 1, date, source: id, ...more });
const collection = (dates: readonly string[]): Collection => ({
  statements: dates.map((date, at) => ({ id: `s${at}`, date })),
  remarks: dates.map((date, at) => remark(`s${at}`, date)),
  coders: ['a', 'b'],
  readings: dates.map((_, at) => ({ statement: `s${at}`, concept: 'c', values: [1, 1] })),
  rollCalls: [{ id: 'r1', date: '2012', concept: null, yesSupports: null, weight: 1, ballots: new Map() }, { id: 'r2', date: null, concept: null, yesSupports: null, weight: 1, ballots: new Map() }],
});

describe('the records as a collection', () => {
  const corpus = corpusOf(tinyContent());
  const whole = collectionOf(corpus);

  test('have every statement, with a side or without', () => {
    expect(whole.statements.map(({ id }) => id)).toEqual([...corpus.statements.keys()].sort());
  });

  test('have a remark for each code and actor spoken for, and both readings of it', () => {
    const codes = [...corpus.statements.values()].flatMap(({ codes: list, coActors }) => list.map(() => 1 + coActors.length));
    expect(whole.remarks).toHaveLength(codes.reduce((sum, actors) => sum + actors, 0));
    expect(whole.readings).toHaveLength(codes.length);
    expect(whole.readings[0]!.values).toHaveLength(2);
  });

  test('have the votes of governments under their ids', () => {
    expect([...whole.rollCalls[0]!.ballots.keys()]).toContain('atlantis');
  });
});

test('the order in which a collection was written down does not matter', () => {
  const { remarks, statements, readings, rollCalls, coders } = collection(['2012', '2014-05', '2013']);
  const turned = { coders, remarks: [...remarks].reverse(), statements: [...statements].reverse(), readings: [...readings].reverse(), rollCalls: [...rollCalls].reverse() };
  expect(ordered(turned)).toEqual(ordered({ coders, remarks, statements, readings, rollCalls }));
});

describe('a period', () => {
  const ids = (choice: { from?: string; to?: string }) => within(collection(['2009-12-31', '2010', '2012-06', '2015-12-31', '2016']), choice).remarks.map(({ statement }) => statement.id);

  test('includes both its ends, as long as they are known', () => {
    expect(ids({ from: '2010', to: '2015' })).toEqual(['s1', 's2', 's3']);
    expect(ids({ from: '2012-06', to: '2012-06' })).toEqual(['s2']);
    expect(ids({ to: '2010' })).toEqual(['s0', 's1']);
    expect(ids({})).toHaveLength(5);
  });

  test('leaves out readings, statements and roll calls of other times, and those without a date', () => {
    const part = within(collection(['2009', '2012']), { from: '2012' });
    expect(part.statements).toEqual([{ id: 's1', date: '2012' }]);
    expect(part.readings).toHaveLength(1);
    expect(part.rollCalls.map(({ id }) => id)).toEqual(['r1']);
  });
});
