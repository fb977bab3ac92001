import { analysis, atlas, corpus, field, positions } from '../corpus.ts';
import { discoveryOf } from '../views/chart-publication.ts';
import { publishedCharts, type PublishedChart } from '../views/published-chart.ts';

/** Every chart that is published beside its page. */
export const published = () => publishedCharts({ corpus: corpus(), own: positions('own'), rolledUp: positions('rolled-up'), field, atlas, voting: () => analysis().voting! });

/** The charts of the site as the routes of their embeds and twins. */
export function chartRoutes() {
  return published().map((chart) => ({ params: { chart: chart.key }, props: { chart } }));
}

/** Those with a picture for places that take no SVG; a comparison has its card for them. */
export function bitmapRoutes() {
  return chartRoutes().filter(({ props: { chart } }) => chart.kind !== 'comparison');
}

/** Those over many actors, which are worth a picture of every size. */
export function largeChartRoutes() {
  return bitmapRoutes().filter(({ props: { chart } }) => chart.kind !== 'stakeholder');
}

export type ChartProps = { chart: PublishedChart };

/** What the head of a page says of the chart at a place; `undefined` where none is published. */
export function discoveryAt(key: string) {
  const chart = published().find((each) => each.key === key);
  return chart && discoveryOf(chart, corpus());
}
