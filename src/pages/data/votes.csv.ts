import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { votesCsv } from '../../publish/collection-csv.ts';

export const GET: APIRoute = () => new Response(votesCsv(corpus()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
