import { formsOf, type GlossaryTermRecord } from './glossary-term.ts';

/** A term found in a text: `text.slice(start, end)` is one of its forms. */
export interface FoundTerm {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the first place of each term in a text, leaving out those in `taken`, and adds what it finds to `taken`. */
export type TermFinder = (text: string, taken: Set<string>) => FoundTerm[];

/**
 * A finder of whole words: no letter, digit or hyphen may touch them. Where forms overlap, the first and then the longest counts.
 * A form with a capital letter is found as it is written; one without also with a capital first letter.
 */
export function termFinder(terms: Iterable<Pick<GlossaryTermRecord, 'term' | 'forms'> & { readonly id: string }>): TermFinder {
  const idOf = new Map<string, string>();
  for (const term of terms) {
    for (const form of formsOf(term)) {
      idOf.set(form, term.id);
      if (form === form.toLowerCase()) idOf.set(form.charAt(0).toUpperCase() + form.slice(1), term.id);
    }
  }
  if (idOf.size === 0) return () => [];
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anyForm = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyForm})(?![\\p{L}\\p{N}-])`, 'gu');
  return (text, taken) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const id = idOf.get(match[0].replace(/\s+/g, ' '))!;
      if (taken.has(id)) return [];
      taken.add(id);
      return [{ id, start: match.index, end: match.index + match[0].length }];
    });
}

/** Ids of the terms that stand in the running text of an account, in the order in which they first do: not in headings, links or quotations. */
export function termsInAccount(body: string, find: TermFinder): string[] {
  const taken = new Set<string>();
  for (const block of body.split(/\n\s*\n/)) {
    if (block.trimStart().startsWith('#')) continue;
    // What is cut out leaves a mark, so that words do not join over it.
    find(block.replace(/<(?:Cite|Words) [^>]*\/>/g, '|').replace(/\[[^\]]*\]\([^)\s]*\)/g, '|'), taken);
  }
  return [...taken];
}
