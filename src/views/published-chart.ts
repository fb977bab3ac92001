import type { CoVoting } from '../analysis/co-voting.ts';
import type { Field } from '../analysis/field.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { WholeAtlas } from '../analysis/whole-atlas.ts';
import { atlasSheet } from '../charts/atlas-map/sheet.ts';
import { blindspotSheet } from '../charts/blindspot/sheet.ts';
import { bridgeSheet } from '../charts/bridge/sheet.ts';
import type { ChartSheet } from '../charts/chart-sheet.ts';
import { cruxSheet } from '../charts/crux/sheet.ts';
import { disagreementSheet } from '../charts/disagreement-matrix/sheet.ts';
import { driftSheet } from '../charts/drift/sheet.ts';
import { faultLineSheet } from '../charts/fault-line/sheet.ts';
import { positionMatrixSheet } from '../charts/position-matrix/sheet.ts';
import { stripSheet } from '../charts/position-strip/sheet.ts';
import { spectrumSheet } from '../charts/spectrum/sheet.ts';
import { tieNetworkSheet } from '../charts/tie-network/sheet.ts';
import { timelineSheet } from '../charts/timeline/sheet.ts';
import { votesMapSheet } from '../charts/votes-map/sheet.ts';
import type { Corpus } from '../domain/corpus.ts';
import { KIND_NAMES } from '../domain/stakeholder.ts';
import { address, type MapSlug } from '../site.ts';
import { wholeAtlasInput } from './atlas-view.ts';
import { bridgeInput, campViews, cruxInput } from './camp-view.ts';
import { faultLineInput, spectrumInput, stripInput, timelineInput } from './chart-input.ts';
import { driftInput } from './drift-view.ts';
import { blindspotInput, disagreementInput, KIND_GROUPS, positionMatrixInput } from './map-input.ts';
import { MAP_WORDS } from './map-words.ts';
import { pairedProfiles, pairKey, pairSheet } from './pair-view.ts';
import { readyPanelAnchor, readyPanels, readyPanelSheet } from './panel-view.ts';
import { tieNetworkInput } from './tie-input.ts';
import { votesMapView } from './votes-map-view.ts';

/** A chart that is published beside its page: as an embed, a picture, and data. */
export interface PublishedChart {
  /** Its place under every address: `/<key>.svg`, `/embed/<key>/`, `/oembed/<key>.json`. */
  readonly key: string;
  /** What the chart is about, without its finding: `Encryption and access: who stands where`. */
  readonly subject: string;
  /** Of a profile card: the kind of its actor, and its region. */
  readonly about?: string;
  /** The page on which it stands. */
  readonly page: string;
  readonly kind: 'map' | 'debate' | 'stakeholder' | 'comparison';
  readonly sheet: ChartSheet;
}

/** What charts are made of; the dear ones are computed when a chart asks. */
export interface Collected {
  readonly corpus: Corpus;
  readonly own: PositionTable;
  readonly rolledUp: PositionTable;
  readonly field: () => Field;
  readonly atlas: () => WholeAtlas;
  readonly voting: () => CoVoting;
}

const known = new WeakMap<Corpus, readonly PublishedChart[]>();

/** Every chart with embeds and twins, computed once a build; sheets are made when they are asked for. */
export function publishedCharts({ corpus, own, rolledUp, field, atlas, voting }: Collected): readonly PublishedChart[] {
  const before = known.get(corpus);
  if (before) return before;
  const debates = [...corpus.debates.values()];
  const actors = [...own.byActor.keys()].map((id) => corpus.stakeholders.get(id)!);
  const charts = [
    lazily({ key: 'maps/fault-lines', subject: 'All debates: who stands where', page: address.home(), kind: 'map' }, () => faultLineSheet(faultLineInput(corpus, own))),
    ...mapCharts({ corpus, own, field, atlas, voting }),
    ...debates.flatMap((debate) => [
      lazily({ key: `debates/${debate.id}`, subject: `${debate.title}: who stands where`, page: address.debate(debate.id), kind: 'debate' }, () => spectrumSheet(spectrumInput(corpus, own, debate))),
      lazily({ key: `timelines/${debate.id}`, subject: `${debate.title} over time`, page: `${address.debate(debate.id)}#timeline`, kind: 'debate' }, () =>
        timelineSheet(timelineInput(corpus, debate)),
      ),
    ]),
    ...readyPanels(corpus, own).flatMap(({ debate, title, seated }) =>
      seated ? [lazily({ key: `panels/${debate}`, subject: `${title}: a panel of five`, page: `${address.panel()}#${readyPanelAnchor(debate)}`, kind: 'debate' }, () => readyPanelSheet(seated))] : [],
    ),
    ...actors.map((actor) =>
      lazily({ key: `stakeholders/${actor.id}`, subject: actor.name, about: `${KIND_NAMES[actor.kind].one}, ${actor.region}`, page: address.stakeholder(actor.id), kind: 'stakeholder' }, () => stripSheet(stripInput(corpus, own, rolledUp, actor))),
    ),
    ...pairedProfiles(corpus, own).map((pair) => {
      const [a, b] = pair;
      return lazily({ key: pairKey(pair), subject: `${a.shortName} and ${b.shortName} compared`, page: address.pair(a.id, b.id), kind: 'comparison' }, () => pairSheet(pair));
    }),
  ];
  known.set(corpus, charts);
  return charts;
}

/** The maps over all debates, each with the question of its page. */
function mapCharts({ corpus, own, field, atlas, voting }: Omit<Collected, 'rolledUp'>): PublishedChart[] {
  const map = (slug: MapSlug, make: () => ChartSheet) => lazily({ key: `maps/${slug}`, subject: MAP_WORDS[slug].title, page: address.map(slug), kind: 'map' }, make);
  const bridge = bridgeInput(corpus, own, campViews(corpus, own, field()));
  return [
    map('positions', () => positionMatrixSheet(positionMatrixInput(corpus, own, field()))),
    map('disagreement', () => disagreementSheet(disagreementInput(corpus, own, field()))),
    map('atlas', () => atlasSheet(wholeAtlasInput(atlas()))),
    map('network', () => tieNetworkSheet(tieNetworkInput(corpus, own, field()))),
    map('drift', () => driftSheet(driftInput(corpus, own))),
    map('votes', () => votesMapSheet(votesMapView(corpus, voting()).input)),
    map('crux', () => cruxSheet(cruxInput(corpus, own))),
    ...(bridge ? [map('bridge', () => bridgeSheet(bridge))] : []),
    map('blindspot', () => blindspotSheet(blindspotInput(corpus, own, field(), 'kind', KIND_GROUPS, () => address.map('blindspot')))),
  ];
}

function lazily(chart: Omit<PublishedChart, 'sheet'>, make: () => ChartSheet): PublishedChart {
  let sheet: ChartSheet | null = null;
  return {
    ...chart,
    get sheet() {
      return (sheet ??= make());
    },
  };
}
