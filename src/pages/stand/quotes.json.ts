import type { APIRoute } from 'astro';
import { corpus, positions } from '../../corpus.ts';
import { standQuotesAsJson } from '../../publish/stand-json.ts';

export const GET: APIRoute = () => Response.json(standQuotesAsJson(corpus(), positions()));
