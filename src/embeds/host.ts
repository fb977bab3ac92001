/**
 * `/embed.js`, for the page around embeds: gives each frame the height that its document tells. It knows a frame by the window
 * that speaks and not by its origin, which is `null` in a sandbox; takes a whole number of pixels and nothing else; and may be
 * loaded as often as one likes, before or after the frames.
 */
const MARK = Symbol.for('faultlines.embed');
const page = window as Window & { [MARK]?: true };

if (!page[MARK]) {
  page[MARK] = true;
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!source || typeof data !== 'object' || data === null) return;
    const { sentinel, type, height } = data as Record<string, unknown>;
    if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !(height >= 50 && height <= 10_000)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && /\/embed\//.test(frame.src)) frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  // Frames that spoke before this script came are asked to speak again.
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage({ message: 'ready' }, '*');
}

export {};
