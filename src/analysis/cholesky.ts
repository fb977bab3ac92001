/**
 * The lower factor L of a symmetric positive definite matrix, A = LLᵀ.
 *
 * @param matrix n × n by rows
 * @returns n × n by rows, upper part 0
 * @throws {RangeError} where the matrix is not positive definite
 */
export function choleskyFactor(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const sum = matrix[i * n + j]! - dot(factor, i * n, j * n, j);
      if (j < i) factor[i * n + j] = sum / factor[j * n + j]!;
      else if (sum > 0) factor[i * n + i] = Math.sqrt(sum);
      else throw new RangeError(`cholesky: pivot ${i} is ${sum}; give a positive definite matrix`);
    }
  }
  return factor;
}

/** Σ of `length` products from two places of one array: four sums side by side, since one alone waits for each addition. */
function dot(values: Float64Array, a: number, b: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += values[a + k]! * values[b + k]!;
    s1 += values[a + k + 1]! * values[b + k + 1]!;
    s2 += values[a + k + 2]! * values[b + k + 2]!;
    s3 += values[a + k + 3]! * values[b + k + 3]!;
  }
  for (; k < length; k++) s0 += values[a + k]! * values[b + k]!;
  return s0 + s1 + (s2 + s3);
}

/** Solves LLᵀx = b for two right sides at once, in place. @param sides n × 2 by rows */
export function solveInPlace(factor: Float64Array, n: number, sides: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let x = sides[2 * i]!;
    let y = sides[2 * i + 1]!;
    for (let k = 0, at = i * n; k < i; k++, at++) {
      x -= factor[at]! * sides[2 * k]!;
      y -= factor[at]! * sides[2 * k + 1]!;
    }
    const pivot = factor[i * n + i]!;
    sides[2 * i] = x / pivot;
    sides[2 * i + 1] = y / pivot;
  }
  for (let i = n - 1; i >= 0; i--) {
    const pivot = factor[i * n + i]!;
    const x = (sides[2 * i]! /= pivot);
    const y = (sides[2 * i + 1]! /= pivot);
    for (let k = 0, at = i * n; k < i; k++, at++) {
      sides[2 * k]! -= factor[at]! * x;
      sides[2 * k + 1]! -= factor[at]! * y;
    }
  }
}
