import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { citationRows } from '../../publish/citation-rows.ts';
import { packColumns } from '../../search/columns.ts';

export const GET: APIRoute = () => Response.json(packColumns(citationRows(corpus())));
