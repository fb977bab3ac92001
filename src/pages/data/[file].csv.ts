import type { APIRoute } from 'astro';
import { dataRoutes } from './_data-files.ts';

export const getStaticPaths = () => dataRoutes('csv');
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
