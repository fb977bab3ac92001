import { actorsOf, type Corpus, type Statement } from '../domain/corpus.ts';
import { address } from '../site.ts';
import { inPages, pageOfList, type PageOfList } from './quote-list-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

/** Names on one page. */
export const NAMES_ON_A_PAGE = 40;

/** Quotes under one name; the rest is one link away. */
export const QUOTES_UNDER_A_NAME = 3;

/** Names under one letter, as the index of names has them. */
export interface LetterInput {
  readonly letter: string;
  readonly names: readonly { readonly kind: 'person' | 'actor'; readonly record: { readonly id: string; readonly name: string }; readonly statements: readonly Statement[] }[];
  readonly elsewhere: readonly { readonly name: string; readonly letter: string }[];
}

export interface NameView {
  readonly name: Link;
  /** Newest first, those that stand alone before the others; with the names of those who said it too. */
  readonly quotes: readonly { readonly quote: StatementView; readonly others: string }[];
  readonly total: number;
  /** Where all of them are. */
  readonly all: string;
}

export interface LetterView {
  readonly page: PageOfList;
  readonly names: readonly NameView[];
  /** Number of names on all pages of the letter. */
  readonly total: number;
  /** On the last page only. */
  readonly elsewhere: readonly { readonly name: string; readonly letter: string; readonly href: string }[];
}

/** A letter as it is written above a list. */
export function letterName(letter: string): string {
  return letter === 'other' ? 'other signs' : letter.toUpperCase();
}

/** The pages of one letter. */
export function letterViews(corpus: Corpus, { letter, names, elsewhere }: LetterInput): LetterView[] {
  const pages = inPages(names, NAMES_ON_A_PAGE);
  return pages.map((list, index) => ({
    page: pageOfList(index + 1, pages.length, (page) => address.quotesOf('letter', letter, page)),
    total: names.length,
    names: list.map(({ kind, record, statements }) => ({
      name: { label: record.name, href: kind === 'person' ? address.person(record.id) : address.stakeholder(record.id) },
      quotes: newest(statements).map((statement) => ({ quote: statementView(corpus, statement), others: othersThan(record.id, corpus, statement) })),
      total: statements.length,
      all: kind === 'person' ? address.person(record.id) : address.quotesOf('actor', record.id),
    })),
    elsewhere: index < pages.length - 1 ? [] : elsewhere.map((entry) => ({ ...entry, href: address.quotesOf('letter', entry.letter) })),
  }));
}

function newest(statements: readonly Statement[]): Statement[] {
  const alone = statements.filter(({ quotable }) => quotable === 2);
  const rest = statements.filter(({ quotable }) => quotable !== 2);
  return [...alone, ...rest].slice(0, QUOTES_UNDER_A_NAME);
}

/** Most names beside a quote. */
const OTHERS_NAMED = 3;

/** Who said it, or in whose name it was said, besides the one under whose name it stands. An actor that is a person is that person. */
function othersThan(id: string, corpus: Corpus, statement: Statement): string {
  const actors = actorsOf(statement).map((actor) => corpus.stakeholders.get(actor)!);
  const names = new Map<string, string>();
  for (const person of [statement.person, ...statement.coPeople, ...actors.map((actor) => actor.person)]) {
    if (person !== null) names.set(person, corpus.people.get(person)!.name);
  }
  for (const actor of actors) if (actor.person === null) names.set(actor.id, actor.shortName);
  names.delete(id);
  const shown = [...names.values()];
  const more = shown.length - OTHERS_NAMED;
  return more > 0 ? `${shown.slice(0, OTHERS_NAMED).join(', ')} and ${more} more` : shown.join(', ');
}
