import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { shownStatements } from '../../domain/corpus.ts';
import { quoteCardSvg } from '../../views/quote-card-view.ts';

export const getStaticPaths = () => shownStatements(corpus()).map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => new Response(quoteCardSvg(corpus(), corpus().statements.get(params.id!)!, 'square'), { headers: { 'content-type': 'image/svg+xml' } });
