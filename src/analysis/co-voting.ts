import type { RollCall } from './collection.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import { BALLOT_POINT } from './ballot-point.ts';
import { stateScale, type StateScale } from './roll-call.ts';
import { stanceDistances } from './stance-distances.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** How the voters voted, pair by pair and on one line. */
export interface CoVoting {
  readonly voters: readonly string[];
  readonly rollCalls: readonly RollCall[];
  readonly distances: DistanceMatrix;
  readonly scale: StateScale;
}

/** Co-voting over all roll calls, whatever their direction; the voter with the most votes stands on the right, of equals the first. `null` without a roll call. */
export function coVoting(rollCalls: readonly RollCall[]): CoVoting | null {
  if (rollCalls.length === 0) return null;
  const taken = rollCalls.flatMap(({ ballots }) => [...ballots].flatMap(([voter, ballot]) => (BALLOT_POINT[ballot] === null ? [] : [voter])));
  const voters = [...new Set(taken)].sort();
  const rows = voters.map((voter) => rollCalls.map(({ ballots }) => BALLOT_POINT[ballots.get(voter) ?? 'absent']));
  const matrix: StanceMatrix = { rows: voters.length, columns: rollCalls.length, values: Float64Array.from(rows.flat(), (point) => point ?? Number.NaN), weights: new Float64Array(rollCalls.length).fill(1) };
  const distances = stanceDistances(matrix);
  const votes = voters.map((_, row) => distances.shared[row * voters.length + row]!);
  return { voters, rollCalls, distances, scale: stateScale(matrix, votes.indexOf(Math.max(...votes))) };
}
