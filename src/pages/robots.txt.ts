import type { APIRoute } from 'astro';
import { absolute, address } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(address.file('/sitemap-index.xml'))}\n`);
