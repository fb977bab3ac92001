import { workerAddress } from '../islands/worker-address.ts';
import { buildElement as h } from './build-element.ts';

/**
 * `<offline-deck data-scope>`: keeps the slides of this page on the machine, says when they are ready, and removes
 * them. Nothing is kept before somebody asks.
 */
export class OfflineDeck extends HTMLElement {
  readonly #said = h('p', { role: 'status' });
  readonly #keep = h('button', { type: 'button' }, 'Keep these slides on this machine');
  readonly #remove = h('button', { type: 'button' }, 'Remove what is kept');

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.replaceChildren(h('p', {}, 'This browser, or this address, cannot keep pages: it wants a secure connection (https). Print the slides instead.'));
      return;
    }
    this.replaceChildren(this.#said, h('p', {}, this.#keep, ' ', this.#remove));
    this.#keep.addEventListener('click', () => void this.#store());
    this.#remove.addEventListener('click', () => void this.#forget());
    void this.#tell();
  }

  async #store(): Promise<void> {
    this.#keep.disabled = true;
    this.#said.textContent = 'Keeping the slides …';
    try {
      await navigator.serviceWorker.register(workerAddress('presenter'), { scope: this.dataset.scope! });
      await navigator.serviceWorker.ready;
      const cache = await caches.open(CACHE);
      await cache.addAll(addressesOf(document));
    } catch {
      await clear(this.dataset.scope!);
      this.#remove.hidden = true;
      this.#said.textContent = 'The slides could not be kept: a file was missing, or the store of this browser is closed. Nothing works worse than before.';
      this.#keep.disabled = false;
      return;
    }
    await this.#tell();
  }

  async #forget(): Promise<void> {
    await clear(this.dataset.scope!);
    await this.#tell();
  }

  async #tell(): Promise<void> {
    let kept = 0;
    try {
      const cache = (await caches.has(CACHE)) ? await caches.open(CACHE) : null;
      const wanted = addressesOf(document);
      const found = cache ? await Promise.all(wanted.map((address) => cache.match(address))) : [];
      kept = found.every(Boolean) ? found.length : 0;
      this.#remove.hidden = !cache;
    } catch {
      this.#remove.hidden = true;
    }
    this.#keep.disabled = false;
    this.#said.textContent = kept > 0 ? `Ready for offline: ${kept} files of this talk are kept on this machine.` : 'Not kept: these slides need the network.';
  }
}

const CACHE = 'faultlines-slides';

/** Takes back what was kept, and the worker; where the browser refuses that, both stay as they are. */
async function clear(scope: string): Promise<void> {
  try {
    await caches.delete(CACHE);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
  } catch {
    return;
  }
}

/** The page itself and all that it loads from its own host, also pictures that have not been asked for yet. */
function addressesOf(page: Document): string[] {
  const own = [...page.querySelectorAll<HTMLElement>('link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], script[src], .slide img[src], .slide source[srcset]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('srcset')!,
  );
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const all = [location.pathname + location.search, ...own, ...loaded].map((address) => new URL(address, location.href));
  return [...new Set(all.filter(({ origin, protocol }) => origin === location.origin && protocol.startsWith('http')).map(({ href }) => href.replace(/#.*$/, '')))];
}
