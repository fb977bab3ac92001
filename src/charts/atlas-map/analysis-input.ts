import type { Analysis } from '../../analysis/analyse.ts';
import { noiseRange } from '../../analysis/atlas-scaling.ts';
import { ellipseOf } from '../../analysis/bootstrap.ts';
import { contestedItems } from '../../analysis/contested-items.ts';
import { LEAST_OVERLAP } from '../../analysis/distance.ts';
import { nearestAndFarthest, type Other } from '../../analysis/nearest-actors.ts';
import { CLEAR, groupOf, LEAST_READERS, type AtlasActor, type AtlasInput, type Counterpart } from './atlas-input.ts';

/**
 * The map of an analysis of anybody's statements, whose actors have no pages; `null` with fewer than two places.
 *
 * @param polesOf names of the two ends of a concept
 */
export function analysisAtlas({ map, actors: everybody, positions }: Analysis, polesOf: (concept: string) => { readonly minus: string; readonly plus: string }): AtlasInput | null {
  const { matrix, distances, points, stress, arrows, groups, boot, trust, noise } = map;
  const statements = new Map<string, number>();
  for (const { actor, n } of positions) statements.set(actor, (statements.get(actor) ?? 0) + n);
  const leastItems = Math.min(LEAST_OVERLAP, matrix.columns);
  const extremes = nearestAndFarthest(distances, leastItems);
  const counterpart = ({ row, distance, shared }: Other): Counterpart => ({ actor: matrix.actors[row]!, name: matrix.actors[row]!, distance, shared, href: '', known: shared >= LEAST_OVERLAP });
  const placed = matrix.actors
    .flatMap((actor, row): AtlasActor[] => {
      const [x, y] = [points[2 * row]!, points[2 * row + 1]!];
      if (Number.isNaN(x)) return [];
      const far = extremes[row];
      return [
        {
          actor,
          name: actor,
          href: '',
          x,
          y,
          items: distances.shared[row * distances.n + row]!,
          statements: statements.get(actor) ?? 0,
          group: groups?.shown ? groups.labels[row]! : null,
          region: ellipseOf(boot, row),
          nearest: far ? counterpart(far.nearest) : null,
          farthest: far ? counterpart(far.farthest) : null,
        },
      ];
    })
    .sort((a, b) => b.items - a.items || b.statements - a.statements || (a.actor < b.actor ? -1 : 1));
  if (placed.length < 2) return null;
  const votes = matrix.items.filter(({ kind }) => kind === 'vote').length;
  return {
    actors: placed,
    readings: arrows
      .filter(({ column, n, r2 }) => matrix.items[column]!.kind === 'words' && n >= LEAST_READERS && r2 >= CLEAR)
      .map(({ column, n, r2, slope, along }) => ({ title: matrix.items[column]!.debate, ...polesOf(matrix.items[column]!.debate), angle: Math.atan2(slope[1], slope[0]), r2, n, along: [along[0] ?? 0, along[1] ?? 0] as const }))
      .sort((a, b) => b.n - a.n),
    stress,
    items: { debates: matrix.columns - votes, votes, contested: contestedItems(matrix).length },
    leastItems,
    check: { trust, noise: noiseRange(noise) },
    groups: groups?.shown ? Array.from({ length: groups.k }, (_, group) => groupOf(placed, group)) : [],
    unplaced: { silent: 0, 'only votes': 0, 'few statements': 0, 'few items': everybody.length - placed.length, crowd: 0 },
    whole: true,
  };
}
