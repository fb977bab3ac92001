import { mount } from 'svelte';
import type { AtlasJson } from '../charts/atlas-map/explore.ts';
import type { AtlasPageAddresses } from './atlas-addresses.ts';
import AtlasExplorer from './AtlasExplorer.svelte';

/**
 * Puts the explorer in the place of the map that was drawn at build, which it draws anew as it stood; a dot that had the
 * focus keeps it. Where the data cannot be had, the drawn map stays, and says so.
 */
export async function startAtlas(target: HTMLElement): Promise<void> {
  const addresses = JSON.parse(target.dataset.addresses!) as AtlasPageAddresses;
  const json = await load(addresses.data);
  if (!json) return offerAnotherTry(target);
  const focused = document.activeElement?.closest('.atlas-map [data-actor]')?.getAttribute('data-actor');
  const width = target.clientWidth;
  const drawn = [...target.childNodes];
  const takeAway = target.querySelector('.chart-foot .no-print');
  mount(AtlasExplorer, { target, props: { json, addresses, version: target.dataset.version!, width } });
  for (const node of drawn) target.removeChild(node);
  if (takeAway) {
    takeAway.firstChild!.textContent = 'The map of everything to take away: ';
    target.querySelector('.chart-foot')!.append(' ', takeAway);
  }
  if (focused) target.querySelector<SVGAElement>(`.atlas-map .dots [data-actor="${focused}"]`)?.focus();
  target.dataset.started = '';
}

async function load(address: string): Promise<AtlasJson | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as AtlasJson) : null;
  } catch {
    return null;
  }
}

function offerAnotherTry(target: HTMLElement): void {
  const note = document.createElement('p');
  note.className = 'meta';
  note.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.onclick = () => void startAtlas(target);
  note.append('What it takes to change the map could not be loaded; you may be offline. The map of everything stands below. ', button);
  target.querySelector('.needs-scripts')?.replaceChildren(note);
}
