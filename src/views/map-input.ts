import { coverage } from '../analysis/blindspot.ts';
import { LEAST_OVERLAP } from '../analysis/distance.ts';
import { isKnown } from '../analysis/distance-matrix.ts';
import { shownGroups, type Field } from '../analysis/field.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { BlindspotInput } from '../charts/blindspot/layout.ts';
import type { DisagreementInput } from '../charts/disagreement-matrix/layout.ts';
import { chartDebate, standingOf } from '../charts/marks/standing.ts';
import type { MatrixActor, PositionMatrixInput } from '../charts/position-matrix/layout.ts';
import { ACTOR_KINDS, KIND_NAMES, REGIONS } from '../domain/actor-kind.ts';
import type { Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';
import { comparedActor } from './tie-input.ts';

/** Every position, with rows and columns in the order of the field. */
export function positionMatrixInput(corpus: Corpus, table: PositionTable, { actors, debates }: Field): PositionMatrixInput {
  const row = (id: string): MatrixActor => {
    const name = corpus.stakeholders.get(id)!.shortName;
    return {
      id,
      name,
      standings: debates.map((debate) => {
        const position = table.get(id, debate);
        return position && standingOf(position, name);
      }),
    };
  };
  return {
    debates: debates.map((id) => chartDebate(corpus.debates.get(id)!)),
    actors: actors.map(row),
    everyone: [...table.byActor.keys()].map(row),
    href: address.position,
  };
}

/** Every pair of the field, known or not; groups together, in each the order of the field. */
export function disagreementInput(corpus: Corpus, table: PositionTable, field: Field): DisagreementInput {
  const { actors, distances, groups } = field;
  const shown = shownGroups(field);
  const inOrder = shown.length > 0 ? [...shown.flat(), ...actors.filter((id) => !shown.some((members) => members.includes(id)))] : actors;
  return {
    actors: inOrder.map((id) => comparedActor(corpus, table, id)),
    pairs: actors.flatMap((a, row) =>
      actors.slice(0, row).map((b, column) => {
        const at = row * distances.n + column;
        return { a, b, distance: isKnown(distances, row, column) ? distances.values[at]! : null, shared: distances.shared[at]! };
      }),
    ),
    groups: shown,
    grouping: groups && { silhouette: groups.silhouette, toBeat: groups.toBeat, stability: groups.stability },
    leastOverlap: LEAST_OVERLAP,
    href: address.pair,
  };
}

export const KIND_GROUPS = ACTOR_KINDS.map((id) => ({ id, name: KIND_NAMES[id].many }));
export const REGION_GROUPS = REGIONS.map((id) => ({ id, name: id }));

/** How far the groups of one facet of the actors have spoken on each debate; groups without actors that speak are left out. */
export function blindspotInput(
  corpus: Corpus,
  table: PositionTable,
  { debates }: Field,
  by: 'kind' | 'region',
  groups: readonly { readonly id: string; readonly name: string }[],
  href: BlindspotInput['href'],
): BlindspotInput {
  const members = Map.groupBy(table.byActor.keys(), (id) => corpus.stakeholders.get(id)![by] as string);
  const present = groups.filter(({ id }) => members.has(id));
  return {
    by,
    debates: debates.map((id) => chartDebate(corpus.debates.get(id)!)),
    groups: present.map((group) => ({ ...group, members: members.get(group.id)!.length })),
    cells: coverage(debates, table.positions, new Map(present.map(({ id }) => [id, members.get(id)!]))),
    href,
  };
}
