import { atlasScaling, type AtlasBearings } from '../../analysis/atlas-scaling.ts';
import type { StanceMatrix } from '../../analysis/stance-matrix.ts';
import type { SettledPlaces } from './explore.ts';

/** A map of which there is only a sketch. */
export interface MapToSettle {
  readonly matrix: StanceMatrix;
  readonly bearings: AtlasBearings;
}

export function settleMap({ matrix, bearings }: MapToSettle): SettledPlaces {
  const { points, stress } = atlasScaling(matrix, bearings);
  return { points, stress };
}
