import { distanceOf } from '../analysis/distance.ts';
import type { PositionTable } from '../analysis/position-table.ts';

/** Two actors whose distance is known, ids in ascending order. */
export interface KnownPair {
  readonly a: string;
  readonly b: string;
  readonly value: number;
  readonly shared: number;
}

/** Every pair that shares debates enough for a distance, in ascending order of ids. */
export function knownPairs({ byActor }: PositionTable): KnownPair[] {
  const actors = [...byActor].sort(([a], [b]) => (a < b ? -1 : 1));
  return actors.flatMap(([a, positions], at) =>
    actors.slice(at + 1).flatMap(([b, others]): KnownPair[] => {
      const { value, shared } = distanceOf(positions, others);
      return value === null ? [] : [{ a, b, value, shared }];
    }),
  );
}

/** An actor with all others from which its distance is known, nearest first. */
export interface ComparableActor {
  readonly id: string;
  readonly name: string;
  readonly others: readonly { readonly id: string; readonly name: string; readonly value: number; readonly shared: number }[];
}

/** Every actor of a pair, by name. */
export function comparableActors(pairs: readonly KnownPair[], nameOf: (id: string) => string): ComparableActor[] {
  const both = pairs.flatMap(({ a, b, value, shared }) => [{ id: a, other: b, value, shared }, { id: b, other: a, value, shared }]);
  return [...Map.groupBy(both, ({ id }) => id)]
    .map(([id, others]) => ({
      id,
      name: nameOf(id),
      others: others
        .map(({ other, value, shared }) => ({ id: other, name: nameOf(other), value, shared }))
        .sort((x, y) => x.value - y.value || y.shared - x.shared || x.name.localeCompare(y.name, 'en')),
    }))
    .sort((x, y) => x.name.localeCompare(y.name, 'en') || (x.id < y.id ? -1 : 1));
}
