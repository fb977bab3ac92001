import type { Ballot } from '../domain/resolution.ts';

/** How a ballot is named in keys, tables and lists. */
export const BALLOT_WORDS: Record<Ballot, string> = {
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstained',
  nonvoting: 'Did not vote',
  absent: 'Absent',
};
