import { LEAST_OVERLAP } from '../analysis/distance.ts';
import type { Field } from '../analysis/field.ts';
import { fieldTies, type FieldTie } from '../analysis/field-ties.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { ComparedActor } from '../charts/disagreement-matrix/layout.ts';
import type { EgoTiesInput } from '../charts/ego-ties/layout.ts';
import type { TieNetworkInput } from '../charts/tie-network/layout.ts';
import type { Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';

/** All ties of the field, for the network. */
export function tieNetworkInput(corpus: Corpus, table: PositionTable, field: Field): TieNetworkInput {
  return {
    actors: field.actors.map((id) => comparedActor(corpus, table, id)),
    ties: fieldTies(corpus.statements.values(), field),
    leastOverlap: LEAST_OVERLAP,
    href: address.pair,
    egoHref: address.ties,
  };
}

/** The ties of one actor. @param ties all of the field, from {@link fieldTies} */
export function egoTiesInput(corpus: Corpus, table: PositionTable, ties: readonly FieldTie[], actor: string): EgoTiesInput {
  const others = ties
    .filter(({ a, b }) => a === actor || b === actor)
    .map(({ a, b, ...tie }) => {
      const other = a === actor ? b : a;
      return { ...tie, actor: other, name: corpus.stakeholders.get(other)!.shortName };
    });
  return {
    actor,
    name: corpus.stakeholders.get(actor)!.shortName,
    others,
    unknown: table.byActor.size - 1 - others.length,
    leastOverlap: LEAST_OVERLAP,
    href: address.pair,
  };
}

/** What tells the best documented actors from the others. */
export function comparedActor(corpus: Corpus, table: PositionTable, id: string): ComparedActor {
  const positions = table.byActor.get(id) ?? [];
  return { id, name: corpus.stakeholders.get(id)!.shortName, debates: positions.length, statements: positions.reduce((sum, { n }) => sum + n, 0) };
}
