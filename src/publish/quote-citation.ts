import { actorsOf, type Corpus, type Statement } from '../domain/corpus.ts';
import { describeLocator } from '../domain/locator.ts';
import { formatDate } from '../domain/partial-date.ts';
import { authorNames } from './author-name.ts';
import { cslStatement, type CslItem } from './csl-item.ts';
import type { CslName } from './person-name.ts';

/** All that a copy of a quotation says of it. */
export interface QuoteCitation {
  readonly kind: Statement['kind'];
  readonly text: string;
  readonly lang: string;
  /** `Mira Vale, Minister, for Atlantis, 2 May 2012` */
  readonly attribution: string;
  /** Title, publisher and date of the source, and the place in it. */
  readonly source: string;
  readonly sourceUrl: string | null;
  /** The page of the quotation. */
  readonly url: string;
  readonly item: CslItem;
}

const readers = new WeakMap<Corpus, (author: string) => CslName>();

/** @param url whole address of the page of the quotation */
export function quoteCitation(corpus: Corpus, statement: Statement, url: string): QuoteCitation {
  const nameOf = readers.get(corpus) ?? authorNames(corpus);
  readers.set(corpus, nameOf);
  const source = corpus.sources.get(statement.source)!;
  const place = describeLocator(statement.locator);
  return {
    kind: statement.kind,
    text: statement.text,
    lang: statement.lang,
    attribution: attributionOf(corpus, statement),
    source: [source.title, source.publisher, source.date && formatDate(source.date), place].filter(Boolean).join(', '),
    sourceUrl: source.url,
    url,
    item: cslStatement(statement, source, nameOf),
  };
}

/** Who said it, as what, for whom and when: `Mira Vale, Minister, for Atlantis, 2 May 2012`. */
export function attributionOf(corpus: Corpus, statement: Statement): string {
  const { name, about } = attribution(corpus, statement, 'name');
  return [name, ...about].join(', ');
}

/**
 * Who said it, and what is said of that: role, for whom, and when. Somebody who signs for himself or herself speaks with
 * the other signatories, not for them.
 */
export function attribution(corpus: Corpus, statement: Statement, form: 'name' | 'shortName'): { name: string; about: string[] } {
  const actors = actorsOf(statement).map((id) => corpus.stakeholders.get(id)!);
  const namesOf = (some: typeof actors) => some.map((actor) => actor[form]);
  const date = formatDate(statement.date);
  if (statement.person === null) return { name: listed(namesOf(actors)), about: [date] };
  const { name } = corpus.people.get(statement.person)!;
  const others = actors.filter((actor) => actor.person !== statement.person && actor.name !== name);
  const spokenFor = others.length > 0 ? [`${others.length < actors.length ? 'with' : 'for'} ${listed(namesOf(others))}`] : [];
  return { name, about: [...(statement.roleThen ? [statement.roleThen] : []), ...spokenFor, date] };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
