import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { openApi } from '../../publish/openapi.ts';
import { DATASET_PLACE } from '../../views/dataset-place.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(openApi(corpus(), DATASET_PLACE), null, 2)}\n`);
