import type { APIRoute } from 'astro';
import { chartCsv } from '../embeds/chart-twins.ts';
import { chartRoutes, type ChartProps } from './_published.ts';

export const getStaticPaths = chartRoutes;
export const GET: APIRoute<ChartProps> = ({ props: { chart } }) => new Response(chartCsv(chart.sheet));
