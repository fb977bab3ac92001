import { describe, expect, test } from 'vitest';
import { panelQuestions, type AskedSeat } from '../../src/publish/panel-questions.ts';

const phrases = { minus: 'the old bridge', plus: 'a new bridge' };
const seat = (name: string, side: AskedSeat['side'], words: string | null, newest: string | null = '2024'): AskedSeat => ({ name, side, words, newest });
const old = seat('Alder', 'minus', 'for the old bridge', '2011-03');
const fresh = seat('Birch', 'plus', 'leans to a new bridge');
const silent = seat('Cedar', null, null, null);

describe('questions for a panel', () => {
  test('begin with those of the debate, put the same to both ends, and ask about old words and silence', () => {
    expect(panelQuestions(['Who pays?'], phrases, [old, fresh, silent], '2026-11-23')).toEqual([
      'Who pays?',
      'To Alder (on record: for the old bridge) and Birch (on record: leans to a new bridge): which fact would move you one step towards the other?',
      'To Alder: what is the best reason for a new bridge? To Birch: what is the best reason for the old bridge?',
      'To Alder (March 2011): these are the dates of your newest words on record here. Do they still hold?',
      'To Cedar: no position of yours is recorded here. Where do you stand?',
    ]);
  });

  test('treat the poles alike: turned over, the same questions with the names turned', () => {
    const turned = panelQuestions([], { minus: phrases.plus, plus: phrases.minus }, [{ ...fresh, side: 'minus' }, { ...old, side: 'plus' }], '2026');
    expect(turned[1]).toBe('To Birch: what is the best reason for the old bridge? To Alder: what is the best reason for a new bridge?');
  });

  test('ask for the missing side where all stand on one, and for the balance of a stated middle', () => {
    expect(panelQuestions([], phrases, [fresh, { ...fresh, name: 'Dogwood' }], '2026')).toEqual(['To Birch and Dogwood: nobody here stands for the old bridge. What would those who do say to you?']);
    expect(panelQuestions([], phrases, [seat('Elm', 'middle', 'balances both')], '2026')).toEqual(['To Elm (on record: balances both): in which case does the balance tip?']);
    expect(panelQuestions([], phrases, [seat('Fir', 'middle', 'has words on both sides')], '2026')).toEqual([]);
  });
});
