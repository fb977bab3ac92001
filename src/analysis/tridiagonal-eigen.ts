/** Some eigenvalues of a symmetric matrix, largest first, with their vectors of length 1. */
export interface Eigenpairs {
  readonly values: Float64Array;
  /** One vector of length n for each value. */
  readonly vectors: readonly Float64Array[];
}

const MOST_TURNS = 60;

/**
 * All eigenpairs of a symmetric tridiagonal matrix, largest first: QL with implicit shifts (Bowdler, Martin, Reinsch &
 * Wilkinson 1968).
 *
 * @param diagonal n values
 * @param beside the n − 1 values beside the diagonal
 * @throws {RangeError} where an eigenvalue is not found, as with NaN among the values
 */
export function tridiagonalEigen(diagonal: readonly number[], beside: readonly number[]): Eigenpairs {
  const n = diagonal.length;
  const d = Float64Array.from(diagonal);
  const e = Float64Array.from({ length: n }, (_, at) => beside[at] ?? 0);
  const vectors = Array.from({ length: n }, (_, at) => {
    const unit = new Float64Array(n);
    unit[at] = 1;
    return unit;
  });
  for (let low = 0; low < n; low++) {
    for (let turn = 0; ; turn++) {
      let high = low;
      while (high < n - 1 && Math.abs(e[high]!) > Number.EPSILON * (Math.abs(d[high]!) + Math.abs(d[high + 1]!))) high++;
      if (high === low) break;
      if (turn === MOST_TURNS) throw new RangeError(`eigenvalue ${low} of a tridiagonal matrix was not found; give finite numbers`);
      rotateThrough(d, e, vectors, low, high);
    }
  }
  const order = [...d.keys()].sort((a, b) => d[b]! - d[a]! || a - b);
  return { values: Float64Array.from(order, (at) => d[at]!), vectors: order.map((at) => vectors[at]!) };
}

/** One QL step on the rows from `low` to `high`; `vectors[i]` is the i-th vector so far. */
function rotateThrough(d: Float64Array, e: Float64Array, vectors: readonly Float64Array[], low: number, high: number): void {
  let g = (d[low + 1]! - d[low]!) / (2 * e[low]!);
  let r = Math.sqrt(g * g + 1);
  g = d[high]! - d[low]! + e[low]! / (g + (g < 0 ? -r : r));
  let [sine, cosine, p] = [1, 1, 0];
  for (let i = high - 1; i >= low; i--) {
    let f = sine * e[i]!;
    const b = cosine * e[i]!;
    r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1]! -= p;
      e[high] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = d[i + 1]! - p;
    r = (d[i]! - g) * sine + 2 * cosine * b;
    p = sine * r;
    d[i + 1] = g + p;
    g = cosine * r - b;
    const [one, other] = [vectors[i]!, vectors[i + 1]!];
    for (let k = 0; k < one.length; k++) {
      f = other[k]!;
      other[k] = sine * one[k]! + cosine * f;
      one[k] = cosine * one[k]! - sine * f;
    }
  }
  d[low]! -= p;
  e[low] = g;
  e[high] = 0;
}
