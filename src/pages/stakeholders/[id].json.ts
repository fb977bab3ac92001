import type { APIRoute } from 'astro';
import { corpus, positions } from '../../corpus.ts';
import { stakeholderAsJson } from '../../publish/stakeholder-json.ts';
import { address } from '../../site.ts';

export const getStaticPaths = () => [...corpus().stakeholders.keys()].map((id) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => Response.json(stakeholderAsJson(params.id!, corpus(), positions(), address));
