import { coverage } from '../analysis/blindspot.ts';
import { bridges } from '../analysis/bridge.ts';
import { groupsOf } from '../analysis/clustering.ts';
import { cruxes, splits } from '../analysis/crux.ts';
import { debateDisagreement } from '../analysis/debate-disagreement.ts';
import { isKnown } from '../analysis/distance-matrix.ts';
import { shownGroups } from '../analysis/field.ts';
import type { FieldTie } from '../analysis/field-ties.ts';
import type { Position } from '../analysis/position.ts';
import { positionMatrix } from '../analysis/position-matrix.ts';
import { seriated } from '../analysis/seriation.ts';
import { stanceDistances } from '../analysis/stance-distances.ts';
import type { BlindspotInput } from './blindspot/layout.ts';
import type { BridgeInput } from './bridge/layout.ts';
import type { CampSplitInput } from './camp-split/layout.ts';
import type { CruxInput } from './crux/layout.ts';
import type { DisagreementInput } from './disagreement-matrix/layout.ts';
import type { EgoTiesInput } from './ego-ties/layout.ts';
import type { Fixture } from './fixtures.ts';
import type { PositionMatrixInput } from './position-matrix/layout.ts';
import type { TieNetworkInput } from './tie-network/layout.ts';

/** The inputs of all maps over several debates, from one invented debate and three that are made out of it. */
export interface MapFixture {
  readonly positions: PositionMatrixInput;
  readonly disagreement: DisagreementInput;
  readonly network: TieNetworkInput;
  readonly ego: EgoTiesInput;
  readonly crux: CruxInput;
  readonly split: CampSplitInput;
  readonly bridge: BridgeInput;
  readonly blindspot: BlindspotInput;
}

const LEAST_OVERLAP = 2;
const CAMPS = ['A', 'B'] as const;
/** Enough for every picture to leave some to its table. */
const MOST_ACTORS = 48;

/** @param nowhere the address of every mark */
export function mapFixture({ debate, standings: all, silent }: Fixture, nowhere: string): MapFixture {
  const standings = all.slice(0, MOST_ACTORS);
  const debates = [debate, { ...debate, id: 'ferry', title: 'The ferry' }, { ...debate, id: 'toll', title: 'The toll' }, { ...debate, id: 'tunnel', title: 'The tunnel' }];
  /** Turned round, halved, or at zero; every fourth actor is silent on each of them. */
  const means = [(mean: number) => mean, (mean: number) => -mean, (mean: number) => mean / 2, (mean: number, index: number) => (index % 3 === 0 ? 0 : mean)];
  const positions = standings.flatMap((standing, index) =>
    debates.flatMap(({ id }, turn): Position[] => {
      if (turn > 0 && (index + turn) % 4 === 0) return [];
      const mean = means[turn]!(standing.mean, index);
      return [{ ...standing, debate: id, mean, n: turn === 1 ? 1 : standing.n, sources: 1, receipts: [] }];
    }),
  );
  const ids = debates.map(({ id }) => id);
  const given = standings.map(({ actor }) => actor);
  const actors = seriated(stanceDistances(positionMatrix(positions, given, ids))).map((row) => given[row]!);
  const matrix = positionMatrix(positions, actors, ids);
  const distances = stanceDistances(matrix, { leastOverlap: LEAST_OVERLAP });
  const groups = groupsOf(matrix, { permutations: 20, resamples: 0 });
  const shown = shownGroups({ actors, groups });
  const nameOf = new Map(standings.map(({ actor, name }) => [actor, name]));
  const held = (actor: string) => positions.filter((position) => position.actor === actor);
  const compared = actors.map((id) => ({ id, name: nameOf.get(id)!, debates: held(id).length, statements: held(id).reduce((sum, { n }) => sum + n, 0) }));
  const row = (id: string) => ({ id, name: nameOf.get(id)!, standings: debates.map((column) => withName(held(id).find((position) => position.debate === column.id), nameOf.get(id)!)) });
  const pairs = actors.flatMap((a, i) =>
    actors.slice(0, i).map((b, j) => ({ a, b, distance: isKnown(distances, i, j) ? distances.values[i * distances.n + j]! : null, shared: distances.shared[i * distances.n + j]! })),
  );
  const ties = pairs.flatMap(({ a, b, distance, shared }): FieldTie[] => {
    if (distance === null) return [];
    const [conflict, congruence] = [(distance * shared) / 3, ((1 - distance) * shared) / 3];
    return [{ a, b, congruence, conflict, net: congruence - conflict, distance, shared }];
  });
  const half = Math.ceil(given.length / 2);
  const camps = [given.slice(0, half), given.slice(half)] as const;
  const kinds = new Map([
    ['ferries', camps[0]],
    ['bridges', camps[1]],
  ].filter((entry): entry is [string, string[]] => entry[1]!.length > 0));
  const href = () => nowhere;
  const debateOf = (id: string) => debates.find((candidate) => candidate.id === id)!;
  const [ego] = compared;
  return {
    positions: { debates, actors: actors.map(row), everyone: given.map(row), href },
    disagreement: { actors: shown.length > 0 ? shown.flat().map((id) => compared.find((actor) => actor.id === id)!) : compared, pairs, groups: shown, grouping: groups, leastOverlap: LEAST_OVERLAP, href },
    network: { actors: compared, ties, leastOverlap: LEAST_OVERLAP, href, egoHref: href },
    ego: {
      actor: ego?.id ?? 'actor-001',
      name: ego?.name ?? 'Alder',
      others: ties.filter(({ a, b }) => a === ego?.id || b === ego?.id).map(({ a, b, ...tie }) => ({ ...tie, actor: a === ego?.id ? b : a, name: nameOf.get(a === ego?.id ? b : a)! })),
      unknown: silent,
      leastOverlap: LEAST_OVERLAP,
      href,
    },
    crux: {
      rows: cruxes(ids, positions, given).map((controversy) => ({ debate: debateOf(controversy.debate), controversy, measures: debateDisagreement(controversy.debate, positions.filter((position) => position.debate === controversy.debate)) })),
      href,
    },
    split: { rows: splits(ids, positions, camps).map((split) => ({ debate: debateOf(split.debate), split })), camps: ['the first half', 'the second half'], href },
    bridge: {
      rows: bridges(ids, positions, new Map(CAMPS.map((letter, index) => [letter, camps[index]!]))).map((bridge) => ({ debate: debateOf(bridge.debate), bridge })),
      camps: ['the first half', 'the second half'],
      href,
    },
    blindspot: {
      by: 'kind',
      debates,
      groups: [...kinds].map(([id, members]) => ({ id, name: id === 'ferries' ? 'Friends of ferries' : 'Federation of friends of bridges of every kind', members: members.length })),
      cells: coverage(ids, positions, kinds),
      href,
    },
  };
}

function withName(position: Position | undefined, name: string) {
  return position ? { ...position, name } : null;
}
