/** Where a point lies with 95 % confidence, if its replicates are spread normally. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  /** Semi-axes, the longer first; the shorter is 0 where all replicates lie on a line. */
  readonly semiMajor: number;
  readonly semiMinor: number;
  /** Direction of the longer axis, radians anticlockwise from x, −π/2 … π/2. */
  readonly angle: number;
}

/** 95 % quantile of χ² with two degrees of freedom, −2·ln 0.05. */
const CHI95 = 5.991464547107979;

/**
 * The 95 % ellipse of some points: centre at their mean, semi-axes √(5.9915·λ), λ the eigenvalues of their covariance
 * (divided by n − 1).
 *
 * @returns `null` for fewer than two points, and where all are the same: nothing varied, which is not certainty
 */
export function confidenceEllipse(points: readonly (readonly [number, number])[]): Ellipse | null {
  const n = points.length;
  if (n < 2) return null;
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point[0] / n;
    y += point[1] / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (const point of points) {
    xx += (point[0] - x) ** 2 / (n - 1);
    yy += (point[1] - y) ** 2 / (n - 1);
    xy += ((point[0] - x) * (point[1] - y)) / (n - 1);
  }
  const half = Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2);
  const larger = (xx + yy) / 2 + half;
  if (!(larger > Number.EPSILON * (x * x + y * y) * n)) return null;
  const smaller = Math.max(0, (xx * yy - xy * xy) / larger);
  return { x, y, semiMajor: Math.sqrt(CHI95 * larger), semiMinor: Math.sqrt(CHI95 * smaller), angle: Math.atan2(2 * xy, xx - yy) / 2 };
}
