import { groupsOf, type Groups } from './clustering.ts';
import { LEAST_OVERLAP } from './distance.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import { byMedoids } from './medoid-partition.ts';
import { positionMatrix } from './position-matrix.ts';
import type { PositionEstimate } from './position.ts';
import { seriated } from './seriation.ts';
import { stanceDistances } from './stance-distances.ts';
import { transposed, type StanceMatrix } from './stance-matrix.ts';

/** What the maps over all debates share: the actors that can be compared at all, and what follows from their positions. */
export interface Field {
  /** Actors with a position on enough debates, in the order in which blocs show. */
  readonly actors: readonly string[];
  /** Debates in the order in which like ones are neighbours. */
  readonly debates: readonly string[];
  /** Row i is `actors[i]`, column j `debates[j]`. */
  readonly matrix: StanceMatrix;
  /** Among `actors`; unknown for pairs with fewer than `LEAST_OVERLAP` common debates. */
  readonly distances: DistanceMatrix;
  /** Groups of `actors`, with what is needed to say whether there are any; `null` where too few are comparable. */
  readonly groups: Groups | null;
}

/** Positions, all and by actor; such as a position table. */
export interface PositionsByActor {
  readonly positions: readonly PositionEstimate[];
  readonly byActor: ReadonlyMap<string, readonly PositionEstimate[]>;
}

/** With fewer positions than this no distance of an actor can be known. */
export const LEAST_DEBATES = LEAST_OVERLAP;

/**
 * The field of all debates. Groups are medoids on the shrunk distances: in a table as empty as this one average linkage chains.
 *
 * @param debates ids, in the corpus's order
 */
export function fieldOf(table: PositionsByActor, debates: readonly string[], leastDebates = LEAST_DEBATES): Field {
  const documented = [...table.byActor].filter(([, positions]) => positions.length >= leastDebates).map(([actor]) => actor);
  const asGiven = positionMatrix(table.positions, documented, debates);
  const actors = seriated(stanceDistances(asGiven)).map((row) => documented[row]!);
  const order = seriated(stanceDistances(transposed(asGiven))).map((column) => debates[column]!);
  const matrix = positionMatrix(table.positions, actors, order);
  return {
    actors,
    debates: order,
    matrix,
    distances: stanceDistances(matrix, { leastOverlap: LEAST_OVERLAP }),
    groups: groupsOf(matrix, { division: byMedoids }),
  };
}

/** The members of each group; none where there are no groups or noise gives as tight ones. */
export function shownGroups({ actors, groups }: Pick<Field, 'actors' | 'groups'>): string[][] {
  if (!groups?.shown) return [];
  return Array.from({ length: groups.k }, (_, group) => actors.filter((__, row) => groups.labels[row] === group));
}
