import { mount } from 'svelte';
import type { PanelAddresses } from './panel-addresses.ts';
import PanelBuilder from './PanelBuilder.svelte';

/** Puts the builder, and the panel that the address asks for, into the page; a ready panel that it points at is opened. */
export function startPanel(target: HTMLElement): void {
  mount(PanelBuilder, { target, props: { addresses: JSON.parse(target.dataset.addresses!) as PanelAddresses, methods: target.dataset.methods! } });
  const aimed = document.getElementById(location.hash.slice(1));
  if (aimed instanceof HTMLDetailsElement) aimed.open = true;
  target.dataset.started = '';
}
