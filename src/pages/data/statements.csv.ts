import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { statementsCsv } from '../../publish/collection-csv.ts';

export const GET: APIRoute = () => new Response(statementsCsv(corpus()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
