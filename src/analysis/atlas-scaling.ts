import { REPLICATE_TOLERANCE } from './actor-map.ts';
import { bootstrap, ellipseOf } from './bootstrap.ts';
import { groupsOf, type Groups } from './clustering.ts';
import type { Ellipse } from './confidence-ellipse.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import { mapTrust, type MapTrust } from './map-trust.ts';
import { oriented } from './orientation.ts';
import { resamples } from './random.ts';
import { smacof } from './smacof.ts';
import { PERMUTATIONS, stressNull, type StressNull } from './stress-null.ts';
import { stanceDistances } from './stance-distances.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** A map and the distances that it tries to show. */
export interface AtlasScaling {
  readonly distances: DistanceMatrix;
  /** n × 2 by rows; NaN for an actor whom no known distance joins to the rest. */
  readonly points: Float64Array;
  readonly stress: number | null;
  /** Whether more iterations would not help. */
  readonly settled: boolean;
}

/** How the map is laid: over an earlier one of some of the same actors, else by its anchors. NaN: not on the earlier one. */
export interface AtlasBearings {
  readonly reference: Float64Array | null;
  readonly anchors: readonly number[];
}

/**
 * The map of some items, from a classical start, so that the same items always give the same map.
 *
 * @param mostIterations a first step within a frame; {@link settle} goes on from there to the same end
 */
export function atlasScaling(matrix: StanceMatrix, bearings: AtlasBearings, mostIterations?: number): AtlasScaling {
  const distances = stanceDistances(matrix);
  return laid(distances, smacof(distances, { mostIterations }), bearings);
}

/** Some iterations from the places given; NaN counts as the middle. */
export function settle({ distances, points }: Pick<AtlasScaling, 'distances' | 'points'>, bearings: AtlasBearings, mostIterations?: number): AtlasScaling {
  return laid(distances, smacof(distances, { start: points, mostIterations }), bearings);
}

function laid(distances: DistanceMatrix, { points, stress, converged }: ReturnType<typeof smacof>, { reference, anchors }: AtlasBearings): AtlasScaling {
  const shared = reference === null ? 0 : reference.reduce((count, value, at) => count + (at % 2 === 0 && !Number.isNaN(value + points[at]!) ? 1 : 0), 0);
  return { distances, points: oriented(points, reference !== null && shared >= LEAST_SHARED ? { reference } : { anchors }), stress, settled: converged };
}

/** With fewer common actors than this an earlier map cannot tell which way to turn this one. */
const LEAST_SHARED = 3;

/** What speaks for a map, and what against it. */
export interface AtlasCheck {
  readonly trust: MapTrust;
  /** See {@link noiseRange}. */
  readonly noise: readonly [number, number] | null;
  /** The 95 % region of each row; `null` where there is none. */
  readonly regions: readonly (Ellipse | null)[];
  /** `null` where there are none, or none that beat chance. */
  readonly groups: Pick<Groups, 'labels' | 'k' | 'silhouette' | 'toBeat' | 'stability'> | null;
}

/**
 * Checks a map as {@link actorMap} does: against maps of nothing, under resampling of its items, and for groups. Seconds, not
 * milliseconds.
 *
 * @param times permutations of the null, resamples of the items, and both for the groups
 */
export function atlasCheck(matrix: StanceMatrix, points: Float64Array, { times = PERMUTATIONS, seed = 1 } = {}): AtlasCheck {
  const noise = stressNull(matrix, { times, seed });
  const again = bootstrap(matrix, points, resamples(matrix.columns, times, seed), (distances) => smacof(distances, { start: points, tolerance: REPLICATE_TOLERANCE }).points);
  const groups = groupsOf(matrix, { permutations: times, resamples: times, seed });
  return {
    trust: mapTrust(matrix, noise, again),
    noise: noiseRange(noise),
    regions: Array.from({ length: matrix.rows }, (_, row) => ellipseOf(again, row)),
    groups: groups?.shown ? { labels: groups.labels, k: groups.k, silhouette: groups.silhouette, toBeat: groups.toBeat, stability: groups.stability } : null,
  };
}

/** From the 2.5 % to the 97.5 % quantile of the stress of maps of nothing; `null` without any. */
export function noiseRange({ stresses }: Pick<StressNull, 'stresses'>): [number, number] | null {
  const quantile = (share: number) => stresses[Math.min(stresses.length - 1, Math.floor(share * stresses.length))]!;
  return stresses.length === 0 ? null : [quantile(0.025), quantile(0.975)];
}
