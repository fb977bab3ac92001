import { pearson } from './correlation.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** One item as an arrow on the map: the direction in which positions on it grow. */
export interface ItemArrow {
  readonly column: number;
  /** Stance points for each unit of the map to the right and up. */
  readonly slope: readonly [number, number];
  /** Stance expected at the origin of the map. */
  readonly intercept: number;
  /** Share of the variance of stances that the place on the map explains, 0 … 1. */
  readonly r2: number;
  /** Actors with a place and a position. */
  readonly n: number;
  /** Correlation of the stance with x and with y; `null` where the actors do not differ in it. */
  readonly along: readonly [number | null, number | null];
}

/** A plane goes through any three points: with fewer actors than this its fit says nothing. */
export const LEAST_ACTORS = 5;

/**
 * The regression of stance on coordinates, by least squares with an intercept: property fitting (Carroll & Chang 1964; Borg &
 * Groenen 2005, ch. 4). Where all the actors lie on one line the slope is along that line.
 *
 * @param points n × 2 by rows
 * @returns `null` for fewer than five actors, where all hold the same, and where all stand in one place
 */
export function itemArrow({ rows, columns, values }: StanceMatrix, column: number, points: Float64Array): ItemArrow | null {
  const who = [...Array(rows).keys()].filter((row) => !Number.isNaN(values[row * columns + column]! + points[2 * row]!));
  const n = who.length;
  if (n < LEAST_ACTORS) return null;
  const stances = who.map((row) => values[row * columns + column]!);
  const xs = who.map((row) => points[2 * row]!);
  const ys = who.map((row) => points[2 * row + 1]!);
  const [meanX, meanY, mean] = [average(xs), average(ys), average(stances)];
  let [xx, yy, xy, xStance, yStance, total] = [0, 0, 0, 0, 0, 0];
  stances.forEach((stance, at) => {
    const [x, y, s] = [xs[at]! - meanX, ys[at]! - meanY, stance - mean];
    xx += x * x;
    yy += y * y;
    xy += x * y;
    xStance += x * s;
    yStance += y * s;
    total += s * s;
  });
  if (!(total > 1e-12) || !(xx + yy > 1e-12)) return null;
  const slope = leastSquares(xx, xy, yy, xStance, yStance);
  const explained = slope[0] * xStance + slope[1] * yStance;
  return {
    column,
    slope,
    intercept: mean - slope[0] * meanX - slope[1] * meanY,
    r2: Math.min(1, Math.max(0, explained / total)),
    n,
    along: [pearson(xs, stances), pearson(ys, stances)],
  };
}

/** Solves the 2 × 2 normal equations; along the only direction where the points lie on a line. */
function leastSquares(xx: number, xy: number, yy: number, xs: number, ys: number): [number, number] {
  const determinant = xx * yy - xy * xy;
  if (determinant > 1e-12 * (xx + yy) ** 2) return [(yy * xs - xy * ys) / determinant, (xx * ys - xy * xs) / determinant];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const along = (cosine * xs + sine * ys) / (xx + yy);
  return [cosine * along, sine * along];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** An item that tells the two ends of an axis apart. */
export interface AxisMeaning {
  readonly column: number;
  /** Correlation of the stance with the axis: above 0, the plus pole lies at its right or upper end. */
  readonly correlation: number;
  readonly n: number;
}

/** An axis is read by items that correlate with it at least this much; without one it has no name. */
export const LEAST_CORRELATION = 0.5;

/** What one end of an axis holds that the other does not, the closest items first. Empty: the axis must not be named. */
export function axisMeanings(arrows: readonly ItemArrow[], axis: 'x' | 'y'): AxisMeaning[] {
  return arrows
    .flatMap(({ column, along, n }) => {
      const correlation = along[axis === 'x' ? 0 : 1];
      return correlation !== null && Math.abs(correlation) >= LEAST_CORRELATION ? [{ column, correlation, n }] : [];
    })
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || a.column - b.column);
}
