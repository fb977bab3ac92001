import { dayNumber } from './calendar.ts';
import type { DiscourseStatement } from './discourse-statement.ts';

export type Kernel = 'gaussian' | 'uniform' | 'epanechnikov' | 'triangular';

/** Kernels in their usual forms (Silverman 1986, table 3.1): symmetric, of integral 1, u in bandwidths. */
const KERNELS: Record<Kernel, (u: number) => number> = {
  gaussian: (u) => Math.exp(-(u ** 2) / 2) / Math.sqrt(2 * Math.PI),
  uniform: (u) => (Math.abs(u) <= 1 ? 0.5 : 0),
  epanechnikov: (u) => (Math.abs(u) <= 1 ? 0.75 * (1 - u ** 2) : 0),
  triangular: (u) => (Math.abs(u) <= 1 ? 1 - Math.abs(u) : 0),
};

/** How much something counts at a distance of u bandwidths, ≥ 0. */
export function kernelWeight(kernel: Kernel, u: number): number {
  return KERNELS[kernel](u);
}

/**
 * Statements weighted by how near they are to a date; those that weigh nothing are left out. A network made from them
 * weighs each tie by the product of both weights.
 *
 * @param bandwidth days, above 0
 * @throws {RangeError} where it is not
 */
export function weightedByTime(statements: readonly DiscourseStatement[], centre: string, kernel: Kernel, bandwidth: number): DiscourseStatement[] {
  if (!(bandwidth > 0)) throw new RangeError(`bandwidth of ${bandwidth} days; write a number above 0`);
  const middle = dayNumber(centre);
  return statements.flatMap((statement) => {
    const weight = (statement.weight ?? 1) * kernelWeight(kernel, (dayNumber(statement.date) - middle) / bandwidth);
    return weight > 0 ? [{ ...statement, weight }] : [];
  });
}
