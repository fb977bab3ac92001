import type { TermFinder } from '../domain/term-finder.ts';
import { escapedHtml } from './escaped-html.ts';

/** Where a term leads, and what a pointer that rests on it is told. */
export interface TermLink {
  readonly href: string;
  readonly meaning: string;
}

/** In these nothing is linked: links and headings as they are, words of others, code, cards of statements. */
const LEFT_ALONE = new Set(['a', 'article', 'blockquote', 'button', 'code', 'dfn', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'q', 'script', 'style', 'summary', 'sup', 'svg']);
const TOKEN = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/;

/** HTML of prose with a link at the first place of each term in each section; a section begins at a heading. Everything else stays as it was. */
export function linkedTerms(html: string, find: TermFinder, linkOf: (id: string) => TermLink): string {
  let taken = new Set<string>();
  /** Elements open that are left alone. */
  let closed = 0;
  return html.replace(TOKEN, (token) => {
    if (!token.startsWith('<')) return closed > 0 ? token : linked(token);
    const [, slash, name = ''] = TAG.exec(token) ?? [];
    const tag = name.toLowerCase();
    if (LEFT_ALONE.has(tag) && !token.endsWith('/>')) {
      if (/^h[1-6]$/.test(tag) && slash === '') taken = new Set();
      closed += slash === '' ? 1 : -1;
    }
    return token;
  });

  function linked(text: string): string {
    let end = 0;
    const pieces = find(text, taken).map((found) => {
      const { href, meaning } = linkOf(found.id);
      const piece = `${text.slice(end, found.start)}<a class="term" href="${escapedHtml(href)}" title="${escapedHtml(meaning)}">${text.slice(found.start, found.end)}</a>`;
      end = found.end;
      return piece;
    });
    return pieces.join('') + text.slice(end);
  }
}
