import { sum } from 'd3';
import { sharesOf, type Counts } from './stance-counts.ts';

/**
 * Consensus of Tastle and Wierman (2007), 1 + Σ_k p_k·log₂(1 − |k − μ| / (K − 1)) with μ the mean category: 1 all in one
 * category, 0 half at each end.
 *
 * @returns 0 … 1; `null` where nobody is counted
 * @throws {RangeError} for fewer than two categories, or a count below 0
 */
export function ordinalConsensus(counts: Counts): number | null {
  const shares = sharesOf(counts);
  if (!shares) return null;
  const mean = sum(shares, (share, category) => share * category);
  const dissent = sum(shares, (share, category) => (share === 0 ? 0 : share * Math.log2(1 - Math.abs(category - mean) / (shares.length - 1))));
  return Math.min(1, Math.max(0, 1 + dissent));
}
