export type Token =
  | { kind: 'open'; name: string; attributes: Record<string, string>; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'raw'; name: string; text: string };

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-zA-Z][\w:-]*)\s*>|<([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The tags and texts of a well-formed HTML document in their order; entities in texts and attributes are decoded. */
export function* htmlTokens(html: string): Generator<Token> {
  const pattern = new RegExp(TOKEN);
  let at = 0;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    if (match.index > at) yield { kind: 'text', text: decode(html.slice(at, match.index)) };
    at = pattern.lastIndex;
    const [, closing, opening, attributes = '', slash] = match;
    if (closing) yield { kind: 'close', name: closing.toLowerCase() };
    if (!opening) continue;
    const name = opening.toLowerCase();
    yield { kind: 'open', name, attributes: readAttributes(attributes), empty: slash === '/' || VOID.has(name) };
    if (name !== 'script' && name !== 'style') continue;
    const end = html.indexOf(`</${name}`, at);
    yield { kind: 'raw', name, text: html.slice(at, end < 0 ? html.length : end) };
    at = end < 0 ? html.length : end;
    pattern.lastIndex = at;
  }
  if (at < html.length) yield { kind: 'text', text: decode(html.slice(at)) };
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')]));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : (NAMED[name] ?? whole),
  );
}
