import type { SearchAddresses } from '../islands/search-addresses.ts';

/**
 * The form in the header of every page. At the first focus it loads the panel that shows results as one types;
 * where that fails it stays a plain form.
 */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const addresses = this.dataset.addresses;
    if (!input || !addresses) return;
    const load = () => {
      import('../islands/mount-search-box.ts').then(
        ({ mountSearchBox }) => mountSearchBox(this, input, JSON.parse(addresses) as SearchAddresses),
        () => input.addEventListener('focus', load, { once: true }),
      );
    };
    if (document.activeElement === input) load();
    else input.addEventListener('focus', load, { once: true });
  }
}
