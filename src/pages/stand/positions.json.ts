import type { APIRoute } from 'astro';
import { corpus, positions } from '../../corpus.ts';
import { standAsJson } from '../../publish/stand-json.ts';

export const GET: APIRoute = () => Response.json(standAsJson(corpus(), positions()));
