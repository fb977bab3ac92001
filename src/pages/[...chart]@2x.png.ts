import type { APIRoute } from 'astro';
import { WIDE } from '../charts/marks/frame.ts';
import { corpus } from '../corpus.ts';
import { magnified } from '../embeds/magnified.ts';
import { pictureLook } from '../embeds/picture-look.ts';
import { pictureSvg } from '../embeds/picture-svg.ts';
import { rasterise } from '../pictures/rasterise.ts';
import { pictureWordsOf } from '../views/chart-publication.ts';
import { largeChartRoutes, type ChartProps } from './_published.ts';

export const getStaticPaths = largeChartRoutes;
export const GET: APIRoute<ChartProps> = async ({ props: { chart } }) =>
  new Response(new Uint8Array(await rasterise(magnified(pictureSvg(chart.sheet, WIDE, pictureWordsOf(chart, corpus()), pictureLook('light')), 2))), { headers: { 'content-type': 'image/png' } });
