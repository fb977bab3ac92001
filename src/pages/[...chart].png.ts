import type { APIRoute } from 'astro';
import { WIDE } from '../charts/marks/frame.ts';
import { corpus } from '../corpus.ts';
import { pictureLook } from '../embeds/picture-look.ts';
import { pictureSvg } from '../embeds/picture-svg.ts';
import { rasterise } from '../pictures/rasterise.ts';
import { pictureWordsOf } from '../views/chart-publication.ts';
import { bitmapRoutes, type ChartProps } from './_published.ts';

export const getStaticPaths = bitmapRoutes;
export const GET: APIRoute<ChartProps> = async ({ props: { chart } }) =>
  new Response(new Uint8Array(await rasterise(pictureSvg(chart.sheet, WIDE, pictureWordsOf(chart, corpus()), pictureLook('light')))), { headers: { 'content-type': 'image/png' } });
