import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import { citationCff } from '../publish/citation-cff.ts';
import { DATASET_PLACE } from '../views/dataset-place.ts';

export const GET: APIRoute = () => new Response(citationCff(corpus().dataset, DATASET_PLACE.page));
