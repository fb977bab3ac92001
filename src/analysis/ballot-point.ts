import type { Ballot } from '../domain/resolution.ts';

/** Ballots as points of one scale; not to vote is not to stand in the middle. */
export const BALLOT_POINT: Record<Ballot, number | null> = { yes: 2, abstain: 0, no: -2, nonvoting: null, absent: null };
