import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { searchDocuments } from '../../search/document.ts';
import { packQuoteDetails } from '../../search/quote-details.ts';

export const GET: APIRoute = () => {
  const documents = searchDocuments(corpus());
  return Response.json(packQuoteDetails(documents.quotes, documents));
};
