import type { QuoteDocument } from './document.ts';
import type { FacetField } from './filter-fields.ts';
import type { Range } from './highlight.ts';
import type { Query } from './query.ts';
import type { ResolvedFilter } from './resolve-filters.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * What is asked of an engine.
 *
 * A document matches where it holds one term of each group of `query.all`, none of `query.none`, and passes every filter.
 * Terms are sought in the words, the speaker's and actors' names, the role then, the titles of the debates, the context and the year.
 * A word is also met by other English forms of it, by a slip of the pen where nothing else is found, and the last one of
 * the query by words that begin with it. A phrase is met word after word in one of these, whatever the punctuation,
 * quotation marks, case and accents. The last word of an open phrase may go on. What `query.none` leaves out is left out only
 * as written: whoever takes away “attack” does not lose “attacked” unasked.
 *
 * `filters` are those of the query by id (`query.filters` is not read). `debate`, `stance` and `confidence` must hold for one
 * and the same code of the document. `actor`, `kind`, `region` and `country` may each hold for any of its actors. `lang` compares the
 * language without its region: `pt` is met by `pt-BR`. `from` and `to` let through what can lie in the span: a date known
 * to the year passes where any of its days does.
 */
export interface QuoteRequest {
  readonly query: Query;
  readonly filters: readonly ResolvedFilter[];
  /** `relevance` without terms to rank by is newest first. Equals stand in the order of the documents. */
  readonly sort: Sort;
  /** Hits of one (first-named) actor stand together; the actor of the first hit first. */
  readonly groupBy: 'actor' | null;
  /** The hits wanted: `count` of them after the first `skip`. */
  readonly skip: number;
  readonly count: number;
  /** Whether `facets` is wanted; counting costs time. */
  readonly facets: boolean;
}

/** Number of matching documents by value: what the result would be with this value as the only one of its field, all other filters kept. */
export type FacetCounts = Readonly<Record<FacetField, ReadonlyMap<string, number>>>;

export const MARKED_FIELDS = ['text', 'speaker', 'role', 'actor', 'contextBefore', 'contextAfter'] as const;
export type MarkedField = (typeof MARKED_FIELDS)[number];

/** Where what was sought stands in a shown text, tidy ranges; a field without marks is left out. `actor` is the first one's name. */
export type Marks = { readonly [Field in MarkedField]?: readonly Range[] };

export interface QuoteHit {
  readonly quote: QuoteDocument;
  readonly marks: Marks;
}

/** A query with a part of it left out, and how many documents match then. */
export interface WiderQuery {
  /** The part left out, as written. */
  readonly dropped: string;
  readonly query: Query;
  readonly total: number;
}

export interface QuoteAnswer {
  /** Number of all that match. */
  readonly total: number;
  readonly hits: readonly QuoteHit[];
  readonly facets: FacetCounts | null;
  /** The query as it was probably meant, where only slips of the pen were found, or nothing. It finds something. */
  readonly didYouMean: Query | null;
  /** Where nothing matches: each part whose omission would give something, most first. */
  readonly wider: readonly WiderQuery[];
}

/** Finds quotations. The same request on the same documents always has the same answer. */
export interface QuoteEngine {
  /** @throws where data cannot be had */
  search(request: QuoteRequest): Promise<QuoteAnswer>;
}
