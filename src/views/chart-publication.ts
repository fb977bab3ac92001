import type { Corpus } from '../domain/corpus.ts';
import { embedHeight, OFFERED_WIDTH } from '../embeds/embed-height.ts';
import type { Embedded } from '../publish/oembed.ts';
import type { Provenance } from '../embeds/chart-twins.ts';
import type { PictureWords } from '../embeds/picture-svg.ts';
import { formatDate } from '../domain/partial-date.ts';
import { absolute, address, SITE_NAME } from '../site.ts';
import type { PublishedChart } from './published-chart.ts';

/** What every twin of a chart says of its origin. */
export function provenanceOf({ subject, page }: PublishedChart, { dataset }: Corpus): Provenance {
  return { subject, page: absolute(page), dataVersion: dataset.version, released: dataset.released, licence: dataset.licence, absolute };
}

/** The words beside the marks in a chart's picture. */
export function pictureWordsOf({ subject, page, sheet }: PublishedChart, { dataset }: Corpus): PictureWords {
  const credit = `${SITE_NAME}, data version ${dataset.version} of ${formatDate(dataset.released)}, CC BY 4.0. ${absolute(page)}`;
  return { subject, foot: `${sheet.source} ${credit}`, credit };
}

/** What an embed shows, in a line below its finding. */
export function shownIn({ subject, about, sheet }: PublishedChart): string {
  return `${subject}${about ? ` (${about})` : ''}. ${sheet.subtitle}.`;
}

/** A chart as others embed it. */
export function embeddedChart(chart: PublishedChart, corpus: Corpus): Embedded {
  const { key, subject, page, sheet } = chart;
  return {
    title: `${sheet.finding} (${subject})`,
    author: SITE_NAME,
    provider: SITE_NAME,
    providerUrl: absolute(address.home()),
    page: absolute(page),
    embed: absolute(address.embed(key)),
    picture: absolute(address.file(`/${key}.card.png`)),
    pictureSize: [1200, 630],
    width: OFFERED_WIDTH,
    height: embedHeight(sheet, shownIn(chart), pictureWordsOf(chart, corpus).foot),
  };
}

/** How the head of a page tells that a chart can be embedded. */
export function discoveryOf(chart: PublishedChart, corpus: Corpus): { at: string; title: string; alt: string; width: number; height: number } {
  const { title, width, height } = embeddedChart(chart, corpus);
  return { at: chart.key, title, alt: `${chart.sheet.finding}. ${chart.sheet.takeaway}`, width, height };
}
