/** Distances between n actors, each with its coverage: how much stands behind it, whether it is known or not. */
export interface DistanceMatrix {
  readonly n: number;
  /** n × n by rows, symmetric, ≥ 0, zero on the diagonal; NaN where unknown. */
  readonly values: Float64Array;
  /** n × n by rows, symmetric, ≥ 0: the weight of a distance, such as Σ w of the common items. Zero: it counts as unknown. */
  readonly weights: Float64Array;
  /** n × n by rows, symmetric: number of common items that weigh something; on the diagonal the actor's own. */
  readonly shared: Uint16Array;
}

/**
 * A distance matrix from rows, `null` where unknown; weight 1, as of one item, for each known pair.
 *
 * @throws {RangeError} where the rows are not square, not symmetric, negative, or not zero on the diagonal
 */
export function distanceMatrix(rows: readonly (readonly (number | null)[])[]): DistanceMatrix {
  const n = rows.length;
  const values = new Float64Array(n * n);
  const weights = new Float64Array(n * n);
  const shared = new Uint16Array(n * n);
  rows.forEach((row, i) => {
    if (row.length !== n) throw new RangeError(`distances: row ${i} has ${row.length} cells; write ${n}, one for each row`);
    row.forEach((value, j) => {
      if (value !== (rows[j]?.[i] ?? null)) throw new RangeError(`distances: ${value} at ${i}, ${j}, but ${rows[j]?.[i]} at ${j}, ${i}; write the same twice`);
      if (value !== null && !(value >= 0)) throw new RangeError(`distances: ${value} at ${i}, ${j}; write a number from 0 up, or null where unknown`);
      if (i === j && value !== 0) throw new RangeError(`distances: ${value} at ${i}, ${j}; an actor is at 0 from itself`);
      values[i * n + j] = value ?? Number.NaN;
      weights[i * n + j] = shared[i * n + j] = value === null || i === j ? 0 : 1;
    });
  });
  return { n, values, weights, shared };
}

/** Whether the distance of two different actors is known: it has a value and a weight. */
export function isKnown({ n, values, weights }: Pick<DistanceMatrix, 'n' | 'values' | 'weights'>, i: number, j: number): boolean {
  return i !== j && weights[i * n + j]! > 0 && !Number.isNaN(values[i * n + j]!);
}

/** Mean of the known distances, each pair once and unweighted; `null` where none is known. */
export function meanDistance(matrix: DistanceMatrix): number | null {
  const { n, values, weights } = matrix;
  let sum = 0;
  let pairs = 0;
  for (let i = 1; i < n; i++) {
    for (let j = 0, at = i * n; j < i; j++, at++) {
      const value = values[at]!;
      if (!(weights[at]! > 0) || value !== value) continue;
      sum += value;
      pairs++;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}

/** The pull of {@link shrunk} towards the mean, in common items of weight 1. */
export const SHRINKAGE = 2;

/**
 * Each distance drawn towards the mean distance μ by how little stands behind it: (w·d + λ·μ) / (w + λ). With λ = 0 the
 * known ones stay as they are. An unknown one becomes μ: for methods that need a complete matrix, never to be shown.
 *
 * @param lambda ≥ 0
 * @returns `null` where no distance is known
 * @throws {RangeError} where lambda is negative or no number
 */
export function shrunk(matrix: DistanceMatrix, lambda = SHRINKAGE): DistanceMatrix | null {
  if (!(lambda >= 0)) throw new RangeError(`lambda ${lambda}; write a number from 0 up`);
  const mean = meanDistance(matrix);
  if (mean === null) return null;
  const { n, weights, shared, values: known } = matrix;
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0, at = i * n; j < n; j++, at++) {
      if (i === j) continue;
      const value = known[at]!;
      const weight = weights[at]!;
      values[at] = weight > 0 && value === value ? (weight * value + lambda * mean) / (weight + lambda) : mean;
    }
  }
  return { n, values, weights, shared };
}

/** The matrix with the mean distance in place of unknown ones; `null` where no distance is known. */
export function completed(matrix: DistanceMatrix): DistanceMatrix | null {
  return shrunk(matrix, 0);
}

/**
 * Actors that known distances join, directly or through others: the largest such set, of equals the one with the first
 * actor, in ascending order. Empty where no distance is known. Distances say nothing about where two separate sets lie.
 */
export function largestConnected(matrix: DistanceMatrix): number[] {
  const { n, values, weights } = matrix;
  const seen = new Uint8Array(n);
  let largest: number[] = [];
  for (let first = 0; first < n; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const set = [first];
    for (const i of set) {
      for (let j = 0, at = i * n; j < n; j++, at++) {
        if (seen[j] || !(weights[at]! > 0) || Number.isNaN(values[at]!)) continue;
        seen[j] = 1;
        set.push(j);
      }
    }
    if (set.length > largest.length && set.length > 1) largest = set;
  }
  return largest.sort((a, b) => a - b);
}

/** The distances among some actors, in the order given; the matrix itself where these are all in their own order. */
export function distancesAmong(matrix: DistanceMatrix, members: readonly number[]): DistanceMatrix {
  const n = members.length;
  if (n === matrix.n && members.every((member, at) => member === at)) return matrix;
  const values = new Float64Array(n * n);
  const weights = new Float64Array(n * n);
  const shared = new Uint16Array(n * n);
  members.forEach((row, i) =>
    members.forEach((column, j) => {
      const from = row * matrix.n + column;
      values[i * n + j] = matrix.values[from]!;
      weights[i * n + j] = matrix.weights[from]!;
      shared[i * n + j] = matrix.shared[from]!;
    }),
  );
  return { n, values, weights, shared };
}
