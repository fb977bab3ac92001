import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { croissant } from '../../publish/croissant.ts';
import { DATASET_PLACE } from '../../views/dataset-place.ts';
import { published } from './_data-files.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(croissant(corpus(), published(), DATASET_PLACE), null, 2)}\n`);
