import { averageLinkage } from './average-linkage.ts';
import { distancesAmong, largestConnected, shrunk, type DistanceMatrix } from './distance-matrix.ts';
import { optimalLeafOrder } from './optimal-leaf-order.ts';

/**
 * Rows in the order in which a matrix shows its blocs: average linkage on the shrunk distances, with optimal leaf order. Rows
 * that no known distance joins to the rest follow at the end, in the order in which they came.
 */
export function seriated(matrix: DistanceMatrix): number[] {
  const members = largestConnected(matrix);
  const alone = [...Array(matrix.n).keys()].filter((row) => !members.includes(row));
  const complete = shrunk(distancesAmong(matrix, members));
  if (!complete) return alone;
  return [...optimalLeafOrder(averageLinkage(complete), complete).map((at) => members[at]!), ...alone];
}

/** Sum of distances from each to the next. */
export function pathLength({ n, values }: DistanceMatrix, order: readonly number[]): number {
  return order.slice(1).reduce((sum, row, at) => sum + values[order[at]! * n + row]!, 0);
}
