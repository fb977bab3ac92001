import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmbedHostId } from '../../src/publish/embed-compatibility.ts';
import { formatEmbedState, NO_STATE } from '../../src/publish/embed-state.ts';
import { snippet, type Snippet } from '../../src/publish/embed-snippets.ts';
import type { EmbedExample } from '../site/embed-kinds.ts';
import type { ServedSite } from '../site/serve-site.ts';

/** A page on somebody else's site that embeds something of ours. */
export interface EmbeddingPage {
  readonly html: string;
  readonly policy?: string;
}

/** Serves pages of another site; `at(page)` gives each an address. */
export interface OtherSite {
  readonly at: (page: EmbeddingPage) => string;
  readonly close: () => Promise<void>;
}

export async function otherSite(): Promise<OtherSite> {
  const pages: EmbeddingPage[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    if (!page) return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(page.policy ? { 'content-security-policy': page.policy } : {}) }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (page) => `http://localhost:${port}/${pages.push(page) - 1}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** What a host does with the thing that it embeds; `state` is what its address asks for. */
export function embeddingPage(host: EmbedHostId, example: EmbedExample, site: ServedSite, state = NO_STATE): EmbeddingPage {
  const { answer, embed } = example;
  const here = (text: string) => text.replaceAll(new URL(answer.provider_url).origin, site.origin);
  const html = here(answer.html);
  const address = `${site.at(embed)}${formatEmbedState(state)}`;
  const parts = {
    title: answer.title,
    page: /href="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'),
    embed: address,
    site: site.at('/'),
    picture: site.at(`/${example.key}`),
    takeaway: answer.title,
    credit: 'Source: Faultlines',
    height: answer.height,
    bitmap: example.kind === 'compare' ? ('card.png' as const) : ('png' as const),
    dark: true,
  };
  const pasted = (kind: Snippet) => here(snippet(kind, parts));
  const { width, height, title } = answer;
  const frame = (src: string, more = '') => `<iframe id="frame" src="${src}" width="${width}" height="${height}" title="${title.replaceAll('"', '&quot;')}" frameborder="0"${more}></iframe>`;
  switch (host) {
    case 'wordpress':
      return hostPage(`<figure class="wp-block-embed">${wordPressFilter(html)}</figure>`, { script: WORDPRESS });
    case 'ghost':
      return hostPage(`<figure class="kg-card kg-embed-card">${html}</figure>`);
    case 'amp':
      return hostPage(frame(address, ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'), { script: AMP });
    case 'medium':
      return hostPage(frame(address), { script: EMBEDLY });
    case 'pym':
      return hostPage(frame(`${address}?initialWidth=640&amp;childId=chart-1&amp;parentTitle=&amp;parentUrl=http%3A%2F%2Flocalhost`), { script: PYM });
    case 'strict-policy':
      return { ...hostPage(`${html}<script src="${site.at('/embed.js')}" async></script>`, { plain: true }), policy: `default-src 'none'; frame-src ${site.origin}; script-src ${site.origin}; style-src 'nonce-page'; require-trusted-types-for 'script'` };
    case 'dark':
      return hostPage(pasted('helper'), { dark: true });
    case 'no-scripts':
    case 'frame':
      return hostPage(pasted('frame'));
    case 'closed-sandbox':
      return hostPage(frame(address, ' sandbox=""'));
    case 'feed-reader':
      return hostPage(withoutActiveContent(`${html}${pasted('picture')}`));
    case 'helper':
      return hostPage(pasted('helper'), { column: 400 });
    case 'element':
      return hostPage(pasted('element'), { column: 400 });
    case 'picture':
      return hostPage(pasted('picture'));
  }
}

function hostPage(body: string, { script = '', dark = false, column = 640, plain = false } = {}): EmbeddingPage {
  const style = `${plain ? '' : `:root{color-scheme:${dark ? 'dark' : 'light'}}`}body{margin:16px;font:16px/1.5 sans-serif;${dark ? 'background:#1b2430;color:#eee' : ''}}main{width:${column}px;max-width:100%}blockquote{margin:0 0 8px}figure{margin:0}`;
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Somebody else’s page</title><style nonce="page">${style}</style></head><body><main><p>Words before it.</p><div id="embedded">${body}</div><p id="after">Words after it.</p></main>${script && `<script>${script}</script>`}</body></html>`,
  };
}

/** Tags and attributes that WordPress keeps of an answer, and what it adds. */
function wordPressFilter(html: string): string {
  const kept: Record<string, readonly string[]> = { a: ['href'], blockquote: [], iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'] };
  const filtered = html.replace(/<(\/?)([a-z]+)((?:\s[^<>]*)?)>/gi, (_, slash: string, tag: string, rest: string) => {
    const allowed = kept[tag.toLowerCase()];
    if (!allowed) return '';
    const attributes = [...rest.matchAll(/\s([a-z-]+)="([^"]*)"/gi)].filter(([, name]) => allowed.includes(name!.toLowerCase()));
    return `<${slash}${tag}${attributes.map(([whole]) => whole).join('')}>`;
  });
  const secret = 'aB3dE5fG7h';
  return filtered
    .replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${secret}">`)
    .replace(/<iframe src="([^"]+)"/, `<iframe id="frame" sandbox="allow-scripts" security="restricted" class="wp-embedded-content" data-secret="${secret}" src="$1#?secret=${secret}"`);
}

/** What a feed reader leaves. */
function withoutActiveContent(html: string): string {
  return html.replace(/<(iframe|script|style|object)\b[\s\S]*?<\/\1>/gi, '').replace(/ (?:style|on\w+)="[^"]*"/gi, '');
}

const WORDPRESS = `
for (const quote of document.querySelectorAll('blockquote[data-secret]')) quote.hidden = true;
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow || data.message !== 'height') continue;
    frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});
for (const frame of document.querySelectorAll('iframe[data-secret]')) frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));`;
const AMP = `
addEventListener('message', ({ data, source }) => {
  const frame = document.getElementById('frame');
  if (source === frame.contentWindow && data && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
});`;
const EMBEDLY = `
addEventListener('message', ({ data, source }) => {
  const frame = document.getElementById('frame');
  if (source !== frame.contentWindow || typeof data !== 'string' || data[0] !== '{') return;
  const { context, height, src } = JSON.parse(data);
  if (context === 'iframe.resize' && src === frame.src) frame.height = height;
});`;
const PYM = `
addEventListener('message', ({ data, source }) => {
  const match = typeof data === 'string' && /^pymxPYMxchart-1xPYMx(\\S+)xPYMx(.*)$/.exec(data);
  if (match && match[1] === 'height') document.getElementById('frame').height = parseInt(match[2], 10);
});`;
