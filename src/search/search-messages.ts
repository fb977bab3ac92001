import type { SearchEngine } from './choose-engine.ts';
import type { SearchAnswer, SearchRequest } from './search-service.ts';
import type { DataFaultReason } from './search-part.ts';

/** What a page says to the search. A later question of one asker makes its earlier ones void. */
export type ToSearch =
  | { readonly kind: 'load'; readonly data: string; readonly engine: SearchEngine }
  | { readonly kind: 'ask'; readonly asker: string; readonly number: number; readonly request: SearchRequest };

/** What the search says to a page: that it can answer, from the first part or from everything; that it cannot load more; an answer. */
export type FromSearch =
  | { readonly kind: 'ready'; readonly whole: boolean }
  | { readonly kind: 'failed'; readonly reason: DataFaultReason }
  | { readonly kind: 'answer'; readonly asker: string; readonly number: number; readonly answer: SearchAnswer };
