import type { APIRoute } from 'astro';
import { WIDE } from '../charts/marks/frame.ts';
import { corpus } from '../corpus.ts';
import { pictureLook } from '../embeds/picture-look.ts';
import { pictureSvg } from '../embeds/picture-svg.ts';
import { pictureWordsOf } from '../views/chart-publication.ts';
import { chartRoutes, type ChartProps } from './_published.ts';

export const getStaticPaths = chartRoutes;
export const GET: APIRoute<ChartProps> = ({ props: { chart } }) => new Response(pictureSvg(chart.sheet, WIDE, pictureWordsOf(chart, corpus()), pictureLook('dark')));
