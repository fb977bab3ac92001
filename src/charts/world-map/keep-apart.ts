type Point = readonly [number, number];

const PASSES = 60;

/**
 * Moves points apart until no two are nearer than `distance`, each pair by equal parts along the line between them.
 * Deterministic: the order of the points and a fixed number of passes decide. Same units in and out.
 */
export function keepApart(points: readonly Point[], distance: number): Point[] {
  const placed = points.map(([x, y]): [number, number] => [x, y]);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (let i = 0; i < placed.length; i++) {
      for (let j = i + 1; j < placed.length; j++) {
        const [a, b] = [placed[i]!, placed[j]!];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        moved = true;
        const [ux, uy] = apart === 0 ? [0, 1] : [dx / apart, dy / apart];
        const push = (distance - apart) / 2;
        placed[i] = [a[0] - ux * push, a[1] - uy * push];
        placed[j] = [b[0] + ux * push, b[1] + uy * push];
      }
    }
    if (!moved) break;
  }
  return placed;
}
