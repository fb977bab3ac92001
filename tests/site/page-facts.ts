import { htmlTokens } from './html-tokens.ts';

/** What the tests need to know of one page. */
export interface PageFacts {
  /** Address below the base path: `/debates/encryption/`. */
  readonly path: string;
  readonly lang: string | null;
  readonly titles: readonly string[];
  readonly h1: readonly string[];
  readonly ids: readonly string[];
  /** Addresses that lead to another page or file. */
  readonly links: readonly string[];
  /** Addresses that the browser loads by itself. */
  readonly assets: readonly string[];
  readonly canonical: string | null;
  readonly hidden: boolean;
  readonly jsonLd: readonly string[];
  /** First words of quotations that do not say their language. */
  readonly quotationsWithoutLanguage: readonly string[];
  /** Words that run together around an inline tag. */
  readonly joinedWords: readonly string[];
  readonly counts: readonly { name: string; text: string }[];
  readonly styleAttributes: number;
}

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'q', 'small', 'span', 'strong', 'time', 'u']);
const LOADED_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;
const WORD = /[\p{L}\p{N}]/u;

export function pageFacts(path: string, html: string): PageFacts {
  const titles: string[] = [];
  const h1: string[] = [];
  const ids: string[] = [];
  const links: string[] = [];
  const assets: string[] = [];
  const jsonLd: string[] = [];
  const quotationsWithoutLanguage: string[] = [];
  const joinedWords: string[] = [];
  const counts: { name: string; text: string }[] = [];
  let lang: string | null = null;
  let canonical: string | null = null;
  let hidden = false;
  let styleAttributes = 0;
  let lastScript = '';
  let lastText = '';
  /** Only inline tags since the last text: `null` before any, else how many. */
  let inlineTags: number | null = null;
  const open: { name: string; lang: boolean; into: { text: string }[] }[] = [];
  const finals: (() => void)[] = [];

  for (const token of htmlTokens(html)) {
    if (token.kind === 'raw') {
      if (token.name === 'script' && lastScript === 'application/ld+json') jsonLd.push(token.text);
      continue;
    }
    if (token.kind === 'text') {
      const inSvg = open.some(({ name }) => name === 'svg');
      if (!inSvg && inlineTags !== null && inlineTags > 0 && WORD.test(lastText.slice(-1)) && WORD.test(token.text.slice(0, 1))) {
        joinedWords.push(`${lastText.slice(-20)}|${token.text.slice(0, 20)}`);
      }
      if (!inSvg) lastText = token.text;
      inlineTags = 0;
      for (const { into } of open) for (const gathering of into) gathering.text += token.text;
      continue;
    }
    if (inlineTags !== null) inlineTags = INLINE.has(token.name) ? inlineTags + 1 : null;
    if (token.kind === 'close') {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at >= 0) open.splice(at);
      continue;
    }
    const { name, attributes, empty } = token;
    const into: { text: string }[] = [];
    const keep = (list: string[]) => {
      const gathering = { text: '' };
      into.push(gathering);
      finals.push(() => list.push(gathering.text.replace(/\s+/g, ' ').trim()));
    };
    if (name === 'html') lang = attributes.lang ?? null;
    if (name === 'title' && !open.some((element) => element.name === 'svg')) keep(titles);
    if (name === 'h1') keep(h1);
    if (attributes.id !== undefined) ids.push(attributes.id);
    if (attributes.style !== undefined) styleAttributes++;
    if (name === 'script') {
      lastScript = attributes.type ?? '';
      if (attributes.src) assets.push(attributes.src);
    } else if (name === 'link') {
      const rel = attributes.rel ?? '';
      if (rel === 'canonical') canonical = attributes.href ?? null;
      if (attributes.href) (LOADED_LINKS.test(rel) ? assets : links).push(attributes.href);
    } else if (name === 'meta') {
      if (attributes.name === 'robots' && attributes.content?.includes('noindex')) hidden = true;
    } else if (name === 'use' || name === 'image') {
      const href = attributes.href ?? attributes['xlink:href'];
      if (href) assets.push(href);
    } else {
      if (attributes.href !== undefined) links.push(attributes.href);
      if (attributes.action !== undefined) links.push(attributes.action);
      for (const key of ['src', 'poster', 'data'] as const) if (attributes[key]) assets.push(attributes[key]);
      for (const candidate of attributes.srcset?.split(',') ?? []) assets.push(candidate.trim().split(/\s+/)[0]!);
    }
    const isQuotation = name === 'blockquote' || name === 'q' || (attributes.class ?? '').split(/\s+/).includes('words');
    const hasLang = attributes.lang !== undefined && name !== 'html';
    if (isQuotation && !hasLang && !open.some((element) => element.lang)) keep(quotationsWithoutLanguage);
    if (attributes['data-count']) {
      const gathering = { text: '' };
      into.push(gathering);
      const count = attributes['data-count'];
      finals.push(() => counts.push({ name: count, text: gathering.text.trim() }));
    }
    if (!empty) open.push({ name, lang: hasLang, into });
  }
  for (const finish of finals) finish();
  return { path, lang, titles, h1, ids, links, assets, canonical, hidden, jsonLd, quotationsWithoutLanguage, joinedWords, counts, styleAttributes };
}
