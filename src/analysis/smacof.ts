import { choleskyFactor, solveInPlace } from './cholesky.ts';
import { distancesAmong, largestConnected, type DistanceMatrix } from './distance-matrix.ts';
import { quickScaling } from './quick-scaling.ts';

/** A map in the plane, found by making its stress small. */
export interface Smacof {
  /** n × 2 by rows, centred at 0; NaN for an actor whom no known distance joins to the rest. */
  readonly points: Float64Array;
  /** Stress-1 = √(Σ w(δ − d)² / Σ wδ²); `null` where no distance is known or all are 0: there is nothing to fit. */
  readonly stress: number | null;
  readonly iterations: number;
  /** Whether it stopped because the stress no longer fell. */
  readonly converged: boolean;
}

export interface SmacofOptions {
  /** n × 2 by rows, such as the map before a filter changed; NaN counts as 0. Left out: classical scaling. */
  readonly start?: Float64Array;
  /** It stops when an iteration lowers stress-1² by less than this. */
  readonly tolerance?: number;
  readonly mostIterations?: number;
}

/**
 * Weighted metric scaling in two dimensions by majorisation: the Guttman transform X ← V⁺B(X)X until the stress no longer
 * falls (de Leeuw 1977; Borg & Groenen 2005, ch. 8). Unknown distances have weight 0. Where two points coincide b_ij = 0, and
 * two points that start as one with equal distances to all others stay one.
 *
 * Each step goes twice as far, X ← 2V⁺B(X)X − X, which needs half as many (de Leeuw & Heiser 1980); where that would raise
 * the stress the step is the plain one, which cannot. It finds a minimum near its start: random starts end in local minima
 * more often than classical scaling does.
 */
export function smacof(matrix: DistanceMatrix, { start, tolerance = 1e-6, mostIterations = 1000 }: SmacofOptions = {}): Smacof {
  const members = largestConnected(matrix);
  const m = members.length;
  const joined = distancesAmong(matrix, members);
  const { targets, weights, scale } = toFit(joined);
  const x = centred(start ? Float64Array.from({ length: m * 2 }, (_, at) => start[members[at >> 1]! * 2 + (at & 1)]! || 0) : quickScaling(joined));
  if (scale === 0) return { points: spread(new Float64Array(m * 2), members, matrix.n), stress: null, iterations: 0, converged: true };

  const factor = choleskyFactor(stiffness(weights, m), m);
  const image = new Float64Array(m * 2);
  const plain = new Float64Array(m * 2);
  let stress = pull(x, targets, weights, m, image) / scale;
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < mostIterations) {
    solveInPlace(factor, m, image);
    plain.set(image);
    for (let at = 0; at < x.length; at++) x[at] = 2 * plain[at]! - x[at]!;
    iterations++;
    let lower = pull(x, targets, weights, m, image) / scale;
    if (!(stress - lower >= tolerance)) {
      x.set(plain);
      lower = pull(x, targets, weights, m, image) / scale;
    }
    converged = stress - lower < tolerance;
    stress = lower;
  }
  return { points: spread(centred(x), members, matrix.n), stress: Math.sqrt(Math.max(0, stress)), iterations, converged };
}

/** Distances and weights (largest 1), unknown ones 0, and Σ wδ². */
function toFit({ n: m, values, weights: known }: DistanceMatrix) {
  const targets = new Float64Array(m * m);
  const weights = new Float64Array(m * m);
  let largest = 0;
  for (let at = 0; at < m * m; at++) {
    const target = values[at]!;
    const weight = known[at]!;
    if (!(weight > 0) || target !== target || at % (m + 1) === 0) continue;
    targets[at] = target;
    weights[at] = weight;
    if (weight > largest) largest = weight;
  }
  let scale = 0;
  for (let at = 0; at < m * m; at++) {
    weights[at]! /= largest;
    scale += (weights[at]! * targets[at]! ** 2) / 2;
  }
  return { targets, weights, scale };
}

/** V + 11ᵀ·(mean of V's diagonal)/m: V made regular without touching what it does to centred vectors. */
function stiffness(weights: Float64Array, m: number): Float64Array {
  const v = new Float64Array(m * m);
  let trace = 0;
  for (let i = 0; i < m; i++) {
    let sum = 0;
    for (let j = 0; j < m; j++) {
      sum += weights[i * m + j]!;
      v[i * m + j] = -weights[i * m + j]!;
    }
    v[i * m + i] = sum;
    trace += sum;
  }
  const lift = trace / m / m;
  for (let at = 0; at < m * m; at++) v[at]! += lift;
  return v;
}

/** Writes B(X)X into `image` and returns the raw stress Σ w(δ − d)² of X. */
function pull(x: Float64Array, targets: Float64Array, weights: Float64Array, m: number, image: Float64Array): number {
  let stress = 0;
  image.fill(0);
  for (let i = 1; i < m; i++) {
    const xi = x[2 * i]!;
    const yi = x[2 * i + 1]!;
    let sumX = 0;
    let sumY = 0;
    for (let j = 0, at = i * m; j < i; j++, at++) {
      const weight = weights[at]!;
      if (weight === 0) continue;
      const dx = xi - x[2 * j]!;
      const dy = yi - x[2 * j + 1]!;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const miss = targets[at]! - distance;
      stress += weight * miss * miss;
      if (distance === 0) continue;
      const b = (weight * targets[at]!) / distance;
      sumX += b * dx;
      sumY += b * dy;
      image[2 * j]! -= b * dx;
      image[2 * j + 1]! -= b * dy;
    }
    image[2 * i]! += sumX;
    image[2 * i + 1]! += sumY;
  }
  return stress;
}

function centred(points: Float64Array): Float64Array {
  const m = points.length / 2;
  let [x, y] = [0, 0];
  for (let i = 0; i < m; i++) {
    x += points[2 * i]! / m;
    y += points[2 * i + 1]! / m;
  }
  return points.map((value, at) => value - (at % 2 === 0 ? x : y));
}

/** The points of some actors among all n, the others NaN. */
function spread(points: Float64Array, members: readonly number[], n: number): Float64Array {
  const all = new Float64Array(n * 2).fill(Number.NaN);
  members.forEach((member, at) => {
    all[2 * member] = points[2 * at]!;
    all[2 * member + 1] = points[2 * at + 1]!;
  });
  return all;
}
