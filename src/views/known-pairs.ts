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
