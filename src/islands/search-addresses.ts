import type { SearchEngine } from '../search/choose-engine.ts';
import type { Group } from '../search/query-state.ts';

/** Addresses that the search needs, each with `*` in the place of an id. They come from the page, which knows where the site lives. */
export interface SearchAddresses extends Readonly<Record<Group, string>> {
  /** What answers searches of quotations. */
  readonly engine: SearchEngine;
  /** The data of a group. */
  readonly data: string;
  /** The list of all quotations, page by page. */
  readonly browse: string;
  /** Atom feeds of the newest statements on a debate, of a stakeholder. */
  readonly debateFeed: string;
  readonly stakeholderFeed: string;
  /** The page with all results. */
  readonly search: string;
}

/** The address for one id. */
export function addressFrom(pattern: string, id: string): string {
  return pattern.replace('*', encodeURIComponent(id));
}
