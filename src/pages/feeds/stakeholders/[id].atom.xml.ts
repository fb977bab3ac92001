import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { atomFeed } from '../../../publish/atom.ts';
import { actorsWithFeed, feedOfStakeholder } from '../../../views/feed-view.ts';

export const getStaticPaths = () => [...actorsWithFeed(corpus())].map((id) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => new Response(atomFeed(feedOfStakeholder(corpus(), params.id!, 'atom.xml')));
