import type { PlacedAtlas } from '../charts/atlas-map/layout.ts';
import { WHOLE, type View } from '../charts/atlas-map/view.ts';
import { panned, zoomed, type Spot } from '../charts/atlas-map/zoom.ts';

/** A map that can be looked at more closely. */
export interface Magnified {
  readonly layout: () => PlacedAtlas;
  readonly view: () => View;
  readonly look: (next: View) => void;
}

export interface Gestures {
  /** So many times nearer, about the marked dot where there is one; 0 for the whole map. */
  readonly zoom: (factor: number) => void;
}

/** Less than this, in pixels, is a press and not a drag. */
const LEAST_DRAG = 4;

/** Lets fingers, mouse, wheel (with Ctrl or ⌘) and the keys + − 0 move and magnify the map on a stage. */
export function mapGestures(stage: HTMLElement, { layout, view, look }: Magnified): Gestures {
  /** Fingers or buttons that are down on the map. */
  const down = new Map<number, { x: number; y: number }>();
  let dragged = false;

  const spotAt = (x: number, y: number): Spot => {
    const matrix = stage.querySelector('svg')?.getScreenCTM();
    const point = matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : { x: 0, y: 0 };
    return { x: point.x, y: point.y };
  };

  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    dragged = false;
  });

  stage.addEventListener('pointermove', (event) => {
    if ((event.buttons & 1) === 0) return;
    const now = { x: event.clientX, y: event.clientY };
    const before = down.get(event.pointerId) ?? now;
    if (down.size === 2 && down.has(event.pointerId)) {
      const other = [...down].find(([id]) => id !== event.pointerId)![1];
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      look(zoomed(layout(), view(), factor, spotAt((now.x + other.x) / 2, (now.y + other.y) / 2)));
      dragged = true;
    } else if (view().zoom > 1) {
      if (!dragged && down.has(event.pointerId) && Math.hypot(now.x - before.x, now.y - before.y) < LEAST_DRAG) return;
      const [from, to] = [spotAt(before.x, before.y), spotAt(now.x, now.y)];
      dragged ||= down.has(event.pointerId);
      look(panned(layout(), view(), to.x - from.x, to.y - from.y));
    }
    down.set(event.pointerId, now);
  });

  const up = ({ pointerId }: PointerEvent) => down.delete(pointerId);
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) stage.addEventListener(type, up);

  // A press that moved the map is not meant for the dot under it.
  stage.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    },
    { capture: true },
  );

  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      look(zoomed(layout(), view(), Math.exp(-event.deltaY / 200), spotAt(event.clientX, event.clientY)));
    },
    { passive: false },
  );

  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') look(zoomed(layout(), view(), 1.5));
    else if (event.key === '-') look(zoomed(layout(), view(), 1 / 1.5));
    else if (event.key === '0') look(WHOLE);
    else return;
    event.preventDefault();
  });

  return { zoom: (factor) => look(factor === 0 ? WHOLE : zoomed(layout(), view(), factor, layout().dots.find(({ marked }) => marked))) };
}
