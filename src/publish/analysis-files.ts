import type { Analysis } from '../analysis/analyse.ts';
import { axisMeanings } from '../analysis/axis-reading.ts';
import { ellipseOf } from '../analysis/bootstrap.ts';
import type { GroupAnswer } from '../analysis/bridge.ts';
import { distancesAmong, shrunk } from '../analysis/distance-matrix.ts';
import type { Item } from '../analysis/items.ts';
import { agreementOf } from '../analysis/roll-call.ts';
import { silhouettes } from '../analysis/silhouette.ts';
import { graphml } from './graphml.ts';
import { resultTable, rounded, type PublishedFile, type ResultCell } from './result-table.ts';

const written = new WeakMap<Analysis, readonly PublishedFile[]>();

/** Every file of an analysis, written once; docs/analysing.md says what stands in each. */
export function analysisFiles(analysis: Analysis): readonly PublishedFile[] {
  const known = written.get(analysis);
  if (known) return known;
  const files = filesOf(analysis);
  written.set(analysis, files);
  return files;
}

function filesOf(analysis: Analysis): PublishedFile[] {
  return [
    { name: 'analysis.json', text: `${JSON.stringify(summary(analysis), (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value), 2)}\n` },
    ...positionFiles(analysis),
    ...distanceFiles(analysis),
    ...networkFiles(analysis),
    ...affiliationFiles(analysis),
    ...mapFiles(analysis),
    ...conceptFiles(analysis),
    ...reliabilityFiles(analysis),
    ...coverageFiles(analysis),
    ...bridgeFiles(analysis),
    ...votingFiles(analysis),
  ];
}

/** What was analysed, how, and how far the map and its groups can be believed. */
export function summary({ settings, collection, actors, compared, concepts, positions, pooledVariance, map, networks, voting }: Analysis) {
  const { matrix, trust, noise, boot, groups, stress } = map;
  const quantile = (share: number) => noise.stresses[Math.max(0, Math.ceil(share * noise.stresses.length) - 1)] ?? null;
  return {
    settings,
    counts: {
      statements: collection.statements.length,
      actors: actors.length,
      compared: compared.length,
      concepts: concepts.length,
      positions: positions.length,
      rollCalls: collection.rollCalls.length,
      voters: voting?.voters.length ?? 0,
    },
    pooledVariance,
    map: {
      actors: matrix.rows,
      items: matrix.columns,
      contestedItems: trust.contested,
      stress,
      null: { permutations: noise.stresses.length, lowest5: quantile(0.05), median: quantile(0.5), share: noise.share },
      stability: boot.stability,
      correlation: boot.correlation,
      verdict: trust.verdict,
      doubts: trust.doubts,
      axes: { x: axisMeanings(map.arrows, 'x').map(meaning), y: axisMeanings(map.arrows, 'y').map(meaning) },
    },
    groups: groups && { k: groups.k, silhouette: groups.silhouette, toBeat: groups.toBeat, stability: groups.stability, shown: groups.shown },
    network: { normalisation: settings.normalisation, duplicates: settings.duplicates, balancedTriangles: networks.balance.share },
    voting: voting && { voters: voting.voters.length, rollCalls: voting.rollCalls.length, share: voting.scale.share },
  };

  function meaning({ column, correlation, n }: ReturnType<typeof axisMeanings>[number]) {
    return { item: itemName(matrix.items[column]!), correlation, actors: n };
  }
}

/** A concept by its name, a roll call by its own. */
function itemName(item: Item): string {
  return item.kind === 'words' ? item.debate : item.resolution;
}

function positionFiles({ positions }: Analysis): PublishedFile[] {
  const columns = ['actor', 'concept', 'position', 'low95', 'high95', 'statements', 'sources', 'lowest', 'highest', 'both_sides', 'first', 'last'];
  return resultTable(
    'positions',
    columns,
    positions.map(({ actor, debate, mean, interval, n, sources, range, ambivalent, span }) => [actor, debate, mean, ...interval, n, sources, ...range, ambivalent, ...span]),
  );
}

