import { createHash } from 'node:crypto';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;

/** The inline code of a document as the sources that a content security policy names; data in scripts needs none. */
export function inlineCode(markup: string): { scripts: string[]; styles: string[] } {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [, tag = '', attributes = '', code = ''] of markup.matchAll(INLINE)) {
    if (tag.toLowerCase() === 'style') styles.push(sourceOf(code));
    else if (!/\ssrc\s*=/i.test(attributes) && !/\stype\s*=\s*["']?(?!module\b|text\/javascript\b)[\w/+-]+/i.test(attributes)) scripts.push(sourceOf(code));
  }
  return { scripts, styles };
}

function sourceOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
