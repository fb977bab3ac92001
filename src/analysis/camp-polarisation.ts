import { sum } from 'd3';
import { sharesOf, type Counts } from './stance-counts.ts';

/** How much the size of a camp adds to its antagonism, at most; Esteban and Ray's bound. */
const GREATEST_ALPHA = 1.6;

/**
 * Polarisation of Esteban and Ray (1994), Σ_i Σ_j p_i^(1+α)·p_j·|i − j|, as a share of its value for half at each end,
 * (K − 1)·½^(1+α). It tells two camps from an even spread more than other measures do, the more so the larger α is.
 *
 * @param alpha 0 … 1.6
 * @returns 0 … 1; `null` where nobody is counted
 * @throws {RangeError} for another alpha, fewer than two categories, or a count below 0
 */
export function campPolarisation(counts: Counts, alpha = 1.3): number | null {
  if (!(alpha >= 0 && alpha <= GREATEST_ALPHA)) throw new RangeError(`alpha ${alpha}; write a number from 0 to ${GREATEST_ALPHA}`);
  const shares = sharesOf(counts);
  if (!shares) return null;
  const value = sum(shares, (own, i) => own ** (1 + alpha) * sum(shares, (other, j) => other * Math.abs(i - j)));
  return value / ((shares.length - 1) * 0.5 ** (1 + alpha));
}
