import { mount } from 'svelte';
import type { PanelAddresses } from './panel-addresses.ts';
import PanelBuilder from './PanelBuilder.svelte';

/** Puts the builder, and the panel that the address asks for, into the page. */
export function startPanel(target: HTMLElement): void {
  mount(PanelBuilder, { target, props: { addresses: JSON.parse(target.dataset.addresses!) as PanelAddresses, methods: target.dataset.methods! } });
  target.dataset.started = '';
}
