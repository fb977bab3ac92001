import { mount } from 'svelte';
import type { AtlasJson } from '../charts/atlas-map/explore.ts';
import type { AtlasPageAddresses } from './atlas-addresses.ts';
import AtlasExplorer from './AtlasExplorer.svelte';

/**
 * Puts the explorer in the place of the map that was drawn at build, which it draws anew as it stood; a dot that had the
 * focus keeps it. Where the data cannot be had, the drawn map stays.
 */
export async function startAtlas(target: HTMLElement): Promise<void> {
  const addresses = JSON.parse(target.dataset.addresses!) as AtlasPageAddresses;
  const response = await fetch(addresses.data);
  if (!response.ok) return;
  const json = (await response.json()) as AtlasJson;
  const focused = document.activeElement?.closest('.atlas-map [data-actor]')?.getAttribute('data-actor');
  const width = target.clientWidth;
  const drawn = [...target.childNodes];
  mount(AtlasExplorer, { target, props: { json, addresses, version: target.dataset.version!, width } });
  for (const node of drawn) target.removeChild(node);
  if (focused) target.querySelector<SVGAElement>(`.atlas-map .dots [data-actor="${focused}"]`)?.focus();
  target.dataset.started = '';
}
