import type { EgoTie, EgoTiesInput } from './layout.ts';

/** Who is nearest to one actor, and who farthest, as a title. */
export function egoFinding({ name, others }: EgoTiesInput): string {
  const sorted = byDistance(others);
  const [nearest, farthest] = [sorted.at(0), sorted.at(-1)];
  if (!nearest || !farthest) return `${name} shares too few debates with anybody to be compared`;
  if (nearest === farthest) return `${name} can be compared with ${nearest.name} only: ${nearest.distance.toFixed(2)} apart`;
  return `Nearest to ${name}: ${nearest.name} (${nearest.distance.toFixed(2)} apart); farthest: ${farthest.name} (${farthest.distance.toFixed(2)})`;
}

export function egoSubtitle({ name, others, leastOverlap }: EgoTiesInput): string {
  return `Agreement and conflict of ${name} with ${others.length} ${others.length === 1 ? 'actor' : 'actors'} that share ${leastOverlap} debates or more with it; a dot marks the difference`;
}

/** One sentence to take away: in conflict with how many, and how many are unknown. */
export function egoTakeaway({ name, others, unknown }: EgoTiesInput): string {
  const against = others.filter(({ net }) => net < 0).length;
  const silent = `${unknown} ${unknown === 1 ? 'actor shares' : 'actors share'} too few debates with it: unknown, not neutral`;
  if (others.length === 0) return `${silent}.`;
  return `${name} differs more than it agrees with ${against === 0 ? 'none' : against} of ${others.length}; ${silent}.`;
}

/** The nearest first; of equals the better covered, then by name. */
export function byDistance(others: readonly EgoTie[]): EgoTie[] {
  return [...others].sort((x, y) => x.distance - y.distance || y.shared - x.shared || (x.name < y.name ? -1 : 1));
}
