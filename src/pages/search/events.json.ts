import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { packColumns } from '../../search/columns.ts';
import { eventDocuments } from '../../search/document.ts';

export const GET: APIRoute = () => Response.json(packColumns(eventDocuments(corpus())));
