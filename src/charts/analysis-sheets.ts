import type { Analysis } from '../analysis/analyse.ts';
import { isKnown } from '../analysis/distance-matrix.ts';
import { LEAST_OVERLAP } from '../analysis/distance.ts';
import type { FieldTie } from '../analysis/field-ties.ts';
import { fieldOf, shownGroups, type Field } from '../analysis/field.ts';
import { analysisAtlas } from './atlas-map/analysis-input.ts';
import { atlasSheet } from './atlas-map/sheet.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { cruxSheet } from './crux/sheet.ts';
import type { ComparedActor } from './disagreement-matrix/layout.ts';
import { disagreementSheet } from './disagreement-matrix/sheet.ts';
import type { FaultLineRow } from './fault-line/layout.ts';
import { faultLineSheet } from './fault-line/sheet.ts';
import type { GridDebate } from './marks/debate-grid.ts';
import type { PoleLabels, Standing } from './marks/standing.ts';
import { positionMatrixSheet } from './position-matrix/sheet.ts';
import { spectrumSheet } from './spectrum/sheet.ts';
import { tieNetworkSheet } from './tie-network/sheet.ts';

/** A chart under the name of the picture that is made of it. */
export interface NamedSheet {
  readonly name: string;
  /** What the chart is about, where its finding does not say it. */
  readonly subject: string;
  readonly sheet: ChartSheet;
}

/** Poles of a concept of which only the direction is known. */
const AGREEMENT: PoleLabels = { minus: 'Against', plus: 'For', phrases: { minus: 'disagreement', plus: 'agreement' } };

/** Pictures lead nowhere. */
const nowhere = () => '';

/** Every chart that can be drawn of an analysis alone. Another kind of chart is another line here. */
export function analysisSheets(analysis: Analysis): NamedSheet[] {
  const rows = rowsOf(analysis);
  const field = fieldOf({ positions: analysis.positions, byActor: Map.groupBy(analysis.positions, ({ actor }) => actor) }, analysis.concepts);
  const all = 'All concepts';
  const atlas = analysisAtlas(analysis, (concept) => ({ minus: `Against ${concept}`, plus: `For ${concept}` }));
  return [
    { name: 'fault-line', subject: all, sheet: faultLineSheet({ rows, href: nowhere, debateHref: nowhere }) },
    { name: 'crux', subject: all, sheet: cruxes(analysis) },
    ...(field.actors.length < 2
      ? []
      : [
          { name: 'positions-matrix', subject: all, sheet: positionMatrix(analysis, field) },
          { name: 'disagreement-matrix', subject: all, sheet: disagreement(analysis, field) },
          { name: 'network', subject: all, sheet: network(analysis, field) },
        ]),
    ...(atlas ? [{ name: 'atlas', subject: all, sheet: atlasSheet(atlas) }] : []),
    ...rows.map((row, index) => ({ name: `spectrum-${fileName(row.debate.title, index)}`, subject: row.debate.title, sheet: spectrumSheet({ ...row, href: nowhere }) })),
  ];
}

/** Each concept with all its positions. */
function rowsOf({ concepts, positions, actors }: Analysis): FaultLineRow[] {
  const byConcept = Map.groupBy(positions, ({ debate }) => debate);
  return concepts.map((concept) => {
    const standings = (byConcept.get(concept) ?? []).map((position): Standing => ({ ...position, name: position.actor }));
    return { debate: debateOf(concept), standings, silent: actors.length - standings.length };
  });
}

function cruxes({ measures }: Analysis): ChartSheet {
  const rows = measures.map(({ concept, crux, disagreement: found }) => ({ debate: debateOf(concept), controversy: crux, measures: found }));
  rows.sort((a, b) => (b.controversy.value ?? -1) - (a.controversy.value ?? -1) || b.controversy.n - a.controversy.n);
  return cruxSheet({ rows, href: nowhere });
}

function positionMatrix({ positions, actors }: Analysis, field: Field): ChartSheet {
  const held = new Map(positions.map((position) => [JSON.stringify([position.actor, position.debate]), position]));
  const row = (id: string) => ({
    id,
    name: id,
    standings: field.debates.map((debate): Standing | null => {
      const position = held.get(JSON.stringify([id, debate]));
      return position ? { ...position, name: id } : null;
    }),
  });
  return positionMatrixSheet({ debates: field.debates.map(debateOf), actors: field.actors.map(row), everyone: actors.map(row), href: nowhere });
}

function disagreement(analysis: Analysis, field: Field): ChartSheet {
  const { actors, distances, groups } = field;
  const shown = shownGroups(field);
  const grouped = new Set(shown.flat());
  return disagreementSheet({
    actors: [...shown.flat(), ...actors.filter((id) => !grouped.has(id))].map(comparedActor(analysis)),
    pairs: pairsOf(actors).map(({ a, b, row, column }) => ({ a, b, distance: isKnown(distances, row, column) ? distances.values[row * distances.n + column]! : null, shared: distances.shared[row * distances.n + column]! })),
    groups: shown,
    grouping: groups && { silhouette: groups.silhouette, toBeat: groups.toBeat, stability: groups.stability },
    leastOverlap: LEAST_OVERLAP,
    href: nowhere,
  });
}

/** The ties of the tables, so that picture and tables say the same. */
function network(analysis: Analysis, field: Field): ChartSheet {
  const { compared, networks, settings } = analysis;
  const place = new Map(compared.map((actor, row) => [actor, row]));
  const ties = pairsOf(field.actors).flatMap(({ a, b, row, column }): FieldTie[] => {
    const [i, j] = [place.get(a), place.get(b)];
    if (i === undefined || j === undefined || !isKnown(field.distances, row, column)) return [];
    const at = i * compared.length + j;
    const [congruence, conflict] = [networks.ties.congruence.ties[at]!, networks.ties.conflict.ties[at]!];
    return [{ a, b, congruence, conflict, net: congruence - conflict, distance: field.distances.values[row * field.distances.n + column]!, shared: field.distances.shared[row * field.distances.n + column]! }];
  });
  const sheet = tieNetworkSheet({ actors: field.actors.map(comparedActor(analysis)), ties, leastOverlap: LEAST_OVERLAP, href: nowhere, egoHref: nowhere });
  return { ...sheet, source: `Congruence and conflict of discourse network analysis (Leifeld 2017); normalisation: ${settings.normalisation}, duplicates: ${settings.duplicates}. Places come from the distances, and mean no more than near and far.` };
}

function debateOf(concept: string): GridDebate {
  return { id: concept, title: concept, poles: AGREEMENT };
}

function comparedActor({ positions }: Analysis): (id: string) => ComparedActor {
  const byActor = Map.groupBy(positions, ({ actor }) => actor);
  return (id) => {
    const own = byActor.get(id) ?? [];
    return { id, name: id, debates: own.length, statements: own.reduce((sum, { n }) => sum + n, 0) };
  };
}

/** Every pair once, the later actor first. */
function pairsOf(actors: readonly string[]): { a: string; b: string; row: number; column: number }[] {
  return actors.flatMap((a, row) => actors.slice(0, row).map((b, column) => ({ a, b, row, column })));
}

/** The concept in characters that every file system takes, with its number where nothing of it is left. */
function fileName(concept: string, index: number): string {
  const plain = concept.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  return `${String(index + 1).padStart(2, '0')}${plain && `-${plain}`}`;
}
