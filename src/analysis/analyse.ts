import { actorMap, type ActorMap, type ActorMapChoice } from './actor-map.ts';
import { coverage, type Coverage } from './blindspot.ts';
import { bridges, votedBridges, type Bridge, type VotedBridge } from './bridge.ts';
import { dayNumber } from './calendar.ts';
import { coVoting, type CoVoting } from './co-voting.ts';
import { ordered, within, type Collection, type Remark } from './collection.ts';
import { conceptMeasures, type ConceptMeasures } from './concept-measures.ts';
import { discourseNetworks, type DiscourseNetworks } from './discourse-networks.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import { LEAST_OVERLAP } from './distance.ts';
import type { DuplicateUnit } from './duplicates.ts';
import { movesWithoutStatements, type StatementMove } from './lone-placement.ts';
import { mapItems } from './map-items.ts';
import { MOST_PLACED } from './most-placed.ts';
import type { OneModeNormalisation } from './one-mode-network.ts';
import { positionMatrix } from './position-matrix.ts';
import { countOnce, estimateOf, pooledVarianceOf, type PositionEstimate } from './position.ts';
import { stanceDistances } from './stance-distances.ts';
import { recency } from './weight.ts';

export interface AnalysisChoice extends ActorMapChoice {
  readonly normalisation?: OneModeNormalisation;
  /** Within what a repeated statement counts once in the networks. */
  readonly duplicates?: DuplicateUnit;
  /** Years after which a statement counts half in positions, seen from the last one. Left out: it never fades. */
  readonly halfLife?: number | undefined;
  /** At most this many actors are compared pair by pair, and at most this many placed: those with the most to compare. */
  readonly mostCompared?: number;
  readonly mostPlaced?: number;
  /** ISO dates, as long as they are known; both belong to the period. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What was chosen, nothing left out. */
export interface AnalysisSettings {
  readonly normalisation: OneModeNormalisation;
  readonly duplicates: DuplicateUnit;
  readonly halfLife: number | null;
  readonly mostCompared: number;
  readonly mostPlaced: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly seed: number;
  readonly permutations: number;
  readonly resamples: number;
}

/** Everything that follows from a collection. */
export interface Analysis {
  readonly settings: AnalysisSettings;
  readonly collection: Collection;
  /** Those with a position, ascending; those of them that are compared pair by pair; concepts with a position, ascending. */
  readonly actors: readonly string[];
  readonly compared: readonly string[];
  readonly concepts: readonly string[];
  readonly pooledVariance: number;
  readonly positions: readonly PositionEstimate[];
  readonly distances: DistanceMatrix;
  readonly networks: DiscourseNetworks;
  readonly map: ActorMap;
  /** For each row of the map the statement whose loss moves its point most. */
  readonly moves: readonly (StatementMove | null)[];
  readonly measures: readonly ConceptMeasures[];
  /** Over the groups of the map; empty where there are none to show. */
  readonly coverage: readonly Coverage[];
  readonly bridges: readonly Bridge[];
  readonly votedBridges: readonly VotedBridge[];
  readonly voting: CoVoting | null;
}

/**
 * Pairs grow with the square of the actors, and each of the hundreds of maps behind a region takes time by it: beyond these
 * numbers the best documented actors stand for all, and the results say how many there were.
 */
export const MOST_COMPARED = 500;
export { MOST_PLACED };

/**
 * Positions, distances, networks, map, groups, measures and co-voting of a collection. The same collection and choice give
 * the same numbers, whatever the order of its rows.
 */
export function analyse(whole: Collection, choice: AnalysisChoice = {}): Analysis {
  const { normalisation = 'average', duplicates = 'document', halfLife, mostCompared = MOST_COMPARED, mostPlaced = MOST_PLACED, from, to, seed = 1, permutations = 200, resamples = 200 } = choice;
  const collection = faded(ordered(within(whole, { from, to })), halfLife);
  const cells = [...Map.groupBy(collection.remarks, ({ actor, concept }) => JSON.stringify([actor, concept])).values()].map((cell) => countOnce(cell).filter(({ weight }) => weight > 0));
  const pooledVariance = pooledVarianceOf(cells.map((cell) => cell.map(({ stance }) => stance)));
  const positions = cells.flatMap((cell) => (cell[0] ? (estimateOf(cell[0].actor, cell[0].concept, cell, pooledVariance) ?? []) : []));
  const actors = distinct(positions.map(({ actor }) => actor));
  const concepts = distinct(positions.map(({ debate }) => debate));
  const compared = bestDocumented(positions, mostCompared);
  const map = actorMap(mapItems(collection, positions, concepts, mostPlaced), { permutations, resamples, seed });
  const groups = groupMembers(map);
  return {
    settings: { normalisation, duplicates, halfLife: halfLife ?? null, mostCompared, mostPlaced, from: from ?? null, to: to ?? null, seed, permutations, resamples },
    collection,
    actors,
    compared,
    concepts,
    pooledVariance,
    positions,
    distances: stanceDistances(positionMatrix(positions, compared, concepts), { leastOverlap: LEAST_OVERLAP }),
    networks: discourseNetworks(cells.flat(), compared, concepts, duplicates, normalisation),
    map,
    moves: largestMoves(map, cells),
    measures: conceptMeasures(collection, positions, actors, concepts),
    coverage: coverage(concepts, positions, groups),
    bridges: groups.size === 0 ? [] : bridges(concepts, positions, groups),
    votedBridges: groups.size === 0 ? [] : votedBridges(collection.rollCalls, groups),
    voting: coVoting(collection.rollCalls),
  };
}

/** The collection with each remark weighing less the older it is. */
function faded(collection: Collection, halfLife: number | undefined): Collection {
  if (halfLife === undefined) return collection;
  const last = collection.remarks.reduce((latest, { date }) => (dayNumber(date) > dayNumber(latest) ? date : latest), collection.remarks[0]?.date ?? '');
  return { ...collection, remarks: collection.remarks.map((remark) => ({ ...remark, weight: remark.weight * recency(remark.date, last, halfLife) })) };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** The actors with a position on the most concepts, of equals those with the most statements, then the first by name; ascending. */
function bestDocumented(positions: readonly PositionEstimate[], most: number): string[] {
  const found = [...Map.groupBy(positions, ({ actor }) => actor)].map(([actor, own]) => ({ actor, concepts: own.length, statements: own.reduce((sum, { n }) => sum + n, 0) }));
  found.sort((a, b) => b.concepts - a.concepts || b.statements - a.statements || (a.actor < b.actor ? -1 : 1));
  return found.slice(0, most).map(({ actor }) => actor).sort();
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
