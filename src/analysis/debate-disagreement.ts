import { polarisation } from './agreement.ts';
import { meanDisagreement } from './ordinal-variation.ts';
import type { PositionEstimate } from './position.ts';
import { stanceCounts } from './stance-counts.ts';

/** How far the actors of one debate disagree, with the counts behind it. */
export interface DebateDisagreement {
  readonly debate: string;
  /** Number of actors with a position. */
  readonly n: number;
  /** Actors by the nearest place from −2 to +2. */
  readonly counts: readonly number[];
  /** Twice the mean distance of two actors as a share of the scale, 0 … 1; `null` where nobody has a position. */
  readonly disagreement: number | null;
  /** (1 − A) / 2 of van der Eijk over the counts, 0 … 1. */
  readonly polarisation: number | null;
  /** Too few actors for an index to mean much: print the counts. */
  readonly few: boolean;
}

/** Up to this many actors the counts say it better. */
export const FEW_ACTORS = 5;

/** Every position weighs the same: an actor that spoke often is still one actor. @param positions those on this debate */
export function debateDisagreement(debate: string, positions: readonly PositionEstimate[]): DebateDisagreement {
  const stances = positions.map((position) => position.mean);
  const counts = stanceCounts(stances);
  return {
    debate,
    n: stances.length,
    counts,
    disagreement: meanDisagreement(stances),
    polarisation: polarisation(counts),
    few: stances.length <= FEW_ACTORS,
  };
}
