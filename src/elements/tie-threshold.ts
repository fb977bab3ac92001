import { buildElement as h } from './build-element.ts';

/**
 * `<tie-threshold>`: above a network the choice of what is drawn: how strong a tie must be, and which kinds. Links with
 * `data-strength` (0 … 1) below the threshold, or of a kind that is off, get the class `too-weak`. Without it all are drawn.
 */
export class TieThreshold extends HTMLElement {
  readonly #range = h('input', { type: 'range', min: '0', max: '100', step: '5', value: '0', id: 'tie-threshold' });
  readonly #kinds = (['agreement', 'conflict'] as const).map((kind) => ({ kind, box: h('input', { type: 'checkbox', checked: '' }) }));
  readonly #said = h('output', { for: 'tie-threshold', class: 'meta' });

  connectedCallback(): void {
    if (this.#range.isConnected) return;
    this.#said.setAttribute('aria-live', 'polite');
    this.prepend(
      h(
        'form',
        { class: 'tie-threshold no-print', 'aria-label': 'What the network draws' },
        h('label', { for: 'tie-threshold' }, 'Least strength of a tie'),
        this.#range,
        ...this.#kinds.map(({ kind, box }) => h('label', {}, box, `ties of ${kind}`)),
        this.#said,
      ),
    );
    this.addEventListener('input', () => this.#show());
    this.#show();
  }

  #show(): void {
    const kinds = new Set(this.#kinds.filter(({ box }) => box.checked).map(({ kind }) => kind as string));
    const least = Number(this.#range.value) / 100;
    this.#range.setAttribute('aria-valuetext', `${this.#range.value} in 100 of the strongest`);
    const pictures = [...this.querySelectorAll('svg.network')];
    for (const picture of pictures) for (const tie of tiesOf(picture)) tie.classList.toggle('too-weak', !isShown(tie, least, kinds));
    const seen = pictures.find((picture) => picture.getClientRects().length > 0) ?? pictures.at(-1);
    const ties = seen ? tiesOf(seen) : [];
    this.#said.textContent = `${ties.filter((tie) => !tie.matches('.too-weak')).length} of ${ties.length} ties`;
  }
}

function tiesOf(picture: Element): Element[] {
  return [...picture.querySelectorAll('a[data-strength]')];
}

function isShown(tie: Element, least: number, kinds: ReadonlySet<string>): boolean {
  const kind = tie.querySelector('.conflict') ? 'conflict' : 'agreement';
  return kinds.has(kind) && Number(tie.getAttribute('data-strength')) >= least;
}