/** Every pair with a concept in common; the distance is unknown where these are too few. */
function distanceFiles({ compared: actors, distances: { n, values, weights, shared } }: Analysis): PublishedFile[] {
  return resultTable(
    'distances',
    ['a', 'b', 'distance', 'shared', 'weight'],
    pairs(n).flatMap(([i, j]): ResultCell[][] => (shared[i * n + j] === 0 ? [] : [[actors[i]!, actors[j]!, values[i * n + j]!, shared[i * n + j]!, weights[i * n + j]!]])),
  );
}

function networkFiles({ compared: actors, networks: { ties, counts } }: Analysis): PublishedFile[] {
  const n = actors.length;
  const totals = actors.map((_, row) => counts.totals.subarray(row * counts.concepts.length, (row + 1) * counts.concepts.length).reduce((sum, value) => sum + value, 0));
  const edges = pairs(n)
    .map(([i, j]) => ({ i, j, at: i * n + j }))
    .filter(({ at }) => ties.ignore.shared[at]! > 0)
    .map(({ i, j, at }) => ({
      source: actors[i]!,
      target: actors[j]!,
      attributes: { congruence: ties.congruence.ties[at]!, conflict: ties.conflict.ties[at]!, subtract: ties.subtract.ties[at]!, shared: ties.ignore.shared[at]! },
    }));
  const nodes = actors.map((id, row) => ({ id, attributes: { statements: totals[row]! } }));
  return [
    ...resultTable('network', ['a', 'b', 'congruence', 'conflict', 'subtract', 'shared'], edges.map(({ source, target, attributes }) => [source, target, ...Object.values(attributes)])),
    { name: 'network.graphml', text: graphml('network', nodes, edges) },
  ];
}

function affiliationFiles({ compared: actors, concepts, networks: { affiliation } }: Analysis): PublishedFile[] {
  const edges = actors.flatMap((actor, row) =>
    concepts.flatMap((concept, column) => {
      const at = row * concepts.length + column;
      return affiliation.ignore[at] === 0 ? [] : [{ actor, concept, statements: affiliation.ignore[at]!, balance: affiliation.subtract[at]! }];
    }),
  );
  const nodes = [
    ...actors.map((actor) => ({ id: `actor:${actor}`, attributes: { kind: 'actor', name: actor } })),
    ...concepts.map((concept) => ({ id: `concept:${concept}`, attributes: { kind: 'concept', name: concept } })),
  ];
  return [
    ...resultTable('affiliation', ['actor', 'concept', 'statements', 'for_less_against'], edges.map(({ actor, concept, statements, balance }) => [actor, concept, statements, balance])),
    {
      name: 'affiliation.graphml',
      text: graphml('affiliation', nodes, edges.map(({ actor, concept, statements, balance }) => ({ source: `actor:${actor}`, target: `concept:${concept}`, attributes: { statements, for_less_against: balance } }))),
    },
  ];
}

function mapFiles({ map, moves }: Analysis): PublishedFile[] {
  const { matrix, points, distances, boot, groups, order, arrows } = map;
  const place = new Map(order.map((row, at) => [row, at + 1]));
  const widths = silhouettesOf(map);
  return [
    ...resultTable(
      'map',
      ['actor', 'x', 'y', 'items', 'ellipse_x', 'ellipse_y', 'ellipse_major', 'ellipse_minor', 'ellipse_angle', 'group', 'silhouette', 'order', 'largest_move', 'without_statement', 'loses_place'],
      matrix.actors.map((actor, row) => {
        const ellipse = ellipseOf(boot, row);
        const label = groups?.labels[row] ?? null;
        const move = moves[row] ?? null;
        return [
          actor,
          points[2 * row]!,
          points[2 * row + 1]!,
          distances.shared[row * matrix.rows + row]!,
          ...(ellipse ? [ellipse.x, ellipse.y, ellipse.semiMajor, ellipse.semiMinor, ellipse.angle] : [null, null, null, null, null]),
          label === null ? null : label + 1,
          widths.get(row) ?? null,
          place.get(row) ?? null,
          move?.move ?? null,
          move?.statement ?? null,
          move ? move.move === Number.POSITIVE_INFINITY : null,
        ];
      }),
    ),
    ...resultTable(
      'map-items',
      ['item', 'kind', 'concept', 'weight', 'slope_x', 'slope_y', 'r2', 'actors', 'correlation_x', 'correlation_y'],
      matrix.items.map((item, column) => {
        const arrow = arrows.find((one) => one.column === column);
        return [itemName(item), item.kind, item.debate, item.weight, ...(arrow ? [...arrow.slope, arrow.r2, arrow.n, ...arrow.along] : [null, null, null, null, null, null])];
      }),
    ),
  ];
}

