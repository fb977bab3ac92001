import type { Corpus } from '../domain/corpus.ts';
import type { Prose } from '../domain/prose.ts';
import { formatDate } from '../domain/partial-date.ts';
import { address } from '../site.ts';
import { glossaryOf, type Glossary } from './glossary-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

export interface CitedSource extends Link {
  id: string;
  publisher: string | null;
  dateText: string | null;
}

/** What the elements of an account show: numbered sources, statements by id, and terms that lead to the glossary. */
export interface ProseView {
  citations: readonly CitedSource[];
  statements: ReadonlyMap<string, StatementView>;
  glossary: Glossary;
}

export function proseView(corpus: Corpus, prose: Prose): ProseView {
  return {
    citations: prose.citations.map((id) => citedSource(corpus, id)),
    statements: new Map(prose.quotations.map((id) => [id, statementView(corpus, corpus.statements.get(id)!)])),
    glossary: glossaryOf(corpus),
  };
}

export function citedSource(corpus: Corpus, id: string): CitedSource {
  const source = corpus.sources.get(id)!;
  return {
    id,
    label: source.title,
    href: address.source(id),
    publisher: source.publisher,
    dateText: source.date && formatDate(source.date),
  };
}
