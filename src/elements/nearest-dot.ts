/** A tap need not hit a dot to the pixel: within this many pixels the nearest dot is meant. */
const REACH = 14;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Index of the place nearest to a point and within reach; `null` if there is none. */
export function nearestPlace(point: Place, places: readonly Place[], reach: number): number | null {
  let best: number | null = null;
  let least = reach;
  for (const [index, { x, y }] of places.entries()) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) {
      best = index;
      least = distance;
    }
  }
  return best;
}

/** The linked dot nearest to where a chart was tapped. */
export function dotNear(svg: SVGSVGElement, event: MouseEvent): SVGAElement | null {
  const toScreen = svg.getScreenCTM();
  if (!toScreen) return null;
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse());
  const dots = [...svg.querySelectorAll<SVGAElement>('.dots a[data-actor]')];
  const places = dots.map((dot) => {
    const circle = dot.querySelector('circle');
    return { x: Number(circle?.getAttribute('cx')), y: Number(circle?.getAttribute('cy')) };
  });
  const index = nearestPlace(point, places, REACH / toScreen.a);
  return index === null ? null : dots[index]!;
}
