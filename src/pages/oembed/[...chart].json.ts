import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { oembedAnswer } from '../../publish/oembed.ts';
import { embeddedChart } from '../../views/chart-publication.ts';
import { chartRoutes, type ChartProps } from '../_published.ts';

export const getStaticPaths = chartRoutes;
export const GET: APIRoute<ChartProps> = ({ props: { chart } }) => Response.json(oembedAnswer(embeddedChart(chart, corpus())));
