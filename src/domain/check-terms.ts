import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { formsOf, MOST_TERM_WORDS } from './glossary-term.ts';
import { countWords } from './plain-text.ts';

/** Adds a fault for every entry of the glossary that is too long, and for every form that leads to two of them. */
export function checkTerms({ glossary }: Pick<Corpus, 'glossary'>, faults: Fault[]): void {
  const owner = new Map<string, string>();
  for (const term of glossary.values()) {
    const file = `content/glossary/${term.id}.json`;
    const words = countWords([term.meaning, ...term.facts.map(({ text }) => text)].join(' '));
    if (words > MOST_TERM_WORDS) {
      faults.push({ file, field: 'meaning', problem: `${words} words with the facts`, instead: `keep an entry to ${MOST_TERM_WORDS} words: shorten the meaning, or leave a fact out` });
    }
    for (const [index, form] of formsOf(term).entries()) {
      const key = form.toLowerCase();
      const first = owner.get(key);
      if (first !== undefined && first !== term.id) {
        faults.push({
          file,
          field: index === 0 ? 'term' : `forms[${index - 1}]`,
          problem: `"${form}" leads to content/glossary/${first}.json already`,
          instead: 'keep each form, in any case, in one entry only',
        });
      } else owner.set(key, term.id);
    }
  }
}
