import { describe, expect, test } from 'vitest';
import { movementOf, movements } from '../../src/analysis/movement.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { positionOf } from '../../src/analysis/position.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { changesFinding, changeSentence, changesView } from '../../src/views/changes-view.ts';
import { changesFiles } from '../../src/publish/changes-files.ts';
import { coded } from '../fixtures/coded.ts';

type Said = [stance: number, date: string];
const move = (variance: number, ...said: Said[]) => movementOf(positionOf('atlantis', 'sea-treaty', said.map(([stance, date], index) => coded(stance, { id: `s${index}`, date })), 1)!, variance);

describe('a movement', () => {
  test('is uncertain by the spread of one actor’s stances, the more the fewer statements stand at its ends', () => {
    expect(move(0.5, [-1, '2012'], [1, '2018'])!.margin).toBeCloseTo(1.959964, 6);
    expect(move(0.5, [-1, '2012-01-01'], [-1, '2012-01-01'], [1, '2018-01-01'], [1, '2018-01-01'])!.margin).toBeCloseTo(1.385904, 5);
  });

  test('is beyond its uncertainty only where it is larger', () => {
    expect(move(0.5, [-1, '2012'], [1, '2018'])!.beyond).toBe(true);
    expect(move(0.5, [0, '2012'], [1, '2018'])!.beyond).toBe(false);
  });

  test('is none below a point, and none where it cannot be followed', () => {
    expect(move(0.5, [0.5, '2012'], [1, '2018'])).toBeNull();
    expect(move(0.5, [-2, '2012'])).toBeNull();
  });

  test('is told the same for both poles', () => {
    const poles = { minus: { label: 'Norms', phrase: 'norms', position: '' }, plus: { label: 'Treaty', phrase: 'a treaty', position: '' } };
    expect(changeSentence(move(0.5, [-1, '2012'], [1, '2018'])!, { poles })).toBe('2 points: leans to norms (−1) in 2012, leans to a treaty (+1) in 2018, from one side to the other');
    expect(changeSentence(move(0.5, [1, '2012'], [-1, '2018'])!, { poles })).toBe('2 points: leans to a treaty (+1) in 2012, leans to norms (−1) in 2018, from one side to the other');
    expect(changeSentence(move(0.5, [2, '2012'], [1, '2018'])!, { poles })).toMatch(/^1 point: .*, less firm on the same side$/);
    expect(changeSentence(move(0.5, [-1, '2012'], [-2, '2018'])!, { poles })).toMatch(/, firmer on the same side$/);
    expect(changeSentence(move(0.5, [-1, '2012'], [0, '2018'])!, { poles })).toMatch(/balances both \(0\) in 2018, from a side to the middle$/);
  });
});

describe('the movements of the collection', () => {
  const corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
  const table = positionTable(corpus);
  const all = movements(table, corpus.debates.keys());

  test('hold every position once: moved, steady, or of which too little is known', () => {
    for (const { debate, moved, steady, unfollowed } of all) {
      const actors = [...moved.map(({ position }) => position.actor), ...steady.map(({ actor }) => actor), ...unfollowed.map(({ actor }) => actor)];
      expect([...actors].sort()).toEqual((table.byDebate.get(debate) ?? []).map(({ actor }) => actor).sort());
    }
  });

  test('are listed once each with the words at both ends, and say what the finding counts', () => {
    const view = changesView(corpus, table);
    const changes = view.debates.flatMap((one) => one.changes);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(view.table.rows.length).toBe(changes.length);
    expect(changes.every(({ before, after }) => before.length > 0 && after.length > 0)).toBe(true);
    expect(view.finding.startsWith(`${changes.filter(({ beyond }) => beyond).length} of `)).toBe(true);
    expect(changesFinding([])).toBe('No position can be followed over time');
  });

  test('have votes beside them and never among them', () => {
    const files = changesFiles(corpus, all);
    expect(files.map(({ name }) => name)).toEqual(['changes.csv', 'changes.json', 'ballot-changes.csv', 'ballot-changes.json']);
    const words = JSON.parse(files[1]!.text) as { words_first: string; statements_first: string }[];
    expect(words.length).toBe(all.flatMap(({ moved }) => moved).length);
    for (const { words_first, statements_first } of words) expect(corpus.statements.get(statements_first.split(' ')[0]!)!.text).toBe(words_first);
    const ballots = JSON.parse(files[3]!.text) as { earlier_ballot: string; later_ballot: string; earlier: string; later: string; iso3: string }[];
    expect(ballots.length).toBeGreaterThan(0);
    for (const { earlier_ballot, later_ballot, later, iso3 } of ballots) {
      expect(earlier_ballot).not.toBe(later_ballot);
      expect(corpus.resolutions.get(later)!.votes[later_ballot as 'yes']).toContain(iso3);
    }
  });
});