/** The silhouette of each row that belongs to a group. */
function silhouettesOf({ groups, distances }: Analysis['map']): Map<number, number> {
  if (!groups) return new Map();
  const rows = groups.labels.flatMap((label, row) => (label === null ? [] : [row]));
  const complete = shrunk(distancesAmong(distances, rows));
  return complete ? new Map(silhouettes(complete, rows.map((row) => groups.labels[row]!)).map((width, at) => [rows[at]!, width])) : new Map();
}

function conceptFiles({ measures }: Analysis): PublishedFile[] {
  return resultTable(
    'concepts',
    ['concept', 'actors', 'silent_share', 'minus', 'middle', 'plus', 'at_minus_2', 'at_minus_1', 'at_0', 'at_plus_1', 'at_plus_2', 'mean_disagreement', 'ordinal_variation', 'agreement_a', 'polarisation', 'leik', 'consensus', 'esteban_ray', 'hix_noury_roland', 'crux', 'few'],
    measures.map(({ concept, disagreement, crux, agreement, variation, leik, consensus, camps, sides }) => [
      concept,
      disagreement.n,
      crux.silent,
      crux.minus,
      crux.middle,
      crux.plus,
      ...disagreement.counts,
      disagreement.disagreement,
      variation,
      agreement,
      disagreement.polarisation,
      leik,
      consensus,
      camps,
      sides,
      crux.value,
      disagreement.few,
    ]),
  );
}

function reliabilityFiles({ measures, collection }: Analysis): PublishedFile[] {
  if (collection.coders.length < 2) return [];
  return resultTable(
    'reliability',
    ['concept', 'coded_twice', 'coded_once', 'alpha_ordinal', 'alpha_nominal', 'alpha_takes_a_side', 'equal', 'opposite_signs'],
    measures.map(({ concept, reliability: { both, one, alpha, nominal, taking, exact, signConflicts } }) => [concept, both, one, alpha, nominal, taking, exact, signConflicts]),
  );
}

function coverageFiles({ coverage }: Analysis): PublishedFile[] {
  if (coverage.length === 0) return [];
  return resultTable(
    'coverage',
    ['group', 'concept', 'members', 'speaking', 'share', 'elsewhere'],
    coverage.map(({ group, debate, members, speaking, share, elsewhere }) => [group, debate, members, speaking, share, elsewhere]),
  );
}

function bridgeFiles({ bridges, votedBridges }: Analysis): PublishedFile[] {
  if (bridges.length === 0) return [];
  const answers = (groups: readonly GroupAnswer[]) => groups.map(({ group, agree, seen }) => `${group}: ${agree} of ${seen}`).join('; ');
  return resultTable(
    'bridges',
    ['proposition', 'kind', 'side', 'consensus', 'groups'],
    [
      ...bridges.map(({ debate, pole, value, groups }) => [debate, 'concept', pole, value, answers(groups)]),
      ...votedBridges.map(({ rollCall, value, groups }) => [rollCall, 'vote', 'yes', value, answers(groups)]),
    ],
  );
}

function votingFiles({ voting }: Analysis): PublishedFile[] {
  if (!voting) return [];
  const { voters, distances, scale } = voting;
  const n = voters.length;
  return [
    ...resultTable('voters', ['voter', 'votes', 'place'], voters.map((voter, row) => [voter, distances.shared[row * n + row]!, scale.places[row]!])),
    ...resultTable(
      'covoting',
      ['a', 'b', 'agreement', 'shared'],
      pairs(n).flatMap(([i, j]): ResultCell[][] => (distances.shared[i * n + j] === 0 ? [] : [[voters[i]!, voters[j]!, agreementOf(distances, i, j), distances.shared[i * n + j]!]])),
    ),
  ];
}

/** All pairs of n, by the first and then the second. */
function pairs(n: number): [number, number][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n - i - 1 }, (__, after): [number, number] => [i, i + 1 + after])).flat();
}
