import { hydrate } from 'svelte';
import type { SearchAddresses } from './search-addresses.ts';
import SearchPage from './SearchPage.svelte';

/** Brings the search page to life where it stands. Astro's own islands would put a style and scripts into the page's body. */
export function startSearchPage(target: HTMLElement): void {
  hydrate(SearchPage, { target, props: { addresses: JSON.parse(target.dataset.addresses!) as SearchAddresses, version: target.dataset.version! } });
  target.dataset.started = '';
}
