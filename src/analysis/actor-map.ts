import { itemArrow, type ItemArrow } from './axis-reading.ts';
import { bootstrap, type Bootstrap } from './bootstrap.ts';
import { groupsOf, type Groups } from './clustering.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import type { ItemMatrix } from './items.ts';
import { mapTrust, type MapTrust } from './map-trust.ts';
import { oriented } from './orientation.ts';
import { resamples } from './random.ts';
import { seriated } from './seriation.ts';
import { smacof } from './smacof.ts';
import { stanceDistances } from './stance-distances.ts';
import { PERMUTATIONS, stressNull, type StressNull } from './stress-null.ts';

/** Actors in the plane by overall disagreement, with all that says how far the picture can be believed. */
export interface ActorMap {
  readonly matrix: ItemMatrix;
  readonly distances: DistanceMatrix;
  /** n × 2 by rows, centred at 0; NaN for an actor that nothing joins to the rest. */
  readonly points: Float64Array;
  readonly stress: number | null;
  readonly noise: StressNull;
  readonly boot: Bootstrap;
  readonly trust: MapTrust;
  readonly arrows: readonly ItemArrow[];
  /** `null` for fewer than three actors. */
  readonly groups: Groups | null;
  /** Rows in seriated order. */
  readonly order: readonly number[];
}

export interface ActorMapChoice {
  readonly permutations?: number;
  readonly resamples?: number;
  readonly seed?: number;
}

/** A replicate moves by far more than what it would still move by below this. */
export const REPLICATE_TOLERANCE = 1e-5;

/**
 * The map of a matrix with its stress, null, resampled regions, groups and reading. Turned so that the actor with the most
 * items stands on the right, of equals the first; replicates start from the map that is shown.
 */
export function actorMap(matrix: ItemMatrix, { permutations = PERMUTATIONS, resamples: times = 200, seed = 1 }: ActorMapChoice = {}): ActorMap {
  const distances = stanceDistances(matrix);
  const { points: raw, stress } = smacof(distances);
  const anchors = [...Array(matrix.rows).keys()].sort((a, b) => distances.shared[b * matrix.rows + b]! - distances.shared[a * matrix.rows + a]! || a - b);
  const points = oriented(raw, { anchors });
  const noise = stressNull(matrix, { times: permutations, seed });
  const boot = bootstrap(matrix, points, resamples(matrix.columns, times, seed), (of) => smacof(of, { start: points, tolerance: REPLICATE_TOLERANCE }).points);
  return {
    matrix,
    distances,
    points,
    stress,
    noise,
    boot,
    trust: mapTrust(matrix, noise, boot),
    arrows: matrix.items.flatMap((_, column) => itemArrow(matrix, column, points) ?? []),
    groups: groupsOf(matrix, { permutations, resamples: times, seed }),
    order: seriated(distances),
  };
}
