import type { APIRoute } from 'astro';
import { corpus, positions } from '../../../corpus.ts';
import { panelQuotes } from '../../../publish/panel-quotes.ts';
import { address } from '../../../site.ts';

export const getStaticPaths = () => [...corpus().debates.keys()].map((debate) => ({ params: { debate } }));
export const GET: APIRoute = ({ params }) => Response.json(panelQuotes(params.debate!, corpus(), positions(), address.quote));
