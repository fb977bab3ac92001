import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { quoteDocuments } from '../../search/document.ts';
import { packQuoteTexts } from '../../search/quote-texts.ts';

export const GET: APIRoute = () => Response.json(packQuoteTexts(quoteDocuments(corpus())));
