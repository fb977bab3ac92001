import type { Corpus } from '../domain/corpus.ts';
import { quoteCitation } from '../publish/quote-citation.ts';
import { QUOTE_FORMATS, type QuoteEnding } from '../publish/quote-formats.ts';
import { absolute, address } from '../site.ts';

/** A statement in one of the formats in which it is copied. */
export function quoteText(corpus: Corpus, id: string, ending: QuoteEnding): string {
  return QUOTE_FORMATS[ending].write(quoteCitation(corpus, corpus.statements.get(id)!, absolute(address.quote(id))));
}
