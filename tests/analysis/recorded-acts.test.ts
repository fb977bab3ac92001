import { describe, expect, test } from 'vitest';
import { positionTable } from '../../src/analysis/position-table.ts';
import { ballotOf, changedBallots, statusesOf, supportedPole, votesOf } from '../../src/analysis/recorded-acts.ts';
import { corpusOf, tinyContent, withField } from '../fixtures/tiny-content.ts';

const corpus = corpusOf(tinyContent());
const resolution = corpus.resolutions.get('a-res-1')!;
const actor = (id: string) => corpus.stakeholders.get(id)!;

describe('recorded acts', () => {
  test('a yes supports the pole of the resolution, a no the other, an abstention neither', () => {
    expect(supportedPole(resolution, 'yes')).toBe('plus');
    expect(supportedPole(resolution, 'no')).toBe('minus');
    for (const ballot of ['abstain', 'nonvoting', 'absent'] as const) expect(supportedPole(resolution, ballot)).toBeNull();
  });

  test('a vote without direction supports no pole', () => {
    expect(supportedPole({ ...resolution, yesSupports: null }, 'yes')).toBeNull();
  });

  test('a state that is not in the roll call has no ballot', () => {
    expect(ballotOf(resolution, 'ATL')).toBe('yes');
    expect(ballotOf(resolution, 'XXX')).toBeNull();
  });

  test('governments vote; an agency with the code of its state does not', () => {
    expect(votesOf(corpus, actor('lemuria')).map(({ ballot, supports }) => [ballot, supports])).toEqual([['no', 'minus']]);
    expect(votesOf(corpus, actor('atlantis-navy'))).toEqual([]);
  });

  test('a status belongs to whom it names, and silence is no status', () => {
    expect(statusesOf(corpus, 'atlantis').map(({ instrument, status }) => [instrument.id, status.status])).toEqual([['harbour-pact', 'party']]);
    expect(statusesOf(corpus, 'lemuria')).toEqual([]);
  });

  test('only states recorded twice can have changed', () => {
    const votes = { yes: ['LEM'], no: [], abstain: ['ATL'], nonvoting: [], absent: ['NEW'] };
    expect(changedBallots(resolution, { ...resolution, votes })).toEqual([
      { iso3: 'ATL', from: 'yes', to: 'abstain' },
      { iso3: 'LEM', from: 'no', to: 'yes' },
    ]);
    expect(changedBallots(resolution, resolution)).toEqual([]);
  });

  test('an act never enters a position', () => {
    const reversed = corpusOf(withField(tinyContent(), 'content/resolutions/a-res-1.json', 'votes', { yes: ['LEM'], no: ['ATL'] }));
    expect(positionTable(reversed).positions).toEqual(positionTable(corpus).positions);
  });
});
