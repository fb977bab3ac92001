import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus.ts';
import { searchDocuments } from '../../search/document.ts';
import { packSearch } from '../../search/pack-search.ts';

export const getStaticPaths = (() => Object.entries(packSearch(searchDocuments(corpus()))).map(([part, data]) => ({ params: { part }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.data);
