import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { dataPackage } from '../../publish/data-package.ts';
import { DATASET_PLACE } from '../../views/dataset-place.ts';
import { published } from './_data-files.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(dataPackage(corpus(), published(), DATASET_PLACE), null, 2)}\n`);
