/** The place to go to from slide `at` of `count` for a key; `null` for a key that does not move. A remote control sends Page Up and Page Down. */
export function slideAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'Enter':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * `<slide-deck>`: shows the `.slide` sections in it one at a time over the whole window, or over the whole screen where that is
 * allowed. The address keeps the slide (`#timeline`), so that a reload goes on where it was.
 */
export class SlideDeck extends HTMLElement {
  #at = 0;
  #touch = 0;

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-controls]')?.toggleAttribute('hidden', this.#slides().length === 0);
    this.querySelector('[data-present]')?.addEventListener('click', () => void this.start());
    document.addEventListener('keydown', this.#key);
    document.addEventListener('fullscreenchange', this.#left);
    this.addEventListener('pointerdown', ({ clientX }) => (this.#touch = clientX));
    this.addEventListener('pointerup', (event) => this.#swipe(event));
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('fullscreenchange', this.#left);
  }

  /** Starts at the slide of the address, else at the first. */
  async start(): Promise<void> {
    const slides = this.#slides();
    if (slides.length === 0) return;
    this.#at = Math.max(0, slides.findIndex(({ id }) => `#${id}` === location.hash));
    this.classList.add('presenting');
    document.documentElement.classList.add('presenting');
    this.#show();
    await this.requestFullscreen?.().catch(() => undefined);
  }

  #slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }

  #show(): void {
    const slides = this.#slides();
    this.#at = Math.min(this.#at, slides.length - 1);
    for (const [index, slide] of slides.entries()) slide.classList.toggle('current', index === this.#at);
    const slide = slides[this.#at]!;
    for (const picture of slides.slice(this.#at, this.#at + 2).flatMap((each) => [...each.querySelectorAll('img')])) picture.loading = 'eager';
    slide.tabIndex = -1;
    slide.focus({ preventScroll: true });
    if (slide.id) history.replaceState(null, '', `#${slide.id}`);
  }

  #stop(): void {
    this.classList.remove('presenting', 'black');
    document.documentElement.classList.remove('presenting');
    for (const slide of this.#slides()) slide.classList.remove('current');
    this.#slides()[this.#at]?.scrollIntoView();
    this.querySelector<HTMLElement>('[data-present]')?.focus();
  }

  #left = (): void => {
    if (!document.fullscreenElement && this.classList.contains('presenting')) this.#stop();
  };

  #key = (event: KeyboardEvent): void => {
    if (!this.classList.contains('presenting') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && event.target instanceof Element && event.target.closest('summary, a, button')) return;
    const next = slideAfter(event.key, this.#at, this.#slides().length);
    if (next !== null) {
      this.#at = next;
      this.classList.remove('black');
      this.#show();
    } else if (event.key === 'Escape') {
      if (document.fullscreenElement) void document.exitFullscreen();
      else this.#stop();
    } else if (event.key === 'b' || event.key === 'B' || event.key === '.') this.classList.toggle('black');
    else if (event.key === 'n' || event.key === 'N') this.#notes();
    else if (event.key === 'f' || event.key === 'F') void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen?.().catch(() => undefined));
    else return;
    event.preventDefault();
  };

  #notes(): void {
    const notes = this.#slides()[this.#at]?.querySelector('details');
    if (notes) notes.open = !notes.open;
  }

  #swipe({ clientX, target }: PointerEvent): void {
    if (!this.classList.contains('presenting') || (target instanceof Element && target.closest('a, button, details'))) return;
    const moved = clientX - this.#touch;
    this.#at = Math.abs(moved) > 40 ? this.#at - Math.sign(moved) : clientX > innerWidth / 2 ? this.#at + 1 : this.#at - 1;
    this.#at = Math.max(0, Math.min(this.#at, this.#slides().length - 1));
    this.#show();
  }
}
