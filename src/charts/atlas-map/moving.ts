import type { PlacedAtlas } from './layout.ts';

/** Where dots stand in a picture, by actor. */
export type Places = ReadonlyMap<string, readonly [number, number]>;

export function placesOf({ dots }: PlacedAtlas): Places {
  return new Map(dots.map(({ actor, x, y }) => [actor, [x, y]]));
}

/**
 * A bare picture while its dots are on the way from where they stood; dots that were not there are at their place at once.
 *
 * @param share of the way, 0 … 1
 */
export function onTheWay(layout: PlacedAtlas, from: Places, share: number): PlacedAtlas {
  if (share >= 1) return layout;
  const eased = 1 - (1 - share) ** 3;
  return {
    ...layout,
    dots: layout.dots.map((dot) => {
      const start = from.get(dot.actor);
      if (!start) return dot;
      return { ...dot, x: start[0] + (dot.x - start[0]) * eased, y: start[1] + (dot.y - start[1]) * eased };
    }),
  };
}
