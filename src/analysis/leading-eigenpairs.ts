import { mulberry32, type Random } from './random.ts';
import { tridiagonalEigen, type Eigenpairs } from './tridiagonal-eigen.ts';

/** Steps between two looks at whether the pair is found. */
const STRIDE = 6;

/**
 * The k algebraically largest eigenpairs of a symmetric matrix, one after the other: Lanczos (1950) with full
 * reorthogonalisation (Parlett 1980), from a fixed pseudo-random vector, each run at right angles to the vectors found
 * before, so that equal eigenvalues are all found. Some n² operations for each of a few dozen steps.
 *
 * @param matrix n × n by rows
 * @param tolerance size of the residual, relative to the largest eigenvalue, at which a pair counts as found
 */
export function leadingEigenpairs(matrix: Float64Array, n: number, k: number, tolerance = 1e-10): Eigenpairs {
  const random = mulberry32(1);
  const values: number[] = [];
  const vectors: Float64Array[] = [];
  while (vectors.length < Math.min(k, n)) {
    const { value, vector } = leadingBeside(vectors, matrix, n, tolerance, unitBeside(vectors, n, random));
    values.push(value);
    vectors.push(vector);
  }
  return { values: Float64Array.from(values), vectors };
}

/** The largest eigenvalue among vectors at right angles to those found. */
function leadingBeside(found: readonly Float64Array[], matrix: Float64Array, n: number, tolerance: number, start: Float64Array) {
  const basis = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (;;) {
    const last = basis.at(-1)!;
    const image = times(matrix, n, last);
    const reach = Math.sqrt(dot(image, image));
    diagonal.push(dot(image, last));
    for (let pass = 0; pass < 2; pass++) takeOut(takeOut(image, found), basis);
    const size = Math.sqrt(dot(image, image));
    const ended = basis.length + found.length === n || size <= 1e-13 * reach;
    if (ended || basis.length % STRIDE === 0) {
      const { values, vectors } = tridiagonalEigen(diagonal, beside);
      const weights = vectors[0]!;
      if (ended || size * Math.abs(weights.at(-1)!) <= tolerance * Math.abs(values[0]!)) return { value: values[0]!, vector: combine(basis, weights, n) };
    }
    beside.push(size);
    basis.push(image.map((entry) => entry / size));
  }
}

/** A pseudo-random vector of length 1 at right angles to a basis of fewer than n. */
function unitBeside(basis: readonly Float64Array[], n: number, random: Random): Float64Array {
  for (;;) {
    const vector = takeOut(takeOut(Float64Array.from({ length: n }, () => random() - 0.5), basis), basis);
    const size = Math.sqrt(dot(vector, vector));
    if (size > 1e-8) return vector.map((entry) => entry / size);
  }
}

function times(matrix: Float64Array, n: number, vector: Float64Array): Float64Array {
  const image = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0, at = i * n; j < n; j++, at++) sum += matrix[at]! * vector[j]!;
    image[i] = sum;
  }
  return image;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Takes the parts along a basis out of a vector, in place. */
function takeOut(vector: Float64Array, basis: readonly Float64Array[]): Float64Array {
  for (const direction of basis) {
    const part = dot(vector, direction);
    for (let i = 0; i < vector.length; i++) vector[i]! -= part * direction[i]!;
  }
  return vector;
}

function combine(basis: readonly Float64Array[], weights: Float64Array, n: number): Float64Array {
  const vector = new Float64Array(n);
  basis.forEach((direction, at) => {
    const weight = weights[at]!;
    for (let i = 0; i < n; i++) vector[i]! += weight * direction[i]!;
  });
  return vector;
}
