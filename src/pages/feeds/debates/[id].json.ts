import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { jsonFeed } from '../../../publish/json-feed.ts';
import { feedOfDebate } from '../../../views/feed-view.ts';

export const getStaticPaths = () => [...corpus().debates.keys()].map((id) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => new Response(jsonFeed(feedOfDebate(corpus(), params.id!, 'json')));
