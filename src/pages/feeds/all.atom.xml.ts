import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { atomFeed } from '../../publish/atom.ts';
import { feedOfAll } from '../../views/feed-view.ts';

export const GET: APIRoute = () => new Response(atomFeed(feedOfAll(corpus(), 'atom.xml')));
