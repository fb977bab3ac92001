import type { SignedNetwork } from './signed-network.ts';

/** The best division of a signed network into camps. */
export interface Frustration {
  /** Least weight of ties that no division into k camps avoids: conflict within a camp, agreement between two. */
  readonly index: number;
  /** 1 − 2·index / weight of all ties: 1 balanced. With two camps at least 0. `null` without ties. */
  readonly balance: number | null;
  /** Camp of each actor in the first best division, numbered from 0 in the order of actors. */
  readonly partition: readonly number[];
  /** How many divisions are as good, this one included. Above 1 the camps are not to be named. */
  readonly optima: number;
}

/** Above these numbers of actors and of camps the search is refused; up to them it takes two seconds at worst. */
export const MOST_ACTORS = 16;
export const MOST_CAMPS = 3;

const TOLERANCE = 1e-9;

/**
 * Frustration index, or line index of imbalance, for at most k camps (Harary 1959; Doreian and Mrvar 1996), exact: every
 * division into up to k camps, without those that are worse already than the best one found.
 *
 * @param k camps at most, 1 … 3
 * @throws {RangeError} for more than {@link MOST_ACTORS} actors, or another k
 */
export function frustration({ actors, ties, weights }: SignedNetwork, k = 2): Frustration {
  const n = actors.length;
  if (n > MOST_ACTORS) throw new RangeError(`${n} actors; the exact search takes ${MOST_ACTORS} at most`);
  if (!(Number.isInteger(k) && k >= 1 && k <= MOST_CAMPS)) throw new RangeError(`${k} camps; write a whole number from 1 to ${MOST_CAMPS}`);
  const camps = new Int8Array(n);
  let best = Infinity;
  let partition: number[] = [];
  let optima = 0;

  const place = (actor: number, used: number, cost: number): void => {
    if (cost > best + TOLERANCE) return;
    if (actor === n) {
      if (cost < best - TOLERANCE) {
        best = cost;
        partition = [...camps];
        optima = 0;
      }
      optima++;
      return;
    }
    for (let camp = 0; camp <= Math.min(used, k - 1); camp++) {
      let added = 0;
      for (let other = 0; other < actor; other++) {
        const weight = weights[actor * n + other]!;
        if (camps[other] === camp ? weight < 0 : weight > 0) added += Math.abs(weight);
      }
      camps[actor] = camp;
      place(actor + 1, Math.max(used, camp + 1), cost + added);
    }
  };
  place(0, 0, 0);

  const total = ties.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return { index: best, balance: total === 0 ? null : 1 - (2 * best) / total, partition, optima };
}
