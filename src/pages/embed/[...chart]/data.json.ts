import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { chartJson } from '../../../embeds/chart-twins.ts';
import { provenanceOf } from '../../../views/chart-publication.ts';
import { chartRoutes, type ChartProps } from '../../_published.ts';

/** The numbers of an embed beside it: a pin keeps them too, so that what has changed since can be told. */
export const getStaticPaths = chartRoutes;
export const GET: APIRoute<ChartProps> = ({ props: { chart } }) => new Response(chartJson(chart.sheet, provenanceOf(chart, corpus())));
