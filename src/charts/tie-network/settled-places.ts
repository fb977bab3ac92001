import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { FieldTie } from '../../analysis/field-ties.ts';
import type { Box } from '../marks/box.ts';

interface Body {
  readonly id: string;
  x?: number;
  y?: number;
}

const STEPS = 400;

/**
 * Places for the nodes of a network, by springs as long as two actors are apart and a repulsion that keeps unknown pairs from
 * lying together (d3-force: a fixed start and its own seeded numbers, so the same places in every build).
 *
 * @param box that holds every node
 * @param reach no two nodes come nearer than this
 */
export function settledPlaces(actors: readonly string[], ties: readonly Pick<FieldTie, 'a' | 'b' | 'distance'>[], box: Box, reach: number): Map<string, readonly [number, number]> {
  const bodies: Body[] = actors.map((id) => ({ id }));
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const size = Math.min(width, height);
  const simulation = forceSimulation(bodies)
    .force('springs', forceLink<Body, { source: string; target: string; distance: number }>(ties.map(({ a, b, distance }) => ({ source: a, target: b, distance }))).id(({ id }) => id).distance(({ distance }) => size * (0.12 + 1.3 * distance)))
    .force('apart', forceManyBody<Body>().strength(-size * 0.5))
    .force('x', forceX<Body>(0).strength(0.02 * (height / width)))
    .force('y', forceY<Body>(0).strength(0.02 * (width / height)))
    .stop();
  simulation.tick(STEPS);
  const [x, y] = [fitted(bodies.map((body) => body.x ?? 0), box.left, box.right), fitted(bodies.map((body) => body.y ?? 0), box.top, box.bottom)];
  bodies.forEach((body, index) => Object.assign(body, { x: x[index], y: y[index], vx: 0, vy: 0 }));
  const spread = forceSimulation(bodies).force('room', forceCollide<Body>(reach / 2).strength(1).iterations(4)).stop();
  for (let step = 0; step < 60; step++) {
    spread.tick();
    for (const body of bodies) {
      body.x = Math.min(box.right, Math.max(box.left, body.x!));
      body.y = Math.min(box.bottom, Math.max(box.top, body.y!));
    }
  }
  return new Map(bodies.map(({ id, x: left, y: top }) => [id, [left!, top!] as const]));
}

/** The values stretched to fill a span; all in its middle where they are one. */
function fitted(values: readonly number[], from: number, to: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? from + ((value - least) / (most - least)) * (to - from) : (from + to) / 2));
}
