import { mount } from 'svelte';
import type { StandAddresses } from './stand-addresses.ts';
import StandClass from './StandClass.svelte';

/** Lets the page compare the results whose links are pasted into it. */
export function startStandClass(target: HTMLElement): void {
  mount(StandClass, { target, props: { addresses: JSON.parse(target.dataset.addresses!) as StandAddresses } });
  target.dataset.started = '';
}
