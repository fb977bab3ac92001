import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { popoloOf } from '../../publish/popolo.ts';
import { EXPORTED_ADDRESSES } from '../../views/dataset-place.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(popoloOf(corpus(), EXPORTED_ADDRESSES))}\n`);
