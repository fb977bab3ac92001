import { stringify } from 'yaml';

/** The text of an MDX file: front matter, a blank line, and the body as it stands. */
export function mdxFile(fields: Record<string, unknown>, body: string): string {
  const front = stringify(fields, { lineWidth: 0, singleQuote: false });
  return `---\n${front}---\n${body.trim() ? `\n${body.trim()}\n` : ''}`;
}

/** The body of an MDX file, without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/, '').trim();
}
