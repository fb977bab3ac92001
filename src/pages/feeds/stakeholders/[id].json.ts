import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { jsonFeed } from '../../../publish/json-feed.ts';
import { actorsWithFeed, feedOfStakeholder } from '../../../views/feed-view.ts';

export const getStaticPaths = () => [...actorsWithFeed(corpus())].map((id) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => new Response(jsonFeed(feedOfStakeholder(corpus(), params.id!, 'json')));
