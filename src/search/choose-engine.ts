export const SEARCH_ENGINES = ['fuse', 'pagefind'] as const;

/**
 * What answers searches of quotations. `fuse`: the page loads all of them, and Fuse.js ranks what an index finds. `pagefind`:
 * the page loads, of shards that Pagefind wrote at build, those that a query needs.
 */
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** Number of quotations from which loading all of them costs a reader more than loading shards; see docs/decisions. */
export const PAGEFIND_FROM = 40_000;

/**
 * @param asked what the environment asks for; empty or nothing is a choice by size
 * @throws where it asks for what there is not
 */
export function chooseEngine(quotes: number, asked: string | undefined): SearchEngine {
  if (!asked) return quotes < PAGEFIND_FROM ? 'fuse' : 'pagefind';
  const engine = SEARCH_ENGINES.find((name) => name === asked);
  if (!engine) throw new Error(`SEARCH_ENGINE is “${asked}”; it can be ${SEARCH_ENGINES.join(' or ')}, or be left out.`);
  return engine;
}
