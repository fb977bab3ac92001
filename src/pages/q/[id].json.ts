import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { shownStatements } from '../../domain/corpus.ts';
import { quoteAsJson } from '../../publish/quote-json.ts';
import { address } from '../../site.ts';

export const getStaticPaths = () => shownStatements(corpus()).map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => Response.json(quoteAsJson(corpus(), corpus().statements.get(params.id!)!, address));
