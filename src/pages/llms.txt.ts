import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import { llmsTxt } from '../publish/llms-txt.ts';
import { SITE_NAME } from '../site.ts';
import { listedSections, LISTED_NOTES, LISTED_SUMMARY } from '../views/listed-sections.ts';
import { published } from './_published.ts';

export const GET: APIRoute = () => new Response(llmsTxt(SITE_NAME, LISTED_SUMMARY, LISTED_NOTES, listedSections(corpus(), published())));
