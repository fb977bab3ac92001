import { formatEmbedState, parseEmbedState, type EmbedState } from '../publish/embed-state.ts';
import { snippet, SNIPPETS, type Snippet } from '../publish/embed-snippets.ts';
import { copyToClipboard } from './clipboard.ts';

interface Answer {
  readonly title: string;
  readonly height: number;
  readonly html: string;
}

/**
 * `<embed-builder>`: shows the chosen chart in a frame as strict as WordPress's, and writes the snippets. The form stands in the
 * page; `data-site`, `data-base` and `data-credit` say where the site lives and what its credit line is.
 */
export class EmbedBuilder extends HTMLElement {
  #pins: Record<string, string> | null = null;
  #turn = 0;

  connectedCallback(): void {
    const form = this.#form();
    this.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show();
    });
    form.addEventListener('change', ({ target }) => {
      if (target === this.#field('chart')) this.#field<HTMLSelectElement>('first').value = '';
      if (target === this.#field('chart') || target === this.#field('first')) this.#offerOthers();
      void this.#show();
    });
    addEventListener('message', this.#hear);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.addEventListener('click', () => void this.#copy(button));
    this.#readAddress();
    void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #field<Field extends HTMLInputElement | HTMLSelectElement = HTMLInputElement>(name: string): Field {
    return this.#form().elements.namedItem(name) as Field;
  }

  /** A link to the builder may name the chart: `?of=debates/encryption`. */
  #readAddress(): void {
    const wanted = new URLSearchParams(location.search).get('of') ?? '';
    const select = this.#field<HTMLSelectElement>('chart');
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    else if (!this.#choosePair(wanted) && keyFrom(wanted)) this.#field('page').value = wanted;
  }

  /** @returns whether it is the place of two actors that can be chosen */
  #choosePair(key: string): boolean {
    const [, a = '', b = ''] = /^compare\/([^~]+)~([^~]+)$/.exec(key) ?? [];
    const [first, second] = [this.#field<HTMLSelectElement>('first'), this.#field<HTMLSelectElement>('second')];
    first.value = a;
    this.#offerOthers();
    if ([...second.options].some(({ value }) => value === b)) second.value = b;
    else first.value = '';
    if (!first.value) this.#offerOthers();
    return first.value !== '';
  }

  /** Fills the second list with the actors whose distance from the first is known. */
  #offerOthers(): void {
    const [first, second] = [this.#field<HTMLSelectElement>('first'), this.#field<HTMLSelectElement>('second')];
    const names = new Map([...first.options].map(({ value, text }) => [value, text]));
    const others = first.selectedOptions[0]?.dataset.others?.split(' ') ?? [];
    second.replaceChildren(...others.map((id) => new Option(names.get(id) ?? id, id)));
    second.disabled = others.length === 0;
  }

  /** The place of the chosen thing: a pasted address of a page comes before a comparison, and that before the list. */
  #key(): string | null {
    const pasted = this.#field('page').value.trim();
    if (pasted) return keyFrom(pasted);
    const pair = [this.#field<HTMLSelectElement>('first').value, this.#field<HTMLSelectElement>('second').value];
    return pair.every(Boolean) ? `compare/${pair.sort().join('~')}` : this.#field<HTMLSelectElement>('chart').value;
  }

  #state(): EmbedState {
    const ids = (text: string) => text.split(/[\s,;~]+/).filter(Boolean).join('~');
    const [from, to] = [this.#field('from').value, this.#field('to').value];
    const parameters = new URLSearchParams({ actors: ids(this.#field('actors').value), theme: this.#field<HTMLSelectElement>('theme').value });
    const debates = [...this.querySelectorAll<HTMLInputElement>('[name="debates"]:checked')].map(({ value }) => value);
    if (debates.length > 0) parameters.set('debates', debates.join('~'));
    if (from || to) parameters.set('time', `${from || '1945'}..${to || '2100'}`);
    for (const flag of ['plain', 'static', 'transparent']) if (this.#field(flag).checked) parameters.set(flag, '1');
    return parseEmbedState(parameters.toString());
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const key = this.#key();
    if (!key) return this.#say('This is not the address of a page of this site that can be embedded. Paste one such as /q/…, /debates/… or /stakeholders/….');
    const { base = '/', site = '/', credit = '' } = this.dataset;
    const frozen = this.#form().elements.namedItem('version') instanceof RadioNodeList && (this.#form().elements.namedItem('version') as RadioNodeList).value === 'frozen';
    const [answer, pin] = await Promise.all([fetchJson<Answer>(`${base}oembed/${key}.json`), frozen ? this.#pinOf(key) : null]);
    if (turn !== this.#turn) return;
    if (!answer) return this.#say('There is no embed at this place, or it could not be loaded.');
    if (frozen && !pin) return this.#say('The list of frozen charts could not be loaded; choose the version that updates.');
    const query = formatEmbedState(this.#state());
    const place = pin ? `embed/v/${pin}/${key}/${query}` : `embed/${key}/${query}`;
    const width = Number(this.#field<HTMLSelectElement>('width').value);
    const frame = this.querySelector('iframe')!;
    frame.width = String(width);
    frame.height = String(answer.height);
    frame.title = answer.title;
    if (frame.getAttribute('src') !== base + place) frame.src = base + place;
    const words = key.startsWith('q/') ? answer.title : answer.title.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)$/, '');
    for (const kind of SNIPPETS) {
      this.#output(kind).value = snippet(kind, {
        title: words,
        page: pageIn(answer.html) ?? site,
        embed: site + place,
        site,
        picture: site + key,
        takeaway: answer.title,
        credit,
        height: answer.height,
        bitmap: key.startsWith('compare/') ? 'card.png' : 'png',
        dark: !key.startsWith('q/'),
      });
    }
    this.#say('');
  }

  async #pinOf(key: string): Promise<string | null> {
    this.#pins ??= await fetchJson<Record<string, string>>(`${this.dataset.base ?? '/'}embed/pins.json`);
    return this.#pins?.[key] ?? null;
  }

  #output(kind: Snippet): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>(`textarea[data-snippet="${kind}"]`)!;
  }

  #say(text: string): void {
    this.querySelector('[data-said]')!.textContent = text;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const output = this.#output(button.dataset.copy as Snippet);
    if (await copyToClipboard(output.value)) this.#say('Copied.');
    else {
      output.focus();
      output.select();
      this.#say('The clipboard is closed to this page. The text is selected: copy it with the keyboard.');
    }
  }

  #hear = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.querySelector('iframe');
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const { sentinel, height } = data as Record<string, unknown>;
    if (sentinel === 'amp' && typeof height === 'number' && height >= 50 && height <= 10_000) frame.height = String(Math.ceil(height));
  };
}

/** The place of what an address of a page shows: `https://example.org/q/pq-003/` is `q/pq-003`; `null` where nothing can be embedded. */
export function keyFrom(address: string): string | null {
  const chosen = /\/compare\/\?actors=([a-z0-9-]+)~([a-z0-9-]+)(?:[&#]|$)/.exec(address);
  if (chosen) return `compare/${chosen.slice(1).sort().join('~')}`;
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  return /(?:^|\/)((?:maps|debates|timelines|panels|stakeholders|q|compare)\/[a-z0-9~]+(?:-[a-z0-9~]+)*)\/?$/.exec(path)?.[1] ?? null;
}

/** The page to which the blockquote of an oEmbed answer leads. */
export function pageIn(html: string): string | null {
  return /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;
}

async function fetchJson<Shape>(address: string): Promise<Shape | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Shape) : null;
  } catch {
    return null;
  }
}
