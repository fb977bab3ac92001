import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { shownStatements } from '../../domain/corpus.ts';
import { rasterise } from '../../pictures/rasterise.ts';
import { quoteCardSvg } from '../../views/quote-card-view.ts';

export const getStaticPaths = () => shownStatements(corpus()).map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await rasterise(quoteCardSvg(corpus(), corpus().statements.get(params.id!)!, 'wide'))), { headers: { 'content-type': 'image/png' } });
