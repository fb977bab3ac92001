import { INVISIBLE } from './plain-text.ts';

/** Kinds of record that prose may link to, as in `[Estonia](stakeholder:estonia)`. */
export const LINK_KINDS = ['debate', 'stakeholder', 'person', 'source', 'quote', 'resolution', 'instrument', 'event'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What the gate and the pages need to know of an account written in MDX. */
export interface Prose {
  body: string;
  words: number;
  /** Ids of the sources cited, each once, in order of first citation: their index + 1 is the number in the text. */
  citations: string[];
  links: { kind: string; id: string }[];
  /** Statements printed in full by a `<Words>` element. */
  quotations: string[];
  /** Anything that an account may not hold, in words. */
  problems: string[];
}

const CITE = /<Cite source="([^"]*)" \/>/g;
const WORDS = /<Words of="([^"]*)" \/>/g;
const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/g;
/** What Markdown or MDX would make into a picture, a link to anywhere, or a program. */
const STRAY = /!\[|\][([:]|\bhttps?:|\bwww\.|^(?:import|export)\b/m;
const RECORD_LINK = /^([a-z]+):([A-Za-z0-9-]+)$/;

/** Reads the body of an account without running it. An empty body is `null`. */
export function readProse(body: string): Prose | null {
  const text = body.trim();
  if (text === '') return null;
  const problems: string[] = [];
  const links: Prose['links'] = [];
  for (const [, , target = ''] of text.matchAll(LINK)) {
    const match = RECORD_LINK.exec(target);
    if (match) links.push({ kind: match[1]!, id: match[2]! });
    else problems.push(`the link target "${target}" is not a record`);
  }
  const plain = text.replace(CITE, '').replace(WORDS, '');
  for (const found of [/[<{}]/.exec(plain), STRAY.exec(plain.replace(/(?<!!)\[([^\]]*)\]\([^)\s]*\)/g, '$1'))]) {
    if (found) problems.push(`"${found.input.slice(found.index, found.index + 30).split('\n')[0]}" is not allowed`);
  }
  const unseen = INVISIBLE.exec(text);
  if (unseen) problems.push(`an invisible character (U+${unseen[0].codePointAt(0)!.toString(16).padStart(4, '0')}) before "${text.slice(unseen.index + 1, unseen.index + 31).split('\n')[0]}"`);
  return {
    body: text,
    words: plain
      .replace(LINK, '$1')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    citations: [...new Set(captures(text, CITE))],
    links,
    quotations: captures(text, WORDS),
    problems,
  };
}

/** Paragraphs of the account that state something and cite nothing. */
export function uncitedParagraphs(prose: Prose): string[] {
  return prose.body
    .split(/\n\s*\n/)
    .filter((block) => block.trim() && !block.startsWith('#') && !/^<Words /.test(block) && !block.includes('<Cite '));
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}
