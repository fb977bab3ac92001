import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { jsonFeed } from '../../publish/json-feed.ts';
import { feedOfAll } from '../../views/feed-view.ts';

export const GET: APIRoute = () => new Response(jsonFeed(feedOfAll(corpus(), 'json')));
