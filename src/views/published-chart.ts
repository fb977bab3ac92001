import type { PositionTable } from '../analysis/position-table.ts';
import type { ChartSheet } from '../charts/chart-sheet.ts';
import { faultLineSheet } from '../charts/fault-line/sheet.ts';
import { stripSheet } from '../charts/position-strip/sheet.ts';
import { spectrumSheet } from '../charts/spectrum/sheet.ts';
import { timelineSheet } from '../charts/timeline/sheet.ts';
import type { Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';
import { faultLineInput, spectrumInput, stripInput, timelineInput } from './chart-input.ts';

/** A chart that is published beside its page: as an embed, a picture, and data. */
export interface PublishedChart {
  /** Its place under every address: `/<key>.svg`, `/embed/<key>/`, `/oembed/<key>.json`. */
  readonly key: string;
  /** What the chart is about, without its finding: `Encryption and access: who stands where`. */
  readonly subject: string;
  /** The page on which it stands. */
  readonly page: string;
  readonly kind: 'map' | 'debate' | 'stakeholder' | 'comparison';
  readonly sheet: ChartSheet;
}

const known = new WeakMap<Corpus, readonly PublishedChart[]>();

/** Every chart with embeds and twins, computed once a build; sheets are made when they are asked for. */
export function publishedCharts(corpus: Corpus, own: PositionTable, rolledUp: PositionTable): readonly PublishedChart[] {
  const before = known.get(corpus);
  if (before) return before;
  const debates = [...corpus.debates.values()];
  const actors = [...own.byActor.keys()].map((id) => corpus.stakeholders.get(id)!);
  const charts = [
    lazily({ key: 'maps/fault-lines', subject: 'All debates: who stands where', page: address.home(), kind: 'map' }, () => faultLineSheet(faultLineInput(corpus, own))),
    ...debates.flatMap((debate) => [
      lazily({ key: `debates/${debate.id}`, subject: `${debate.title}: who stands where`, page: address.debate(debate.id), kind: 'debate' }, () => spectrumSheet(spectrumInput(corpus, own, debate))),
      lazily({ key: `timelines/${debate.id}`, subject: `${debate.title} over time`, page: `${address.debate(debate.id)}#timeline`, kind: 'debate' }, () =>
        timelineSheet(timelineInput(corpus, debate)),
      ),
    ]),
    ...actors.map((actor) =>
      lazily({ key: `stakeholders/${actor.id}`, subject: actor.name, page: address.stakeholder(actor.id), kind: 'stakeholder' }, () => stripSheet(stripInput(corpus, own, rolledUp, actor))),
    ),
  ];
  known.set(corpus, charts);
  return charts;
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
