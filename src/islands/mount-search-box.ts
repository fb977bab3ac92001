import { mount } from 'svelte';
import type { SearchAddresses } from './search-addresses.ts';
import SearchBox from './SearchBox.svelte';

/** Puts the panel with results under the field of a form. */
export function mountSearchBox(target: HTMLElement, input: HTMLInputElement, addresses: SearchAddresses): void {
  mount(SearchBox, { target, props: { input, addresses } });
}
