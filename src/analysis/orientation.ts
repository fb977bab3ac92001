import { procrustes } from './procrustes.ts';

/**
 * How to turn a map, whose own rotation and sign mean nothing. `anchors`: rows of actors in order of preference; the first
 * that has a place off the middle stands on the right, and of the others the first off the axis stands in the upper half;
 * where there is none, the actor farthest from the axis does.
 * `reference`: an earlier map of the same actors over which this one is laid.
 */
export type Orientation = { readonly anchors: readonly number[] } | { readonly reference: Float64Array };

/**
 * The map turned, with its distances unchanged: over the reference, or with its widest spread along x and the anchors right
 * and up. Where no direction is wider than another the first anchor lies on the x axis.
 *
 * @param points n × 2 by rows, NaN where an actor has no place
 */
export function oriented(points: Float64Array, orientation: Orientation): Float64Array {
  if ('reference' in orientation) return procrustes(orientation.reference, points).points;
  const middle = centred(points);
  const size = Math.sqrt(middle.reduce((sum, value) => sum + (value * value || 0), 0));
  const near = 1e-9 * size;
  const { anchors } = orientation;
  const turned = rotated(middle, angleOfSpread(middle, anchors));
  const right = anchors.find((row) => Math.abs(turned[2 * row]!) > near);
  const top = anchors.find((row) => row !== right && Math.abs(turned[2 * row + 1]!) > near) ?? farthestUpOrDown(turned, near);
  const flipX = right !== undefined && turned[2 * right]! < 0 ? -1 : 1;
  const flipY = top !== undefined && turned[2 * top + 1]! < 0 ? -1 : 1;
  return turned.map((value, at) => value * (at % 2 === 0 ? flipX : flipY) + 0);
}

/** Row of the largest |y|, of those equal within `near` the first. */
function farthestUpOrDown(points: Float64Array, near: number): number | undefined {
  let farthest: number | undefined;
  let most = 0;
  for (let row = 0; row < points.length / 2; row++) {
    const height = Math.abs(points[2 * row + 1]!);
    if (!(height > most + near)) continue;
    farthest = row;
    most = height;
  }
  return farthest;
}

function centred(points: Float64Array): Float64Array {
  const placed = [...Array(points.length / 2).keys()].filter((i) => !Number.isNaN(points[2 * i]!));
  const mean = [0, 1].map((axis) => placed.reduce((sum, i) => sum + points[2 * i + axis]!, 0) / placed.length);
  return points.map((value, at) => value - mean[at % 2]!);
}

/** Direction of the first principal axis, radians from x; that of the first placed anchor where there is none. */
function angleOfSpread(points: Float64Array, anchors: readonly number[]): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < points.length / 2; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    if (Number.isNaN(x)) continue;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const wider = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  if (wider > 1e-9 * (xx + yy)) return Math.atan2(2 * xy, xx - yy) / 2;
  const anchor = anchors.find((row) => Math.abs(points[2 * row]!) + Math.abs(points[2 * row + 1]!) > 0);
  return anchor === undefined ? 0 : Math.atan2(points[2 * anchor + 1]!, points[2 * anchor]!);
}

function rotated(points: Float64Array, angle: number): Float64Array {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const turned = new Float64Array(points.length);
  for (let at = 0; at < points.length; at += 2) {
    turned[at] = cosine * points[at]! + sine * points[at + 1]!;
    turned[at + 1] = cosine * points[at + 1]! - sine * points[at]!;
  }
  return turned;
}
