import type { QuoteCitation } from './quote-citation.ts';

/** One quotation of a result set as it is taken away. */
export interface TakenQuote extends QuoteCitation {
  readonly id: string;
  readonly date: string;
  readonly speaker: string | null;
  readonly roleThen: string | null;
  readonly actors: readonly string[];
  readonly codes: readonly { readonly debate: string; readonly stance: number; readonly confidence: string; readonly words: string }[];
  readonly event: string | null;
  readonly grade: string;
  readonly transcript: string;
  readonly contextBefore: string | null;
  readonly contextAfter: string | null;
  readonly sourceTitle: string;
  readonly publisher: string | null;
  readonly sourceDate: string | null;
  readonly archivedUrl: string | null;
  readonly licence: string;
}

/** The quotations that a search found, in their order, with what was searched and in which data. */
export interface ResultSet {
  readonly query: string;
  /** Whole address of the search. */
  readonly url: string;
  /** Version of the data set. */
  readonly version: string;
  readonly quotes: readonly TakenQuote[];
}

/** What was searched, in which data, and how much was found. */
export function provenanceOf({ query, url, version, quotes }: ResultSet): string[] {
  return [`Faultlines, data ${version}`, `Search: ${query}`, url, `${quotes.length} ${quotes.length === 1 ? 'quotation' : 'quotations'}`];
}
