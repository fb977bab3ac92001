import { corpus, positions } from '../corpus.ts';
import { publishedCharts, type PublishedChart } from '../views/published-chart.ts';

/** The charts of the site as the routes of their embeds and twins. */
export function chartRoutes() {
  return publishedCharts(corpus(), positions('own'), positions('rolled-up')).map((chart) => ({ params: { chart: chart.key }, props: { chart } }));
}

export type ChartProps = { chart: PublishedChart };
