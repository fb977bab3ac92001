import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import { cardSvg } from '../embeds/card-svg.ts';
import { pictureLook } from '../embeds/picture-look.ts';
import { rasterise } from '../pictures/rasterise.ts';
import { pictureWordsOf } from '../views/chart-publication.ts';
import { largeChartRoutes, type ChartProps } from './_published.ts';

export const getStaticPaths = largeChartRoutes;
export const GET: APIRoute<ChartProps> = async ({ props: { chart } }) =>
  new Response(new Uint8Array(await rasterise(cardSvg(chart.sheet, 'square', pictureWordsOf(chart, corpus()), pictureLook('light')))), { headers: { 'content-type': 'image/png' } });
