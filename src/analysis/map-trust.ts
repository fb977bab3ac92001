import type { Bootstrap } from './bootstrap.ts';
import { contestedItems } from './contested-items.ts';
import type { StanceMatrix } from './stance-matrix.ts';
import type { StressNull } from './stress-null.ts';

/** Whether a map may be shown: not at all, with a warning beside it, or as it is. */
export type MapVerdict = 'no map' | 'with a warning' | 'fair';

/** What speaks against a map. */
export type MapDoubt = 'nothing to fit' | 'hardly any contested items' | 'few contested items' | 'no better than noise' | 'unstable';

export interface MapTrust {
  readonly verdict: MapVerdict;
  readonly doubts: readonly MapDoubt[];
  /** Number of contested items that carry the map. */
  readonly contested: number;
  readonly stress: number | null;
  /** Share of maps of nothing that fit as well or better. */
  readonly noiseShare: number | null;
  readonly stability: number | null;
}

/** Below this many contested items there is no map. */
export const LEAST_ITEMS = 8;
/** From this many contested items on a map is fair. */
export const FAIR_ITEMS = 20;
/** A map that this share of maps of nothing matches is not better than noise. */
export const NOISE_SHARE = 0.05;
/** A stability below this is called low, by a convention of this project: more than a tenth of the replicates' squared size is movement. */
export const LEAST_STABILITY = 0.9;

/**
 * How far a map can be trusted. The bounds on items come from sub-samples of United Nations votes: with 8 contested items the
 * main axis of 15 actors correlates with the published scale by .90 in the median but .75 in the worst twentieth of draws,
 * with 20 by .95 and .82.
 */
export function mapTrust(matrix: StanceMatrix, { observed: stress, share: noiseShare }: Pick<StressNull, 'observed' | 'share'>, { stability }: Pick<Bootstrap, 'stability'>): MapTrust {
  const contested = contestedItems(matrix).length;
  const against: MapDoubt[] = [];
  if (stress === null) against.push('nothing to fit');
  if (contested < LEAST_ITEMS) against.push('hardly any contested items');
  const warnings: MapDoubt[] = [];
  if (contested >= LEAST_ITEMS && contested < FAIR_ITEMS) warnings.push('few contested items');
  if (noiseShare !== null && noiseShare > NOISE_SHARE) warnings.push('no better than noise');
  if (stress !== null && (stability === null || stability < LEAST_STABILITY)) warnings.push('unstable');
  const verdict = against.length > 0 ? 'no map' : warnings.length > 0 ? 'with a warning' : 'fair';
  return { verdict, doubts: [...against, ...warnings], contested, stress, noiseShare, stability };
}
