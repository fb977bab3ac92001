import type { PlacedAtlas } from './layout.ts';

type Place = readonly [number, number];

/** Where dots stand in a picture, by actor. */
export type Places = ReadonlyMap<string, Place>;

export function placesOf({ dots }: Pick<PlacedAtlas, 'dots'>): Places {
  return new Map(dots.map(({ actor, x, y }) => [actor, [x, y]]));
}

/**
 * How far a dot stands from its place in the picture while it is on the way from one shift to another.
 *
 * @param share of the time, 0 … 1; the way is eased
 */
export function onTheWay([fromX, fromY]: Place, [toX, toY]: Place, share: number): Place {
  const eased = 1 - (1 - Math.min(1, Math.max(0, share))) ** 3;
  return [fromX + (toX - fromX) * eased, fromY + (toY - fromY) * eased];
}
