import { balance, type Balance } from './balance.ts';
import type { Remark } from './collection.ts';
import { STANCES } from './discourse-statement.ts';
import { withoutDuplicates, type DuplicateUnit } from './duplicates.ts';
import { oneModeNetwork, type OneModeAggregation, type OneModeNetwork, type OneModeNormalisation } from './one-mode-network.ts';
import { signedNetworkOf } from './signed-network.ts';
import { statementCounts, type StatementCounts } from './statement-counts.ts';
import { twoModeNetwork } from './two-mode-network.ts';

/** Ties of the actors, with the network of actors and concepts beside them. */
export interface DiscourseNetworks {
  readonly counts: StatementCounts;
  readonly ties: Record<OneModeAggregation, OneModeNetwork>;
  /** Actors × concepts by rows: number of statements, and those for less those against. */
  readonly affiliation: { readonly ignore: Float64Array; readonly subtract: Float64Array };
  /** Triangles of congruence less conflict. */
  readonly balance: Balance;
}

/**
 * The networks of some actors and concepts, in their order. A statement counts once whatever its confidence: ties say how
 * often two agree in public, positions how firmly they do.
 *
 * @param remarks each once, without other wordings of it
 */
export function discourseNetworks(remarks: readonly Remark[], actors: readonly string[], concepts: readonly string[], duplicates: DuplicateUnit, normalisation: OneModeNormalisation): DiscourseNetworks {
  const statements = remarks.map(({ actor, concept, stance, date, source }) => ({ actor, concept, level: stance, date, document: source }));
  const counts = statementCounts(withoutDuplicates(statements, duplicates), STANCES, { actors, concepts });
  const network = (aggregation: OneModeAggregation) => oneModeNetwork(counts, aggregation, normalisation);
  const ties = { ignore: network('ignore'), congruence: network('congruence'), conflict: network('conflict'), subtract: network('subtract') };
  return {
    counts,
    ties,
    affiliation: { ignore: twoModeNetwork(counts, 'ignore'), subtract: twoModeNetwork(counts, 'subtract') },
    balance: balance(signedNetworkOf(actors, ties.subtract.ties)),
  };
}
