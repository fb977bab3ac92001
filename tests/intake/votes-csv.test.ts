import { describe, expect, test } from 'vitest';
import type { TableFault } from '../../src/intake/table-fault.ts';
import { readVotes } from '../../src/intake/votes-csv.ts';

function read(text: string) {
  const faults: TableFault[] = [];
  const { rollCalls } = readVotes('v.csv', text, faults);
  return { rollCalls, faults: faults.map(({ line, column, problem, instead }) => `${line} ${column}: ${problem}; ${instead}`) };
}
const HEAD = 'resolution,date,concept,yes_supports,confidence,actor,vote';

describe('a table of votes', () => {
  test('gives one roll call with its ballots', () => {
    const { rollCalls, faults } = read(`${HEAD}\nr1,2018-12,norms,minus,medium,france,yes\nr1,2018-12,norms,minus,medium,iran,no\n`);
    expect(faults).toEqual([]);
    expect(rollCalls).toEqual([{ id: 'r1', date: '2018-12', concept: 'norms', yesSupports: 'minus', weight: 0.75, ballots: new Map([['france', 'yes'], ['iran', 'no']]) }]);
  });

  test('needs only the roll call, the voter and the vote', () => {
    expect(read('roll_call,state,ballot\nr1,FRA,Abstain\n')).toMatchObject({ faults: [], rollCalls: [{ date: null, concept: null, yesSupports: null, weight: 0.5 }] });
  });

  test('has every fault named by line and column', () => {
    expect(read(`${HEAD}\nr1,1.1.18,,up,sure,,aye\nr1,2018,norms,minus,low,france,yes\nr1,1.1.18,,up,sure,france,no\n`).faults).toEqual([
      '2 actor: it is empty; write a name',
      '2 vote: "aye" is none; write yes, no, abstain, nonvoting, absent',
      '2 date: "1.1.18" is no date; write 2012, 2012-05 or 2012-05-02',
      '2 yes_supports: "up" is no pole; write minus or plus, or leave it empty',
      '2 confidence: "sure" is none; write high, medium or low, or leave it empty for low',
      '2 concept: it is empty, and a yes supports a pole of it; name the concept',
      '3 date: roll call r1 has "1.1.18" in line 2; write the same in each of its rows',
      '3 concept: roll call r1 has "" in line 2; write the same in each of its rows',
      '3 yes_supports: roll call r1 has "up" in line 2; write the same in each of its rows',
      '3 confidence: roll call r1 has "sure" in line 2; write the same in each of its rows',
      '4 actor: france has a vote in roll call r1 already; keep one of them',
    ]);
    expect(read('actor\nfrance\n').faults).toEqual(['1 resolution: there is no such column; add it: resolution, roll_call, id are its names', '1 vote: there is no such column; add it: vote, ballot are its names']);
  });
});
