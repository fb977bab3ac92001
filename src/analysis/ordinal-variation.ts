import { ascending, sum } from 'd3';
import { sharesOf, type Counts } from './stance-counts.ts';

/**
 * Index of ordinal variation 4·Σ_{k<K} F_k(1 − F_k) / (K − 1), F the cumulative shares: 0 all in one category, 1 half at
 * each end. Berry and Mielke 1992; 1 − l² of Blair and Lacy 2000. It equals 2·E|x − x′| / (K − 1), twice the mean distance
 * of two actors drawn with replacement, as a share of the scale ({@link meanDisagreement}).
 *
 * @returns 0 … 1; `null` where nobody is counted
 * @throws {RangeError} for fewer than two categories, or a count below 0
 */
export function ordinalVariation(counts: Counts): number | null {
  const cumulative = cumulativeShares(counts);
  return cumulative && Math.min(1, (4 * sum(cumulative, (share) => share * (1 - share))) / cumulative.length);
}

/**
 * Leik's ordinal consensus turned into dispersion, D = 2·Σ_{k<K} min(F_k, 1 − F_k) / (K − 1): 0 all in one category, 1 half
 * at each end. Leik 1966.
 *
 * @returns 0 … 1; `null` where nobody is counted
 * @throws {RangeError} for fewer than two categories, or a count below 0
 */
export function leikDispersion(counts: Counts): number | null {
  const cumulative = cumulativeShares(counts);
  return cumulative && Math.min(1, (2 * sum(cumulative, (share) => Math.min(share, 1 - share))) / cumulative.length);
}

/**
 * 2·E|x − x′| / 4 over all ordered pairs of positions, each with itself included: the index of ordinal variation for
 * positions anywhere on the scale from −2 to +2. 0 all the same, 1 half at each end.
 *
 * @param stances −2 … +2, positions only
 * @returns 0 … 1; `null` without a position
 */
export function meanDisagreement(stances: readonly number[]): number | null {
  const n = stances.length;
  if (n === 0) return null;
  const sorted = [...stances].sort(ascending);
  const halfOfPairs = sum(sorted, (stance, index) => stance * (2 * index - n + 1));
  return Math.min(1, Math.max(0, halfOfPairs / n ** 2));
}

/** F_k for all categories but the last, where it is 1. */
function cumulativeShares(counts: Counts): number[] | null {
  const shares = sharesOf(counts);
  if (!shares) return null;
  let below = 0;
  return shares.slice(0, -1).map((share) => Math.min(1, (below += share)));
}
