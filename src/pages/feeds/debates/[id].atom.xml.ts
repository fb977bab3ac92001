import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { atomFeed } from '../../../publish/atom.ts';
import { feedOfDebate } from '../../../views/feed-view.ts';

export const getStaticPaths = () => [...corpus().debates.keys()].map((id) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => new Response(atomFeed(feedOfDebate(corpus(), params.id!, 'atom.xml')));
