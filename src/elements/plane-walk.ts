import type { Place } from './nearest-dot.ts';

/**
 * The dots of a map become one tab stop: an arrow goes to the nearest dot that way, Home and End to the best and the least
 * documented, Escape leaves. Dots may come, go and move: places are read when a key is pressed.
 *
 * @param root what holds the dots, now or later
 */
export function walkPlane(root: Element): void {
  const dotsNow = () => [...root.querySelectorAll<SVGAElement>('.dots a[data-actor]')].filter((dot) => dot.getClientRects().length > 0);
  const all = root.matches('.dots') ? () => [...root.querySelectorAll<SVGAElement>('a[data-actor]')] : dotsNow;
  const stop = (current: SVGAElement | undefined) => {
    for (const dot of all()) dot.setAttribute('tabindex', dot === current ? '0' : '-1');
  };
  stop(all()[0]);
  root.addEventListener('focusin', (event) => {
    const dot = event.target instanceof Element ? event.target.closest<SVGAElement>('.dots a[data-actor]') : null;
    if (dot) stop(dot);
  });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const dots = all();
    const at = dots.indexOf(document.activeElement as unknown as SVGAElement);
    if (at < 0) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave(dots[at]!);
      return;
    }
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? dots.length - 1 : nextThatWay(event.key, at, dots.map(placeOf));
    if (next === null) return;
    event.preventDefault();
    dots[next]!.focus();
  });
}

/** Keeps one dot a tab stop after dots have come and gone. */
export function keepTabStop(root: Element): void {
  const dots = [...root.querySelectorAll<SVGAElement>('.dots a[data-actor]')];
  const current = dots.find((dot) => dot.getAttribute('tabindex') === '0') ?? dots[0];
  for (const dot of dots) dot.setAttribute('tabindex', dot === current ? '0' : '-1');
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * The dot to go to from the one at `at`: of those within 45° of the arrow the nearest, and where there is none of those
 * within 90°, since a dot that is out of sight of every arrow could not be reached. `null` for another key and at the edge.
 */
export function nextThatWay(key: string, at: number, places: readonly Place[]): number | null {
  const way = WAYS[key];
  const from = places[at];
  if (!way || !from) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const [index, { x, y }] of places.entries()) {
    const along = (x - from.x) * way[0] + (y - from.y) * way[1];
    const aside = Math.abs((x - from.x) * way[1] + (y - from.y) * way[0]);
    if (index === at || along <= 0) continue;
    const distance = Math.hypot(along, aside) * (aside <= along ? 1 : 1000);
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
}

function placeOf(dot: SVGAElement): Place {
  const circle = dot.querySelector('circle');
  return { x: Number(circle?.getAttribute('cx')), y: Number(circle?.getAttribute('cy')) };
}

/** Goes on behind the dots: to the table of the figure, or out of the map. */
function leave(dot: SVGAElement): void {
  const table = dot.closest('figure')?.querySelector('summary');
  if (table) table.focus();
  else dot.blur();
}
