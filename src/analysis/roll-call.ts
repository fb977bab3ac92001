import type { Resolution } from '../domain/corpus.ts';
import { BALLOTS } from '../domain/resolution.ts';
import { BALLOT_POINT } from './ballot-point.ts';
import { classicalScaling } from './classical-scaling.ts';
import { completed, distancesAmong, isKnown, largestConnected, type DistanceMatrix } from './distance-matrix.ts';
import { stanceDistances } from './stance-distances.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** How states voted: row i is `states[i]`, column j `rollCalls[j]`. */
export interface RollCallMatrix extends StanceMatrix {
  /** ISO codes, ascending. */
  readonly states: readonly string[];
  /** Ids of resolutions. */
  readonly rollCalls: readonly string[];
}

/** Yes +2, abstention 0, no −2 in each roll call, whatever its direction; NaN for a state that is not recorded or took no part. */
export function rollCallMatrix(resolutions: Iterable<Resolution>): RollCallMatrix {
  const taken = [...resolutions].filter(({ rollCall }) => rollCall);
  const states = [...new Set(taken.flatMap(({ votes }) => BALLOTS.filter((ballot) => BALLOT_POINT[ballot] !== null).flatMap((ballot) => votes[ballot])))].sort();
  const rowOf = new Map(states.map((iso3, row) => [iso3, row]));
  const values = new Float64Array(states.length * taken.length).fill(Number.NaN);
  taken.forEach(({ votes }, column) => {
    for (const ballot of BALLOTS) {
      const point = BALLOT_POINT[ballot];
      if (point !== null) for (const iso3 of votes[ballot]) values[rowOf.get(iso3)! * taken.length + column] = point;
    }
  });
  return { states, rollCalls: taken.map(({ id }) => id), rows: states.length, columns: taken.length, values, weights: new Float64Array(taken.length).fill(1) };
}

/** A roll call with a smaller minority than this tells states apart by chance (Poole & Rosenthal 1985). */
export const LEAST_MINORITY = 0.025;

/** The matrix in which roll calls weigh nothing whose minority is this share of those voting yes or no, or less. */
export function withoutLopsided<M extends StanceMatrix>(matrix: M, most = LEAST_MINORITY): M {
  const weights = matrix.weights.map((weight, column) => {
    let [yes, no] = [0, 0];
    for (let row = 0; row < matrix.rows; row++) {
      const value = matrix.values[row * matrix.columns + column]!;
      if (value > 0) yes++;
      else if (value < 0) no++;
    }
    return Math.min(yes, no) > most * (yes + no) ? weight : 0;
  });
  return { ...matrix, weights };
}

/**
 * Agreement of two states: 1 − mean |difference| / 4 over the roll calls in which both took part, so 1 always together, 0 always
 * yes against no, and an abstention half-way (Lijphart 1963). `null` without a common roll call.
 */
export function agreementOf(distances: DistanceMatrix, a: number, b: number): number | null {
  return isKnown(distances, a, b) ? 1 - distances.values[a * distances.n + b]! : null;
}

/** States on one line, and how much of their disagreement it holds. */
export interface StateScale {
  /** Place of each state, centred at 0; NaN for one without a roll call in common with the rest. */
  readonly places: Float64Array;
  /** Share of the sum of positive eigenvalues on this line; `null` where there is no disagreement. */
  readonly share: number | null;
}

/**
 * The first axis of classical scaling of the distances, unknown ones at the mean. Against published ideal points of states it
 * reaches |r| ≈ .96 (see reference cases 12 and 14).
 *
 * @param right row of the state that shall stand on the right; where it stands at 0 the signs stay as they come
 */
export function stateScale(matrix: StanceMatrix, right: number): StateScale {
  const distances = stanceDistances(matrix);
  const members = largestConnected(distances);
  const places = new Float64Array(matrix.rows).fill(Number.NaN);
  const complete = completed(distancesAmong(distances, members));
  if (!complete) return { places, share: null };
  const { points, eigenvalues } = classicalScaling(complete, 1);
  const sign = points[members.indexOf(right)]! < 0 ? -1 : 1;
  members.forEach((row, at) => (places[row] = sign * points[at]! + 0));
  const positive = eigenvalues.reduce((sum, value) => sum + Math.max(0, value), 0);
  return { places, share: positive > 0 ? eigenvalues[0]! / positive : null };
}
