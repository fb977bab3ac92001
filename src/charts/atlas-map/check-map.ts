import { atlasEvidence, type AtlasEvidence } from '../../analysis/atlas-scaling.ts';
import type { StanceMatrix } from '../../analysis/stance-matrix.ts';

/** A map that somebody wants checked. */
export interface MapToCheck {
  readonly matrix: StanceMatrix;
  readonly points: Float64Array;
}

/** Shuffles and resamples where somebody waits: half of those at build. */
const TIMES = 100;

export function checkMap({ matrix, points }: MapToCheck): AtlasEvidence {
  return atlasEvidence(matrix, points, { times: TIMES });
}
