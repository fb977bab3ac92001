/**
 * `<faultlines-chart src="https://…/embed/debates/encryption/">fallback</faultlines-chart>`, the fifth way to embed: a frame of
 * the right height in the place of its content, which stays where the address is not one of an embed, or where there are no scripts.
 * Attributes: `src`, `title` (else the text of the content), `height` in pixels until the document has told its own.
 */
class FaultlinesChart extends HTMLElement {
  static readonly observedAttributes = ['src'];
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const address = addressOf(this.getAttribute('src'));
    if (!address) {
      this.#frame?.remove();
      this.#frame = null;
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      return;
    }
    const frame = (this.#frame ??= document.createElement('iframe'));
    frame.title = this.title || this.textContent?.trim().replace(/\s+/g, ' ') || 'Faultlines';
    frame.loading = 'lazy';
    frame.height = String(Number(this.getAttribute('height')) || 640);
    frame.style.cssText = 'width:100%;border:0;color-scheme:normal';
    if (frame.src !== address) frame.src = address;
    if (!frame.isConnected) (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
  }

  #hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || typeof data !== 'object' || data === null) return;
    const { sentinel, type, height } = data as Record<string, unknown>;
    if (sentinel === 'amp' && type === 'embed-size' && typeof height === 'number' && height >= 50 && height <= 10_000) this.#frame.style.height = `${Math.ceil(height)}px`;
  };
}

function addressOf(src: string | null): string | null {
  try {
    const url = new URL(src ?? '', document.baseURI);
    return /^https?:$/.test(url.protocol) && url.pathname.includes('/embed/') ? url.href : null;
  } catch {
    return null;
  }
}

if (!customElements.get('faultlines-chart')) customElements.define('faultlines-chart', FaultlinesChart);

export {};
