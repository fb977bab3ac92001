import type { AtlasActor } from './atlas-input.ts';
import type { PlacedAtlas } from './layout.ts';
import { MOST_ZOOM, WHOLE, type View } from './view.ts';

/** A place in a picture, in its own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What of the map lies at a spot. */
function under({ scale }: PlacedAtlas, { x, y }: Spot): Spot {
  return { x: (x - scale.x) / scale.unit, y: (scale.y - y) / scale.unit };
}

function middleOf({ frame, ground }: PlacedAtlas): Spot {
  return { x: frame.width / 2, y: (ground.top + ground.bottom) / 2 };
}

/** Magnified by a factor, with what lies at the spot staying there; back at 1 the whole map. */
export function zoomed(layout: PlacedAtlas, view: View, factor: number, spot: Spot = middleOf(layout)): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
  if (zoom === 1) return WHOLE;
  const held = under(layout, spot);
  const unit = layout.scale.unit * (zoom / view.zoom);
  const middle = middleOf(layout);
  return { zoom, x: held.x + (middle.x - spot.x) / unit, y: held.y - (middle.y - spot.y) / unit };
}

/** Moved by so much of the picture; the whole map cannot be moved. */
export function panned({ scale }: PlacedAtlas, view: View, dx: number, dy: number): View {
  return view.zoom === 1 ? view : { ...view, x: view.x - dx / scale.unit, y: view.y + dy / scale.unit };
}

/** So near that an actor stands in the middle with others around it. */
export function centredOn({ x, y }: Pick<AtlasActor, 'x' | 'y'>, zoom: number): View {
  return zoom <= 1 ? WHOLE : { zoom, x, y };
}
