import { sideOf } from '../domain/stance.ts';
import type { Position } from './position.ts';

/**
 * A cast for a debate: as many actors of each side, those with the firmest positions first, of equals those with more statements.
 * Left and right take turns. Where one side has fewer than `most`, both have as many as it.
 *
 * @param fits whether an actor may be cast
 */
export function keyActors(positions: readonly Position[], fits: (actor: string) => boolean, most: number): string[] {
  const usable = positions.filter(({ actor }) => fits(actor));
  const firmest = (side: 'minus' | 'plus') =>
    usable
      .filter(({ mean }) => sideOf(mean) === side)
      .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean) || b.n - a.n || (a.actor < b.actor ? -1 : 1))
      .map(({ actor }) => actor);
  const [minus, plus] = [firmest('minus'), firmest('plus')];
  const size = Math.min(most, minus.length, plus.length);
  return minus.slice(0, size).flatMap((actor, place) => [actor, plus[place]!]);
}
