import { describe, expect, test } from 'vitest';
import { positionTable } from '../../src/analysis/position-table.ts';
import { fieldBy, MOST_MOMENTS, walkOf, type WalkStep } from '../../src/analysis/walk.ts';
import { dayNumber } from '../../src/analysis/calendar.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { codedOn, type Corpus } from '../../src/domain/corpus.ts';
import { sideOf } from '../../src/domain/stance.ts';
import { corpusOf, tinyContent, withField, type ContentTree } from '../fixtures/tiny-content.ts';

const walkIn = (corpus: Corpus, debate: string) => walkOf(corpus, corpus.debates.get(debate)!, positionTable(corpus).pooledVariance);
const tinyWalk = (tree: ContentTree) => walkIn(corpusOf(tree), 'sea-treaty');
const words = (step: WalkStep) => step.words.map(({ statement }) => statement.id);
const statements = 'content/sources/harbour-2014.json';

describe('a walk through the tiny content', () => {
  test('goes by date through words and acts, with what is on record about each', () => {
    expect(tinyWalk(tinyContent()).map((step) => [step.date, step.moment?.kind ?? null, words(step)])).toEqual([
      ['2014-05-02', 'event', ['harbour-2014-q1']],
      ['2015', null, ['press-2015-q1']],
      ['2016-12-05', 'resolution', []],
    ]);
  });

  test('has in each field only what had been said by then', () => {
    expect(tinyWalk(tinyContent()).map(({ field }) => field.map(({ actor, mean }) => [actor, mean]))).toEqual([
      [['atlantis', 2]],
      [['atlantis', 2], ['lemuria', -2]],
      [['atlantis', 2], ['lemuria', -2]],
    ]);
  });

  test('says in which years nobody spoke', () => {
    const later = withField(tinyContent(), 'content/resolutions/a-res-1.json', 'date', '2019-12-05');
    expect(tinyWalk(later).map(({ gaps }) => gaps)).toEqual([[], [], [[2016, 2018]]]);
  });

  test('takes no fragment and no paraphrase for words', () => {
    expect(tinyWalk(withField(tinyContent(), statements, 'statements[0].quotable', 0)).flatMap(words)).toEqual(['press-2015-q1']);
    expect(tinyWalk(withField(tinyContent(), statements, 'statements[0].kind', 'paraphrase')).flatMap(words)).toEqual(['press-2015-q1']);
  });

  test('puts a date known to the year in the middle of it', () => {
    const coded = codedOn(corpusOf(tinyContent()).statements.values(), 'sea-treaty');
    const heard = (date: string) => fieldBy(coded, 'sea-treaty', date, 0).map(({ actor }) => actor);
    expect([heard('2014-05-01'), heard('2015-07-01'), heard('2015-07-02')]).toEqual([[], ['atlantis'], ['atlantis', 'lemuria']]);
  });
});

describe('the walks through the collection', () => {
  const corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
  const walks = [...corpus.debates.keys()].map((debate) => ({ debate, steps: walkIn(corpus, debate) }));
  const count = (steps: readonly WalkStep[], side: string) => steps.flatMap((step) => step.words).filter(({ code }) => sideOf(code.stance) === side).length;

  test.each(walks)('$debate has 8 to 16 steps, by date, with as many quotations of one pole as of the other', ({ steps }) => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(16);
    const days = steps.map(({ date }) => dayNumber(date));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(count(steps, 'minus')).toBe(count(steps, 'plus'));
    expect(count(steps, 'minus')).toBeGreaterThanOrEqual(2);
  });

  test.each(walks)('$debate shows nothing twice, quotations only, and a field that grows', ({ steps }) => {
    const shown = steps.flatMap(words);
    expect(new Set(shown).size).toBe(shown.length);
    expect(steps.flatMap((step) => step.words).every(({ statement }) => statement.kind === 'quote')).toBe(true);
    const moments = steps.filter((step) => step.words.length !== 1).map(({ moment }) => `${moment!.kind} ${moment!.id}`);
    expect(new Set(moments).size).toBe(moments.length);
    expect(moments.length).toBeLessThanOrEqual(MOST_MOMENTS);
    const sizes = steps.map(({ field }) => field.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test('a walk does not depend on the order of the records', () => {
    const reversed: Corpus = { ...corpus, events: new Map([...corpus.events].reverse()), resolutions: new Map([...corpus.resolutions].reverse()), statements: new Map([...corpus.statements].reverse()) };
    const told = (steps: readonly WalkStep[]) => steps.map((step) => [step.date, step.moment, words(step), step.gaps]);
    for (const { debate, steps } of walks) expect(told(walkIn(reversed, debate))).toEqual(told(steps));
  });

  test('where a pole has no quotation, the other keeps its words', () => {
    const one: Corpus = { ...corpus, statements: new Map([...corpus.statements].filter(([, { codes }]) => codes.every(({ debate, stance }) => debate !== 'encryption' || stance <= 0))) };
    const steps = walkIn(one, 'encryption');
    expect([count(steps, 'minus'), count(steps, 'plus')]).toEqual([4, 0]);
  });
});
