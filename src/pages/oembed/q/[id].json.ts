import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { shownStatements, type Statement } from '../../../domain/corpus.ts';
import { oembedAnswer } from '../../../publish/oembed.ts';
import { embeddedQuote } from '../../../views/quote-publication.ts';

export const getStaticPaths = () => shownStatements(corpus()).map((statement) => ({ params: { id: statement.id }, props: { statement } }));
export const GET: APIRoute<{ statement: Statement }> = ({ props: { statement } }) => Response.json(oembedAnswer(embeddedQuote(corpus(), statement)));
