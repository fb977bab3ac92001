import type { APIRoute } from 'astro';
import { compileScript } from '../../embeds/compile-script.ts';

export const GET: APIRoute = async () => new Response(`${await compileScript('src/embeds/presenter-worker.ts')}\n`);
