/** A configuration laid over another one. */
export interface Alignment {
  /** The moved points, n × 2 by rows: dilation · X · rotation + translation. */
  readonly points: Float64Array;
  /** The matrix that multiplies a row (x, y) from the right; with determinant −1 it mirrors. */
  readonly rotation: readonly [readonly [number, number], readonly [number, number]];
  /** 1 unless dilation was asked for. */
  readonly dilation: number;
  /** Sum of squares that is left between the target and the moved points. */
  readonly residual: number;
  /** Procrustes correlation of the two, 0 … 1; `null` where one of them is a single point. */
  readonly correlation: number | null;
}

/**
 * Lays `points` over `target` by translation, rotation and reflection, with the least sum of squares (Schönemann 1966;
 * Gower 1975; in the plane it has a closed form). Points that are NaN in either do not pull, but are moved
 * along; where no point is in both there is nothing to lay by, and all become NaN.
 *
 * @param target n × 2 by rows
 * @param points n × 2 by rows, the same actors in the same order
 * @param dilate also shrinks or stretches; never for bootstrap replicates, whose spread it would hide
 * @throws {RangeError} where the two differ in length
 */
export function procrustes(target: Float64Array, points: Float64Array, { dilate = false } = {}): Alignment {
  if (target.length !== points.length) throw new RangeError(`procrustes: ${target.length / 2} points to lay ${points.length / 2} over; give the same actors twice`);
  const both = [...Array(points.length / 2).keys()].filter((i) => !Number.isNaN(target[2 * i]! + points[2 * i]!));
  const [toX, toY] = centroid(target, both);
  const [fromX, fromY] = centroid(points, both);
  let [xx, xy, yx, yy, size, targetSize] = [0, 0, 0, 0, 0, 0];
  for (const i of both) {
    const [x, y] = [points[2 * i]! - fromX, points[2 * i + 1]! - fromY];
    const [u, v] = [target[2 * i]! - toX, target[2 * i + 1]! - toY];
    xx += x * u;
    xy += x * v;
    yx += y * u;
    yy += y * v;
    size += x * x + y * y;
    targetSize += u * u + v * v;
  }
  const turned = Math.sqrt((xx + yy) ** 2 + (xy - yx) ** 2);
  const mirrored = Math.sqrt((xx - yy) ** 2 + (xy + yx) ** 2);
  const shared = Math.max(turned, mirrored);
  const [cosine, sine] = shared === 0 ? [1, 0] : turned >= mirrored ? [(xx + yy) / turned, (xy - yx) / turned] : [(xx - yy) / mirrored, (xy + yx) / mirrored];
  const rotation = turned >= mirrored ? ([[cosine, sine], [-sine, cosine]] as const) : ([[cosine, sine], [sine, -cosine]] as const);
  const dilation = dilate && size > 0 ? shared / size : 1;
  const moved = new Float64Array(points.length);
  for (let i = 0; i < points.length / 2; i++) {
    const [x, y] = [points[2 * i]! - fromX, points[2 * i + 1]! - fromY];
    moved[2 * i] = dilation * (x * rotation[0][0] + y * rotation[1][0]) + toX;
    moved[2 * i + 1] = dilation * (x * rotation[0][1] + y * rotation[1][1]) + toY;
  }
  return {
    points: moved,
    rotation,
    dilation,
    residual: Math.max(0, targetSize + dilation ** 2 * size - 2 * dilation * shared),
    correlation: size > 0 && targetSize > 0 ? shared / Math.sqrt(size * targetSize) : null,
  };
}

function centroid(points: Float64Array, among: readonly number[]): [number, number] {
  if (among.length === 0) return [Number.NaN, Number.NaN];
  let [x, y] = [0, 0];
  for (const i of among) {
    x += points[2 * i]! / among.length;
    y += points[2 * i + 1]! / among.length;
  }
  return [x, y];
}
