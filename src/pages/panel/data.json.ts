import type { APIRoute } from 'astro';
import { panelData } from '../../analysis/panel-data.ts';
import { corpus, positions } from '../../corpus.ts';

export const GET: APIRoute = () => Response.json(panelData(corpus(), positions()));
