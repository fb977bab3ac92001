import { expect, test } from 'vitest';
import { positionTable } from '../../src/analysis/position-table.ts';
import { corpusOf, tinyContent, withField, withWords } from '../fixtures/tiny-content.ts';

const HARBOUR = 'content/sources/harbour-2014.json';
const tiny = tinyContent();

test('a position stands where words are coded, and nowhere else', () => {
  const table = positionTable(corpusOf(tiny));
  expect(table.positions.map(({ actor, debate, mean, n }) => [actor, debate, mean, n])).toEqual([
    ['atlantis', 'sea-treaty', 2, 1],
    ['lemuria', 'sea-treaty', -2, 1],
  ]);
  expect(table.get('atlantis-navy', 'sea-treaty'), 'silence is no position').toBeNull();
  expect(table.byDebate.get('sea-treaty')).toHaveLength(2);
  expect(table.byActor.get('lemuria')?.[0]?.receipts.map(({ statement }) => statement.id)).toEqual(['press-2015-q1']);
});

test('votes and signatures are not counted', () => {
  const voteless = withField(withField(tiny, 'content/resolutions/a-res-1.json', 'votes', {}), 'content/resolutions/a-res-1.json', 'totals', null);
  expect(positionTable(corpusOf(voteless)).positions).toEqual(positionTable(corpusOf(tiny)).positions);
});

test('a joint statement counts for each who signed it', () => {
  const joint = withField(tiny, HARBOUR, 'statements[0].coActors', ['lemuria', 'atlantis-navy']);
  const table = positionTable(corpusOf(joint));
  expect(table.get('atlantis', 'sea-treaty')).toMatchObject({ mean: 2, n: 1 });
  expect(table.get('atlantis-navy', 'sea-treaty')).toMatchObject({ mean: 2, n: 1 });
  expect(table.get('lemuria', 'sea-treaty')).toMatchObject({ mean: 0, n: 2, ambivalent: true });
});

test('the words of a part count for the whole only when rolled up, and only where it speaks for it', () => {
  const navy = withField(tiny, HARBOUR, 'statements[0].actor', 'atlantis-navy');
  expect(positionTable(corpusOf(navy)).get('atlantis', 'sea-treaty')).toBeNull();
  expect(positionTable(corpusOf(navy), 'rolled-up').get('atlantis', 'sea-treaty')).toMatchObject({ mean: 2, n: 1 });
  expect(positionTable(corpusOf(navy), 'rolled-up').get('atlantis-navy', 'sea-treaty')).toMatchObject({ mean: 2, n: 1 });
  const mute = withWords(navy, 'content/stakeholders/atlantis-navy.mdx', 'speaksForParent: true', 'speaksForParent: false');
  expect(positionTable(corpusOf(mute), 'rolled-up').get('atlantis', 'sea-treaty')).toBeNull();
});

test('a remark signed by a part and by the whole counts once for the whole', () => {
  const both = withField(tiny, HARBOUR, 'statements[0].coActors', ['atlantis-navy']);
  expect(positionTable(corpusOf(both), 'rolled-up').get('atlantis', 'sea-treaty')).toMatchObject({ n: 1 });
});
