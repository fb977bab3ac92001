import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { shownStatements } from '../../domain/corpus.ts';
import { quoteText } from '../../views/quote-text.ts';

export const getStaticPaths = () => shownStatements(corpus()).map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => new Response(quoteText(corpus(), params.id!, 'bib'));
