import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus.ts';
import { searchDocuments } from '../../search/document.ts';
import { packSearch } from '../../search/pack-search.ts';
import type { Part } from '../../search/search-part.ts';

/** Sharded, the quotations stand in the shards. */
const SHARDED: readonly string[] = import.meta.env.SEARCH_ENGINE === 'pagefind' ? (['quotes', 'quote-details'] satisfies Part[]) : [];

export const getStaticPaths = (() =>
  Object.entries(packSearch(searchDocuments(corpus())))
    .filter(([part]) => !SHARDED.includes(part))
    .map(([part, data]) => ({ params: { part }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.data);
