import type { ActorKind, Region } from '../domain/actor-kind.ts';
import { filterDirectory, type DirectoryEntry, type FilteredDirectory } from '../search/directory.ts';
import { buildCollection, findCandidates, type Collection } from '../search/find-candidates.ts';
import { cleanQuery, formatQueryState, NO_QUERY, parseQueryState, type QueryState } from '../search/query-state.ts';
import { buildWordIndex } from '../search/word-index.ts';
import { readWords } from '../search/words.ts';

const FACETS = ['kind', 'region', 'debate'] as const;
const QUIET_MS = 300;

/** Filters a list that stands in the page: hides what does not answer, counts what would, keeps the choice in the address. */
export class StakeholderDirectory extends HTMLElement {
  #items: HTMLElement[] = [];
  #entries: DirectoryEntry[] = [];
  #collection: Collection | null = null;
  #timer = 0;

  connectedCallback(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    this.#entries = this.#items.map(({ dataset }) => ({
      kind: dataset.kind as ActorKind,
      region: dataset.region as Region,
      debates: dataset.debates ? dataset.debates.split(' ') : [],
    }));
    const form = this.#form();
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => this.#change((event.target as HTMLInputElement).name === 'q'));
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      form.reset();
      this.#change(false);
      form.querySelector<HTMLInputElement>('[name="q"]')?.focus();
    });
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form().elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #readAddress = (): void => {
    const state = parseQueryState(location.search);
    this.#field('q').value = state.q;
    for (const facet of FACETS) {
      const field = this.#field(facet) as HTMLSelectElement;
      field.value = state[facet] ?? '';
      // A debate that there is not.
      if (field.selectedIndex < 0) field.value = '';
    }
    (this.#field('position') as HTMLInputElement).checked = state.position;
    this.#show(this.#state());
  };

  /** What the form says, in the terms of the address. */
  #state(): QueryState {
    const parameters = new URLSearchParams([...new FormData(this.#form())].map(([name, value]): [string, string] => [name, String(value)]));
    return { ...NO_QUERY, ...parseQueryState(parameters.toString()), q: cleanQuery(this.#field('q').value), in: null };
  }

  #change(typing: boolean): void {
    const state = this.#state();
    this.#show(state);
    clearTimeout(this.#timer);
    const write = () => {
      const address = location.pathname + formatQueryState(state);
      if (address === location.pathname + location.search) return;
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    };
    if (typing) this.#timer = window.setTimeout(write, QUIET_MS);
    else write();
  }

  #show(state: QueryState): void {
    const result = filterDirectory(this.#entries, state, this.#matches(state.q));
    for (const [place, item] of this.#items.entries()) item.hidden = !result.shown[place];
    for (const section of this.querySelectorAll<HTMLElement>('[data-letter]')) {
      section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
      const link = this.querySelector<HTMLElement>(`a[href="#letter-${section.dataset.letter}"]`)?.parentElement;
      if (link) link.hidden = section.hidden;
    }
    this.querySelector<HTMLElement>('[data-nothing]')!.hidden = result.total > 0;
    this.querySelector('[data-shown]')!.textContent =
      result.total === this.#items.length ? `All ${result.total} stakeholders` : `${result.total} of ${this.#items.length} stakeholders`;
    this.#writeCounts(result.counts);
  }

  #matches(query: string): boolean[] | null {
    const words = readWords(query).map(({ word }) => word);
    if (words.length === 0) return null;
    this.#collection ??= buildCollection(buildWordIndex(this.#items.map(({ dataset }) => [dataset.names ?? ''])), [1]);
    const matches = new Array<boolean>(this.#items.length).fill(false);
    for (const { document } of findCandidates(this.#collection, words).candidates) matches[document] = true;
    return matches;
  }

  #writeCounts(counts: FilteredDirectory['counts']): void {
    for (const facet of FACETS) {
      for (const option of (this.#field(facet) as HTMLSelectElement).options) {
        if (option.value) option.textContent = `${option.dataset.label} (${counts[facet].get(option.value) ?? 0})`;
      }
    }
    this.querySelector('[data-position-label]')!.textContent = `Has a recorded position (${counts.position})`;
  }
}
