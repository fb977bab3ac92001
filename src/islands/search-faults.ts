import type { DataFaultReason } from '../search/search-part.ts';

/** What went wrong, in a sentence for readers. */
export const FAULT_WORDS: Record<DataFaultReason, string> = {
  missing: 'The search data could not be loaded. You may be offline.',
  damaged: 'The search data arrived incomplete.',
  version: 'The site has been renewed since this page was opened, and the search data no longer fit it.',
};

export const SLOW_WORDS = 'The search data are slow to arrive; results will appear here when they have come.';
