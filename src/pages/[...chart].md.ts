import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import { chartMarkdown } from '../embeds/chart-twins.ts';
import { absolute, address } from '../site.ts';
import { provenanceOf } from '../views/chart-publication.ts';
import { chartRoutes, type ChartProps } from './_published.ts';

export const getStaticPaths = chartRoutes;
export const GET: APIRoute<ChartProps> = ({ props: { chart } }) => new Response(chartMarkdown(chart.sheet, absolute(address.file(`/${chart.key}.svg`)), provenanceOf(chart, corpus())));
