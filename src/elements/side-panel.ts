import { buildElement as h } from './build-element.ts';

/** What stands in the panel at one time. */
export interface PanelContent {
  readonly title: string;
  readonly nodes: readonly Node[];
}

export interface PanelMore {
  /** Ways to what lies beside the mark. */
  readonly along?: readonly Node[];
  /** Called when this content goes: the panel is closed, or shows something else. */
  readonly ended?: () => void;
}

/**
 * `<side-panel>`: what belongs to a mark that was chosen, in a panel at the side of a wide window (the side on which the mark
 * is not) and a sheet at the foot of a narrow one. The focus moves in and returns.
 */
export class SidePanel extends HTMLElement {
  readonly #title = h('h2', { tabindex: '-1', id: 'receipts-title' });
  readonly #body = h('div', { class: 'receipts-body', 'aria-live': 'polite' });
  readonly #close = h('button', { type: 'button' }, 'Close');
  readonly #along = h('nav', { class: 'receipts-along', 'aria-label': 'Dots beside this one' });
  readonly #dialog = h(
    'dialog',
    { class: 'receipts', 'aria-labelledby': 'receipts-title' },
    h('div', { class: 'receipts-head' }, this.#title, this.#close),
    this.#along,
    this.#body,
  );
  #opener: SVGElement | HTMLElement | null = null;
  #turn = 0;
  #ended: () => void = () => undefined;

  connectedCallback(): void {
    if (this.#dialog.isConnected) return;
    this.append(this.#dialog);
    this.#close.addEventListener('click', () => this.close());
    this.#dialog.addEventListener('close', () => {
      this.#end();
      // The browser has given the focus back already, and the reader may have gone on since.
      if (document.activeElement === document.body) this.#opener?.focus();
    });
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.close();
    });
  }

  /**
   * Opens with what can be said at once, then shows what comes; what comes after a later call is dropped.
   * @param later never rejects: a failure is content too
   */
  async show(opener: SVGElement | HTMLElement | null, first: PanelContent, later: Promise<PanelContent>, { along = [], ended = () => undefined }: PanelMore = {}): Promise<void> {
    this.#end();
    const turn = ++this.#turn;
    this.#ended = ended;
    if (!this.#dialog.contains(opener)) this.#opener = opener;
    this.#along.replaceChildren(...along);
    this.#along.hidden = along.length === 0;
    this.#fill(first);
    this.#open();
    const content = await later;
    if (turn === this.#turn) this.#fill(content);
  }

  close(): void {
    this.#dialog.close();
  }

  #end(): void {
    this.#turn += 1;
    const ended = this.#ended;
    this.#ended = () => undefined;
    ended();
  }

  #fill({ title, nodes }: PanelContent): void {
    this.#title.textContent = title;
    this.#body.replaceChildren(...nodes);
    this.#dialog.scrollTop = 0;
  }

  #open(): void {
    if (!this.#dialog.open) {
      const mark = this.#opener?.getBoundingClientRect();
      this.#dialog.classList.toggle('at-start', mark !== undefined && mark.left > window.innerWidth * 0.6);
      if (matchMedia('(min-width: 64rem)').matches) this.#dialog.show();
      else this.#dialog.showModal();
    }
    this.#title.focus();
  }
}

/** The one panel of a page. */
export function sidePanel(root: Document = document): SidePanel {
  if (!customElements.get('side-panel')) customElements.define('side-panel', SidePanel);
  const present = root.querySelector('side-panel');
  if (present instanceof SidePanel) return present;
  const panel = new SidePanel();
  root.body.append(panel);
  return panel;
}

/** A sentence and the plain link to the same. */
export function panelMessage(title: string, text: string, href: string, label: string): PanelContent {
  return { title, nodes: [h('p', {}, text), h('p', {}, h('a', { href }, label))] };
}

/** Why something could not be loaded. */
export function whyNotLoaded(what: string): string {
  return navigator.onLine ? `${what} could not be loaded.` : `You are offline, and ${what.charAt(0).toLowerCase()}${what.slice(1)} were not loaded before.`;
}
