import { describe, expect, test } from 'vitest';
import { positionTable } from '../../src/analysis/position-table.ts';
import { eventView } from '../../src/views/event-view.ts';
import { instrumentView } from '../../src/views/instrument-view.ts';
import { ballotKey, resolutionView } from '../../src/views/resolution-view.ts';
import { formatSpan, mainEvents, timelineView } from '../../src/views/timeline-view.ts';
import { votesIndexView } from '../../src/views/votes-index-view.ts';
import { corpusOf, tinyContent, withField, type ContentTree } from '../fixtures/tiny-content.ts';

const resolutionFile = 'content/resolutions/a-res-1.json';
const viewOf = (tree: ContentTree) => {
  const corpus = corpusOf(tree);
  return resolutionView(corpus, positionTable(corpus), corpus.resolutions.get('a-res-1')!);
};

describe('the page of a resolution', () => {
  const view = viewOf(tinyContent());

  test('lists states by ballot and names what each ballot supports', () => {
    expect(view.rows.map(({ label, words, supports }) => [label, words, supports])).toEqual([
      ['Atlantis', 'Yes', 'New treaty'],
      ['Lemuria', 'No', 'Norms suffice'],
    ]);
  });

  test('lists on no map a state that has no land there', () => {
    expect(view.map!.undrawn.map(({ name }) => name)).toEqual(['Atlantis', 'Lemuria']);
  });

  test('sets words beside votes and says where they point apart', () => {
    expect(view.beside.map(({ label, apart }) => [label, apart])).toEqual([['Atlantis', false], ['Lemuria', false]]);
    const reversed = viewOf(withField(tinyContent(), resolutionFile, 'votes', { yes: ['LEM'], no: ['ATL'] }));
    expect(reversed.beside.every(({ apart }) => apart)).toBe(true);
    expect(reversed.beside.map(({ position }) => position)).toEqual(view.beside.map(({ position }) => position));
  });

  test('an abstention is not a vote against the words', () => {
    const abstained = withField(withField(tinyContent(), resolutionFile, 'votes', { abstain: ['ATL', 'LEM'] }), resolutionFile, 'totals', { yes: 0, no: 0, abstain: 2 });
    expect(viewOf(abstained).beside.map(({ apart, supports }) => [apart, supports])).toEqual([[false, null], [false, null]]);
  });

  test('without a roll call there is no map, and nobody is given a vote', () => {
    const tree = withField(withField(withField(tinyContent(), resolutionFile, 'rollCall', false), resolutionFile, 'votes', {}), resolutionFile, 'totals', undefined);
    const without = viewOf(tree);
    expect(without.map).toBeNull();
    expect(without.rows).toEqual([]);
    expect(without.finding).toBe('No roll call is recorded');
  });

  test('the key gives yes and no the colours of the poles, or ink where there is no direction', () => {
    const debate = corpusOf(tinyContent()).debates.get('sea-treaty')!;
    const tones = (yesSupports: 'minus' | 'plus' | null) => ballotKey({ yesSupports }, yesSupports && debate).map(({ tone }) => tone).slice(0, 2);
    expect(tones('plus')).toEqual(['plus', 'minus']);
    expect(tones('minus')).toEqual(['minus', 'plus']);
    expect(tones(null)).toEqual(['ink', 'ink']);
  });
});

test('the list of votes keeps those without a direction apart, with their reason', () => {
  const groups = (tree: ContentTree) => votesIndexView(corpusOf(tree)).map(({ id, count }) => [id, count]);
  expect(groups(tinyContent())).toEqual([['sea-treaty', 1]]);
  const undirected = ['debate', 'yesSupports', 'confidence'].reduce((tree, field) => withField(tree, resolutionFile, field, undefined), tinyContent());
  expect(groups(undirected)).toEqual([['no-direction', 1]]);
  expect(votesIndexView(corpusOf(undirected))[0]!.bodies[0]!.resolutions[0]).toMatchObject({ supports: null, reason: 'It asks for a treaty.' });
});

describe('the page of an instrument', () => {
  const instrumentFile = 'content/instruments/harbour-pact.json';
  const viewed = (tree: ContentTree) => {
    const corpus = corpusOf(tree);
    return instrumentView(corpus, corpus.instruments.get('harbour-pact')!);
  };

  test('counts who joined, and calls the others unknown', () => {
    const view = viewed(tinyContent());
    expect(view.finding).toBe('1 recorded as parties; of the others nothing is known here');
    expect(view.map.groups.at(-1)!.category.label).toBe('Not in our list: unknown');
    expect(view.dates).toEqual(['date']);
  });

  test('a state named as not having joined is neither joined nor unknown', () => {
    const view = viewed(withField(tinyContent(), instrumentFile, 'statuses[1]', { actor: 'lemuria', iso3: 'LEM', nameAsListed: 'Lemuria', status: 'not signed in 2017', sources: ['harbour-2014'] }));
    expect([view.joined, view.declined]).toEqual([1, 1]);
    expect(view.rows.map(({ label, joined }) => [label, joined])).toEqual([['Atlantis', true], ['Lemuria', false]]);
  });
});

describe('events', () => {
  const corpus = corpusOf(tinyContent());

  test('the timeline puts events, resolutions and instruments in one order', () => {
    const tree = withField(withField(tinyContent(), 'content/instruments/harbour-pact.json', 'opened', '2017-01'), 'content/instruments/harbour-pact.json', 'inForce', '2019');
    const { decades, kinds, statementsByYear } = timelineView(corpusOf(tree));
    const entries = decades.flatMap(({ years }) => years.flatMap((year) => year.entries));
    expect(entries.map(({ label }) => label)).toEqual(['Harbour Conference', 'A/RES/1: A treaty of the sea', 'Harbour Pact opened', 'Harbour Pact in force']);
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([['conference', 1], ['resolution', 1], ['instrument', 2]]);
    expect(statementsByYear.slice(0, 3)).toEqual([{ year: 2014, count: 2 }, { year: 2015, count: 1 }, { year: 2016, count: 0 }]);
  });

  test('treaties are named in the overview, meetings with few statements are not', () => {
    const tree = withField(tinyContent(), 'content/instruments/harbour-pact.json', 'opened', '2017-01');
    expect(mainEvents(timelineView(corpusOf(tree))).map(({ label }) => label)).toEqual(['Harbour Pact opened']);
  });

  test('an event shows its documents, its statements, its debates and the story that tells it', () => {
    const view = eventView(corpus, corpus.events.get('harbour-conference')!);
    expect(view.documents.map(({ id, statements }) => [id, statements])).toEqual([['harbour-2014', 2]]);
    expect(view.leading).toHaveLength(2);
    expect(view.debates.map(({ label, statements }) => [label, statements])).toEqual([['Sea treaty', 1]]);
    expect(view.stories.map(({ label }) => label)).toEqual(['A night at the harbour']);
  });

  test('a span names both ends', () => {
    expect(formatSpan({ date: '2014-04-23', until: '2014-04-24' })).toBe('23 April 2014 to 24 April 2014');
    expect(formatSpan({ date: '2014', until: null })).toBe('2014');
  });
});
