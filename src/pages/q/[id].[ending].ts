import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { shownStatements } from '../../domain/corpus.ts';
import { quoteCitation } from '../../publish/quote-citation.ts';
import { QUOTE_FORMATS, type QuoteEnding } from '../../publish/quote-formats.ts';
import { absolute, address } from '../../site.ts';

export const getStaticPaths = () => shownStatements(corpus()).flatMap(({ id }) => Object.keys(QUOTE_FORMATS).map((ending) => ({ params: { id, ending } })));
export const GET: APIRoute = ({ params }) => {
  const { mediaType, write } = QUOTE_FORMATS[params.ending as QuoteEnding];
  const citation = quoteCitation(corpus(), corpus().statements.get(params.id!)!, absolute(address.quote(params.id!)));
  return new Response(write(citation), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
