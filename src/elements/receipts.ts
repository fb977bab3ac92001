import type { PositionJson, StakeholderJson } from '../publish/stakeholder-json.ts';
import { buildElement as h } from './build-element.ts';
import { dotNear } from './nearest-dot.ts';
import { dataAddress } from './profile-data-address.ts';
import { receiptList } from './receipt-list.ts';

const loaded = new Map<string, Promise<StakeholderJson>>();

function load(address: string): Promise<StakeholderJson> {
  const known = loaded.get(address);
  if (known) return known;
  const request = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return (await response.json()) as StakeholderJson;
  });
  loaded.set(address, request);
  request.catch(() => loaded.delete(address));
  return request;
}

/**
 * `<receipts-panel>`: the statements behind one dot, in a panel at the side of a wide window (the side on which the dot is
 * not) and a sheet at the foot of a narrow one. The focus moves in and returns. Without it a dot is a plain link to the same statements.
 */
export class ReceiptsPanel extends HTMLElement {
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
  #asked = '';

  connectedCallback(): void {
    if (this.#dialog.isConnected) return;
    this.append(this.#dialog);
    this.#close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#opener?.focus());
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#dialog.close();
    });
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  /** Shows the receipts of the position that a link to a profile stands for. */
  async open(link: SVGElement | HTMLElement): Promise<void> {
    const profile = link.getAttribute('href') ?? '';
    const debate = debateOf(link);
    const name = nameOf(link);
    this.#opener = link;
    this.#asked = `${profile} ${debate}`;
    const asked = this.#asked;
    this.#say(name, 'Loading the statements …', profile, 'Open them as a page');
    this.#offerNeighbours(link);
    this.#show();
    try {
      const actor = await load(dataAddress(profile, location.href));
      if (asked !== this.#asked) return;
      const position = actor.positions.find((candidate) => candidate.debate === debate);
      if (position) this.#tell(actor, position, profile);
      else this.#say(actor.shortName, 'There is no recorded position on this debate.', profile, `The page of ${actor.shortName}`);
    } catch {
      if (asked !== this.#asked) return;
      const why = navigator.onLine ? 'The statements could not be loaded.' : 'You are offline, and these statements were not loaded before.';
      this.#say(name, why, profile, 'Try them as a page');
    }
  }

  #show(): void {
    if (!this.#dialog.open) {
      const dot = this.#opener?.getBoundingClientRect();
      this.#dialog.classList.toggle('at-start', dot !== undefined && dot.left > window.innerWidth * 0.6);
      if (matchMedia('(min-width: 64rem)').matches) this.#dialog.show();
      else this.#dialog.showModal();
    }
    this.#title.focus();
  }

  /** The dots on either side: where dots are small and close, a finger that met the wrong one goes on from there. */
  #offerNeighbours(link: Element): void {
    const debate = debateOf(link);
    const dots = [...(link.closest('.dots')?.querySelectorAll<SVGAElement>('a[data-actor]') ?? [])].filter((dot) => debateOf(dot) === debate);
    const at = dots.findIndex((dot) => dot === link);
    const button = (dot: SVGAElement | undefined, words: (name: string) => string) => {
      if (!dot) return [];
      const made = h('button', { type: 'button' }, words(nameOf(dot)));
      made.addEventListener('click', () => void this.open(dot));
      return [made];
    };
    this.#along.replaceChildren(...button(dots[at - 1], (name) => `← ${name}`), ...(at < 0 ? [] : button(dots[at + 1], (name) => `${name} →`)));
    this.#along.hidden = this.#along.childElementCount === 0;
  }

  #say(title: string, text: string, href: string, label: string): void {
    this.#title.textContent = title;
    this.#body.replaceChildren(h('p', {}, text), h('p', {}, h('a', { href }, label)));
  }

  #tell(actor: StakeholderJson, position: PositionJson, href: string): void {
    this.#title.textContent = actor.shortName;
    this.#body.replaceChildren(receiptList(position), h('p', {}, h('a', { href }, `Everything by ${actor.shortName}`)));
    this.#body.scrollTop = 0;
  }
}

function debateOf(link: Element): string {
  return link.closest('[data-debate]')?.getAttribute('data-debate') ?? '';
}

/** The actor that a dot or link names, without its position. */
function nameOf(link: Element): string {
  return (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/, (?:[−+]\d|0).*$/, '');
}

/** Lets plain clicks on the dots of charts open the panel; clicks with a modifier or another button go through. */
export function answerWithReceipts(root: Document = document): void {
  if (!customElements.get('receipts-panel')) customElements.define('receipts-panel', ReceiptsPanel);
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = meantDot(event);
    if (!link?.closest('[data-debate]')) return;
    event.preventDefault();
    void panelOf(root).open(link);
  });
}

/** The dot that was hit; on the bare ground of a chart the nearest one. Other links stay themselves. */
function meantDot(event: MouseEvent): SVGAElement | null {
  if (!(event.target instanceof Element)) return null;
  const link = event.target.closest('a');
  const chart = event.target.closest<SVGSVGElement>('svg.chart');
  if (!chart) return null;
  if (link) return link.matches('.dots a[data-actor]') ? (link as Element as SVGAElement) : null;
  return dotNear(chart, event);
}

function panelOf(root: Document): ReceiptsPanel {
  const present = root.querySelector('receipts-panel');
  if (present instanceof ReceiptsPanel) return present;
  const panel = new ReceiptsPanel();
  root.body.append(panel);
  return panel;
}
