import { renderSVG } from 'uqr';
import { buildElement as h } from './build-element.ts';
import { keyFrom, pageIn } from './embed-builder.ts';

const MOST_SLIDES = 60;
/** Between two places; within one it stands only in a comparison, `compare/india~estonia`. */
const BETWEEN = /~(?=[a-z]+\/)/;

/**
 * `<deck-builder>`: makes slides of a list of addresses, one a line. The list stands in the address (`?slides=debates/privacy~q/pq-003`),
 * so that a talk is a link.
 */
export class DeckBuilder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.hidden = false;
    const list = form.elements.namedItem('slides') as HTMLTextAreaElement;
    const asked = new URLSearchParams(location.search).get('slides') ?? '';
    if (asked) {
      list.value = asked.split(BETWEEN).slice(0, MOST_SLIDES).map((key) => `/${key}/`).join('\n');
      void this.#make(list.value);
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make(list.value);
    });
  }

  async #make(text: string): Promise<void> {
    const lines = text.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, MOST_SLIDES);
    const keys = lines.map(keyFrom);
    const unknown = lines.filter((_, at) => keys[at] === null);
    const wanted = keys.filter((key) => key !== null);
    const slides = (await Promise.all(wanted.map((key) => this.#slide(key)))).filter((slide) => slide !== null);
    const deck = this.querySelector('slide-deck')!;
    for (const old of deck.querySelectorAll('.slide')) old.remove();
    deck.append(...slides);
    deck.querySelector<HTMLElement>('[data-controls]')!.hidden = slides.length === 0;
    const missing = unknown.length + wanted.length - slides.length;
    this.querySelector('[data-said]')!.textContent =
      (slides.length === 1 ? '1 slide.' : `${slides.length} slides.`) + (missing > 0 ? ` ${missing} ${missing === 1 ? 'line is' : 'lines are'} left out: no chart or quotation of this site stands there.` : '');
    history.replaceState(null, '', wanted.length > 0 ? `?slides=${wanted.join('~')}` : location.pathname);
  }

  async #slide(key: string): Promise<HTMLElement | null> {
    const { base = '/', site = '/' } = this.dataset;
    try {
      const response = await fetch(`${base}oembed/${key}.json`);
      if (!response.ok) return null;
      const { title, html } = (await response.json()) as { title: string; html: string };
      const page = pageIn(html) ?? site;
      const code = h('img', { class: 'qr', alt: '', src: `data:image/svg+xml,${encodeURIComponent(renderSVG(page, { ecc: 'M', border: 2 }))}` });
      return h(
        'section',
        { class: 'slide chart', id: key.replaceAll('/', '-'), 'aria-label': title },
        h('div', { class: 'slide-body' }, h('img', { src: `${base}${key}.svg`, alt: title, width: '1128', height: '640' })),
        h('p', { class: 'slide-foot' }, h('span', {}, h('a', { href: page }, page)), code),
      );
    } catch {
      return null;
    }
  }
}
