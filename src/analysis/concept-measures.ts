import { agreementIndex } from './agreement-index.ts';
import { agreement } from './agreement.ts';
import { campPolarisation } from './camp-polarisation.ts';
import type { Collection } from './collection.ts';
import { controversy, type Controversy } from './crux.ts';
import { debateDisagreement, type DebateDisagreement } from './debate-disagreement.ts';
import { reliability, type Reliability } from './krippendorff.ts';
import { ordinalConsensus } from './ordinal-consensus.ts';
import { leikDispersion, ordinalVariation } from './ordinal-variation.ts';
import type { PositionEstimate } from './position.ts';

/** How far the actors disagree on one concept, and how far the coders agree on it. */
export interface ConceptMeasures {
  readonly concept: string;
  readonly disagreement: DebateDisagreement;
  /** van der Eijk's A over the five places. */
  readonly agreement: number | null;
  /** Index of ordinal variation, Leik's D, Tastle and Wierman's consensus, Esteban and Ray's polarisation over the same. */
  readonly variation: number | null;
  readonly leik: number | null;
  readonly consensus: number | null;
  readonly camps: number | null;
  /** Hix, Noury and Roland's index over minus, middle and plus. */
  readonly sides: number | null;
  readonly crux: Controversy;
  readonly reliability: Reliability;
}

/** Every measure of each concept, concepts as given. @param actors those of whom the silent are a share */
export function conceptMeasures(collection: Pick<Collection, 'statements' | 'coders' | 'readings'>, positions: readonly PositionEstimate[], actors: readonly string[], concepts: readonly string[]): ConceptMeasures[] {
  const byConcept = Map.groupBy(positions, ({ debate }) => debate);
  const readings = new Map(reliability(collection, concepts).map((one) => [one.concept, one]));
  return concepts.map((concept) => {
    const disagreement = debateDisagreement(concept, byConcept.get(concept) ?? []);
    const { counts } = disagreement;
    const crux = controversy(concept, positions, actors);
    return {
      concept,
      disagreement,
      agreement: agreement(counts),
      variation: ordinalVariation(counts),
      leik: leikDispersion(counts),
      consensus: ordinalConsensus(counts),
      camps: campPolarisation(counts),
      sides: agreementIndex([crux.minus, crux.middle, crux.plus]),
      crux,
      reliability: readings.get(concept)!,
    };
  });
}
