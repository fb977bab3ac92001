import { actorMap, type ActorMap, type ActorMapChoice } from './actor-map.ts';
import { agreement } from './agreement.ts';
import { balance, type Balance } from './balance.ts';
import { coverage, type Coverage } from './blindspot.ts';
import { bridges, type Bridge } from './bridge.ts';
import { campPolarisation } from './camp-polarisation.ts';
import { ordered, within, type Collection, type Remark, type RollCall } from './collection.ts';
import { controversy, type Controversy } from './crux.ts';
import { debateDisagreement, type DebateDisagreement } from './debate-disagreement.ts';
import { STANCES } from './discourse-statement.ts';
import { LEAST_OVERLAP } from './distance.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import { withoutDuplicates, type DuplicateUnit } from './duplicates.ts';
import { itemsOf, votePoint, VOTE_WEIGHT, type Item, type ItemMatrix } from './items.ts';
import { reliability, type Reliability } from './krippendorff.ts';
import { movesWithoutStatements, type StatementMove } from './lone-placement.ts';
import { oneModeNetwork, type OneModeAggregation, type OneModeNetwork, type OneModeNormalisation } from './one-mode-network.ts';
import { ordinalConsensus } from './ordinal-consensus.ts';
import { leikDispersion, ordinalVariation } from './ordinal-variation.ts';
import { positionMatrix } from './position-matrix.ts';
import { countOnce, estimateOf, pooledVarianceOf, type PositionEstimate } from './position.ts';
import { BALLOT_POINT } from './ballot-point.ts';
import { stateScale, type StateScale } from './roll-call.ts';
import { signedNetworkOf } from './signed-network.ts';
import { stanceDistances } from './stance-distances.ts';
import type { StanceMatrix } from './stance-matrix.ts';
import { statementCounts, type StatementCounts } from './statement-counts.ts';
import { twoModeNetwork } from './two-mode-network.ts';

export interface AnalysisChoice extends ActorMapChoice {
  readonly normalisation?: OneModeNormalisation;
  /** Within what a repeated statement counts once in the networks. */
  readonly duplicates?: DuplicateUnit;
  /** ISO dates, as long as they are known; both belong to the period. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What was chosen, nothing left out. */
export interface AnalysisSettings {
  readonly normalisation: OneModeNormalisation;
  readonly duplicates: DuplicateUnit;
  readonly from: string | null;
  readonly to: string | null;
  readonly seed: number;
  readonly permutations: number;
  readonly resamples: number;
}

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
  readonly crux: Controversy;
  readonly reliability: Reliability;
}

/** Ties of the actors, with the network of actors and concepts beside them. */
export interface Networks {
  readonly counts: StatementCounts;
  readonly ties: Record<OneModeAggregation, OneModeNetwork>;
  /** Actors × concepts by rows: number of statements, and those for less those against. */
  readonly affiliation: { readonly ignore: Float64Array; readonly subtract: Float64Array };
  /** Triangles of congruence less conflict. */
  readonly balance: Balance;
}

/** How the voters voted, if there are roll calls. */
export interface CoVoting {
  readonly voters: readonly string[];
  readonly rollCalls: readonly RollCall[];
  readonly distances: DistanceMatrix;
  readonly scale: StateScale;
}

/** Everything that follows from a collection. */
export interface Analysis {
  readonly settings: AnalysisSettings;
  readonly collection: Collection;
  /** Those with a position, ascending; concepts with one, ascending. */
  readonly actors: readonly string[];
  readonly concepts: readonly string[];
  readonly pooledVariance: number;
  readonly positions: readonly PositionEstimate[];
  readonly distances: DistanceMatrix;
  readonly networks: Networks;
  readonly map: ActorMap;
  /** For each row of the map the statement whose loss moves its point most. */
  readonly moves: readonly (StatementMove | null)[];
  readonly measures: readonly ConceptMeasures[];
  /** Over the groups of the map; empty where there are none to show. */
  readonly coverage: readonly Coverage[];
  readonly bridges: readonly Bridge[];
  readonly voting: CoVoting | null;
}

/**
 * Positions, distances, networks, map, groups, measures and co-voting of a collection. The same collection and choice give
 * the same numbers, whatever the order of its rows.
 *
 * The items of the map are the concepts, and each roll call that tells the poles of one apart, at half the weight. Actors
 * without words, or with fewer than three items, stay off it.
 */
