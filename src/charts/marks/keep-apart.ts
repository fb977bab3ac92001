type Point = readonly [number, number];

const PASSES = 60;

/**
 * Moves points apart until no two are nearer than `distance`, each pair by equal parts along the line between them.
 * Deterministic: the order of the points and a fixed number of passes decide. Same units in and out.
 *
 * @param passes after so many it stops, wherever the points are
 */
export function keepApart(points: readonly Point[], distance: number, passes = PASSES): Point[] {
  const n = points.length;
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  for (let pass = 0; pass < passes; pass++) {
    let moved = false;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const dx = xs[j]! - xs[i]!;
        const dy = ys[j]! - ys[i]!;
        if (dx >= distance || dx <= -distance || dy >= distance || dy <= -distance) continue;
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        moved = true;
        const [ux, uy] = apart === 0 ? [0, 1] : [dx / apart, dy / apart];
        const push = (distance - apart) / 2;
        xs[i]! -= ux * push;
        ys[i]! -= uy * push;
        xs[j]! += ux * push;
        ys[j]! += uy * push;
      }
    }
    if (!moved) break;
  }
  return Array.from(xs, (x, i): Point => [x, ys[i]!]);
}
