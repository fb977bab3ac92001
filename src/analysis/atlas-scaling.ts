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

/** With fewer common actors than this an earlier map cannot tell which way to turn this one. */
const LEAST_SHARED = 3;

/** The map of some items, from a classical start, so that the same items always give the same map. */
export function atlasScaling(matrix: StanceMatrix, bearings: AtlasBearings): AtlasScaling {
  const distances = stanceDistances(matrix);
  const { points, stress, converged } = smacof(distances);
  return { distances, points: laid(points, bearings), stress, settled: converged };
}

function laid(points: Float64Array, { reference, anchors }: AtlasBearings): Float64Array {
  const shared = reference === null ? 0 : reference.reduce((count, value, at) => count + (at % 2 === 0 && !Number.isNaN(value + points[at]!) ? 1 : 0), 0);
  return oriented(points, reference !== null && shared >= LEAST_SHARED ? { reference } : { anchors });
}

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

/** What a check finds, before it is weighed. */
export interface AtlasEvidence extends Omit<AtlasCheck, 'trust'> {
  readonly fit: Pick<StressNull, 'observed' | 'share'>;
  readonly stability: number | null;
}

/**
 * Checks a map as {@link actorMap} does: against maps of nothing, under resampling of its items, and for groups. Seconds, not
 * milliseconds.
 *
 * @param times permutations of the null, resamples of the items, and both for the groups
 */
export function atlasEvidence(matrix: StanceMatrix, points: Float64Array, { times = PERMUTATIONS, seed = 1 } = {}): AtlasEvidence {
  const noise = stressNull(matrix, { times, seed });
  const again = bootstrap(matrix, points, resamples(matrix.columns, times, seed), (distances) => smacof(distances, { start: points, tolerance: REPLICATE_TOLERANCE }).points);
  const groups = groupsOf(matrix, { permutations: times, resamples: times, seed });
  return {
    fit: { observed: noise.observed, share: noise.share },
    stability: again.stability,
    noise: noiseRange(noise),
    regions: Array.from({ length: matrix.rows }, (_, row) => ellipseOf(again, row)),
    groups: groups?.shown ? { labels: groups.labels, k: groups.k, silhouette: groups.silhouette, toBeat: groups.toBeat, stability: groups.stability } : null,
  };
}

/** The evidence with what it says about the map of these items. */
export function weighed(matrix: StanceMatrix, { fit, stability, noise, regions, groups }: AtlasEvidence): AtlasCheck {
  return { trust: mapTrust(matrix, fit, { stability }), noise, regions, groups };
}

/** From the 2.5 % to the 97.5 % quantile of the stress of maps of nothing; `null` without any. */
export function noiseRange({ stresses }: Pick<StressNull, 'stresses'>): [number, number] | null {
  const quantile = (share: number) => stresses[Math.min(stresses.length - 1, Math.floor(share * stresses.length))]!;
  return stresses.length === 0 ? null : [quantile(0.025), quantile(0.975)];
}
