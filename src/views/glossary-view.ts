import type { Corpus, GlossaryTerm } from '../domain/corpus.ts';
import { termFinder, termsInAccount, type TermFinder } from '../domain/term-finder.ts';
import type { TermLink } from '../publish/linked-terms.ts';
import { address } from '../site.ts';
import type { Link } from './statement-view.ts';

/** What prose needs to link its terms. */
export interface Glossary {
  readonly find: TermFinder;
  readonly linkOf: (id: string) => TermLink;
}

/** An entry as its page prints it. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  /** Other words that lead here, without mere plurals and capitals. */
  readonly also: readonly string[];
  readonly meaning: string;
  readonly facts: readonly { readonly text: string; readonly sources: readonly Link[] }[];
  /** Where our prose uses it, debates first. */
  readonly usedIn: readonly { readonly kind: string; readonly places: readonly Link[] }[];
}

const glossaries = new WeakMap<object, Glossary>();

/** The same for every page of a build, since its pattern is long. */
export function glossaryOf({ glossary }: Pick<Corpus, 'glossary'>): Glossary {
  const known = glossaries.get(glossary);
  if (known) return known;
  const made: Glossary = {
    find: termFinder(glossary.values()),
    linkOf: (id) => ({ href: address.term(id), meaning: glossary.get(id)!.meaning }),
  };
  glossaries.set(glossary, made);
  return made;
}

/** Every entry in the order of the alphabet. */
export function glossaryView(corpus: Corpus): TermView[] {
  const { find } = glossaryOf(corpus);
  const uses = new Map<string, Map<string, Link[]>>([...corpus.glossary.keys()].map((id) => [id, new Map()]));
  const use = (kind: string, { account }: { readonly account: { readonly body: string } | null }, link: Link) => {
    if (!account) return;
    for (const term of termsInAccount(account.body, find)) {
      const places = uses.get(term)!;
      places.set(kind, [...(places.get(kind) ?? []), link]);
    }
  };
  for (const debate of corpus.debates.values()) use('Debates', debate, { label: debate.title, href: address.debate(debate.id) });
  for (const story of corpus.stories.values()) use('Stories', story, { label: story.title, href: address.story(story.id) });
  for (const actor of corpus.stakeholders.values()) use('Stakeholders', actor, { label: actor.shortName, href: address.stakeholder(actor.id) });
  return [...corpus.glossary.values()].map((term) => termView(corpus, term, uses.get(term.id)!));
}

function termView(corpus: Corpus, { id, term, forms, meaning, facts }: GlossaryTerm, uses: ReadonlyMap<string, Link[]>): TermView {
  const plain = (word: string) => word.toLowerCase().replace(/[\s-]/g, '').replace(/ies$/, 'y').replace(/s$/, '');
  return {
    id,
    term,
    also: forms.filter((form, index) => plain(form) !== plain(term) && forms.findIndex((other) => plain(other) === plain(form)) === index),
    meaning,
    facts: facts.map(({ text, sources }) => ({ text, sources: sources.map((source) => ({ label: corpus.sources.get(source)!.title, href: address.source(source) })) })),
    usedIn: [...uses].map(([kind, places]) => ({ kind, places })),
  };
}