export function analyse(whole: Collection, choice: AnalysisChoice = {}): Analysis {
  const { normalisation = 'average', duplicates = 'document', from, to, seed = 1, permutations = 200, resamples = 200 } = choice;
  const collection = ordered(within(whole, { from, to }));
  const cells = [...Map.groupBy(collection.remarks, ({ actor, concept }) => JSON.stringify([actor, concept])).values()].map((cell) => countOnce(cell).filter(({ weight }) => weight > 0));
  const pooledVariance = pooledVarianceOf(cells.map((cell) => cell.map(({ stance }) => stance)));
  const positions = cells.flatMap((cell) => (cell[0] ? (estimateOf(cell[0].actor, cell[0].concept, cell, pooledVariance) ?? []) : []));
  const actors = distinct(positions.map(({ actor }) => actor));
  const concepts = distinct(positions.map(({ debate }) => debate));
  const map = actorMap(mapItems(collection, positions, concepts), { permutations, resamples, seed });
  const groups = groupMembers(map);
  return {
    settings: { normalisation, duplicates, from: from ?? null, to: to ?? null, seed, permutations, resamples },
    collection,
    actors,
    concepts,
    pooledVariance,
    positions,
    distances: stanceDistances(positionMatrix(positions, actors, concepts), { leastOverlap: LEAST_OVERLAP }),
    networks: networksOf(cells.flat(), actors, concepts, duplicates, normalisation),
    map,
    moves: largestMoves(map, cells),
    measures: measuresOf(collection, positions, actors, concepts),
    coverage: coverage(concepts, positions, groups),
    bridges: groups.size === 0 ? [] : bridges(concepts, positions, groups),
    voting: coVoting(collection.rollCalls),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function mapItems({ rollCalls }: Collection, positions: readonly PositionEstimate[], concepts: readonly string[]): ItemMatrix {
  const telling = new Map(rollCalls.filter(({ concept, yesSupports }) => concept !== null && yesSupports !== null && concepts.includes(concept)).map((rollCall) => [rollCall.id, rollCall]));
  const items: Item[] = [
    ...concepts.map((debate): Item => ({ kind: 'words', debate, weight: 1 })),
    ...[...telling.values()].map(({ id, concept, weight }): Item => ({ kind: 'vote', resolution: id, debate: concept!, weight: VOTE_WEIGHT * weight })),
  ];
  const held = new Map(positions.map(({ actor, debate, mean }) => [JSON.stringify([actor, debate]), mean]));
  const valueOf = (actor: string, item: Item) => {
    if (item.kind === 'words') return held.get(JSON.stringify([actor, item.debate])) ?? null;
    const rollCall = telling.get(item.resolution)!;
    return votePoint(rollCall, rollCall.ballots.get(actor) ?? null);
  };
  return itemsOf(distinct(positions.map(({ actor }) => actor)), items, valueOf, LEAST_OVERLAP);
}

/** Members of each group of the map by its number from 1; none where the groups are no tighter than noise. */
function groupMembers({ groups, matrix }: ActorMap): Map<string, string[]> {
  if (!groups?.shown) return new Map();
  const placed = matrix.actors.flatMap((actor, row) => (groups.labels[row] === null ? [] : [{ actor, group: `${groups.labels[row]! + 1}` }]));
  const members = Map.groupBy(placed, ({ group }) => group);
  return new Map([...members].sort(([a], [b]) => Number(a) - Number(b)).map(([group, list]) => [group, list.map(({ actor }) => actor)]));
}

function largestMoves({ matrix, points }: ActorMap, cells: readonly (readonly Remark[])[]): (StatementMove | null)[] {
  const rowOf = new Map(matrix.actors.map((actor, row) => [actor, row]));
  const columnOf = new Map(matrix.items.flatMap((item, column) => (item.kind === 'words' ? [[item.debate, column] as const] : [])));
  const largest = new Array<StatementMove | null>(matrix.rows).fill(null);
  for (const cell of cells) {
    const row = rowOf.get(cell[0]?.actor ?? '');
    const column = columnOf.get(cell[0]?.concept ?? '');
    if (row === undefined || column === undefined) continue;
    for (const move of movesWithoutStatements(matrix, row, column, cell, points)) if (!(largest[row] && largest[row].move >= move.move)) largest[row] = move;
  }
  return largest;
}

function networksOf(remarks: readonly Remark[], actors: readonly string[], concepts: readonly string[], duplicates: DuplicateUnit, normalisation: OneModeNormalisation): Networks {
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

function measuresOf(collection: Collection, positions: readonly PositionEstimate[], actors: readonly string[], concepts: readonly string[]): ConceptMeasures[] {
  const byConcept = Map.groupBy(positions, ({ debate }) => debate);
  const readings = new Map(reliability(collection, concepts).map((one) => [one.concept, one]));
  return concepts.map((concept) => {
    const disagreement = debateDisagreement(concept, byConcept.get(concept) ?? []);
    const { counts } = disagreement;
    return {
      concept,
      disagreement,
      agreement: agreement(counts),
      variation: ordinalVariation(counts),
      leik: leikDispersion(counts),
      consensus: ordinalConsensus(counts),
      camps: campPolarisation(counts),
      crux: controversy(concept, positions, actors),
      reliability: readings.get(concept)!,
    };
  });
}

/** Co-voting over all roll calls, whatever their direction; the voter with the most votes stands on the right, of equals the first. */
function coVoting(rollCalls: readonly RollCall[]): CoVoting | null {
  if (rollCalls.length === 0) return null;
  const taken = rollCalls.flatMap(({ ballots }) => [...ballots].flatMap(([voter, ballot]) => (BALLOT_POINT[ballot] === null ? [] : [voter])));
  const voters = distinct(taken);
  const rows = voters.map((voter) => rollCalls.map(({ ballots }) => BALLOT_POINT[ballots.get(voter) ?? 'absent']));
  const matrix: StanceMatrix = { rows: voters.length, columns: rollCalls.length, values: Float64Array.from(rows.flat(), (point) => point ?? Number.NaN), weights: new Float64Array(rollCalls.length).fill(1) };
  const distances = stanceDistances(matrix);
  const votes = voters.map((_, row) => distances.shared[row * voters.length + row]!);
  return { voters, rollCalls, distances, scale: stateScale(matrix, votes.indexOf(Math.max(...votes))) };
}
