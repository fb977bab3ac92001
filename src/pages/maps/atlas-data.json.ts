import type { APIRoute } from 'astro';
import { atlasJson } from '../../analysis/whole-atlas.ts';
import { atlas } from '../../corpus.ts';

export const GET: APIRoute = () => Response.json(atlasJson(atlas()));
