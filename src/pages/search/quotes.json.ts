import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { searchDocuments } from '../../search/document.ts';
import { packQuotes } from '../../search/quote-columns.ts';

export const GET: APIRoute = () => {
  const documents = searchDocuments(corpus());
  return Response.json(packQuotes(documents.quotes, documents));
};
