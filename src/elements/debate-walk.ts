/** The step to go to from step `at` (−1: before the first) of `count` for a key; `null` for a key that does not move. */
export function stepAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    default:
      return null;
  }
}

/** Where arrow keys already mean something. */
const BUSY = 'input, textarea, select, summary, [contenteditable], [data-walk], .scroll-x, site-search';

/** How near to the upper edge of the window a step counts as reached, in pixels. */
const TOP = 140;

/**
 * `<debate-walk>`: goes through the `.step` sections in it by arrow keys and by two buttons, and shows how far one is. The address
 * keeps the step (`#step-3`), and one who comes by such an address starts there.
 */
export class DebateWalk extends HTMLElement {
  #at = -1;

  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (!controls || this.#steps().length === 0) return;
    controls.hidden = false;
    controls.querySelector('[data-previous]')?.addEventListener('click', () => this.#go(stepAfter('ArrowLeft', this.#at, this.#steps().length)));
    controls.querySelector('[data-next]')?.addEventListener('click', () => this.#go(stepAfter('ArrowRight', this.#at, this.#steps().length)));
    document.addEventListener('keydown', this.#key);
    window.addEventListener('scroll', this.#seen, { passive: true });
    window.addEventListener('hashchange', this.#named);
    if (!this.#named()) this.#seen();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#key);
    window.removeEventListener('scroll', this.#seen);
    window.removeEventListener('hashchange', this.#named);
  }

  #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step')];
  }

  #go(to: number | null): void {
    const step = to === null ? undefined : this.#steps()[to];
    if (!step) return;
    history.replaceState(history.state, '', `#${step.id}`);
    const heading = step.querySelector<HTMLElement>('h2');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    step.scrollIntoView({ block: 'start' });
    this.#show(to!);
  }

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(BUSY)) return;
    const to = stepAfter(event.key, this.#at, this.#steps().length);
    if (to === null) return;
    event.preventDefault();
    this.#go(to);
  };

  /** Shows the step that the address names, where it names one. */
  #named = (): boolean => {
    const at = this.#steps().findIndex(({ id }) => `#${id}` === location.hash);
    if (at >= 0) this.#show(at);
    return at >= 0;
  };

  /** The last step whose head has come to the top of the window. */
  #seen = (): void => {
    const steps = this.#steps();
    const at = steps.findLastIndex((step) => step.getBoundingClientRect().top <= TOP);
    const ended = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    this.#show(ended && this.#at >= 0 ? Math.max(at, this.#at) : at);
  };

  #show(at: number): void {
    this.#at = at;
    const steps = this.#steps();
    for (const [index, step] of steps.entries()) step.toggleAttribute('data-current', index === at);
    const progress = this.querySelector('progress');
    if (progress) progress.value = at + 1;
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = at < 0 ? `${steps.length} steps` : `Step ${at + 1} of ${steps.length}: ${steps[at]!.dataset.when ?? ''}`;
    this.querySelector<HTMLButtonElement>('[data-previous]')?.toggleAttribute('disabled', at <= 0);
    this.querySelector<HTMLButtonElement>('[data-next]')?.toggleAttribute('disabled', at >= steps.length - 1);
  }
}
