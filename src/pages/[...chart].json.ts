import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import { chartJson } from '../embeds/chart-twins.ts';
import { provenanceOf } from '../views/chart-publication.ts';
import { chartRoutes, type ChartProps } from './_published.ts';

/** A stakeholder's JSON, which says more, has an endpoint of its own. */
export const getStaticPaths = () => chartRoutes().filter(({ props }) => props.chart.kind !== 'stakeholder');
export const GET: APIRoute<ChartProps> = ({ props: { chart } }) => new Response(chartJson(chart.sheet, provenanceOf(chart, corpus())));
