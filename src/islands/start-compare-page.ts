import { mount } from 'svelte';
import type { CompareAddresses } from './compare-addresses.ts';
import ComparePage from './ComparePage.svelte';

/** Puts the choice of actors, and what the address asks to compare, into the page. */
export function startComparePage(target: HTMLElement): void {
  mount(ComparePage, { target, props: { addresses: JSON.parse(target.dataset.addresses!) as CompareAddresses, methods: target.dataset.methods! } });
  target.dataset.started = '';
}
