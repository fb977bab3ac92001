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
      let sum = matrix[i * n + j]!;
      for (let k = 0, a = i * n, b = j * n; k < j; k++, a++, b++) sum -= factor[a]! * factor[b]!;
      if (j < i) factor[i * n + j] = sum / factor[j * n + j]!;
      else if (sum > 0) factor[i * n + i] = Math.sqrt(sum);
      else throw new RangeError(`cholesky: pivot ${i} is ${sum}; give a positive definite matrix`);
    }
  }
  return factor;
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
