import { actorsOf, type Corpus, type Event, type Statement } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import { address } from '../site.ts';
import { citedSource, type CitedSource } from './prose-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';
import { formatSpan } from './timeline-view.ts';

/** Up to this many statements are printed in full; beyond it some lead and the rest are listed by actor. */
const ALL_IN_FULL = 12;
const LEADING = 6;
const FIRST_WORDS = 70;

/** What the page of an event shows. */
export interface EventView {
  when: string;
  sources: CitedSource[];
  documents: (CitedSource & { statements: number })[];
  statements: number;
  leading: StatementView[];
  /** Every statement by actor, those with most first; empty where all are printed in full. */
  byActor: (Link & { actor: string; statements: (Link & { quoted: boolean; lang: string })[] })[];
  /** Debates of the record and of the statements, those with most statements first. */
  debates: (Link & { statements: number })[];
  stories: Link[];
}

export function eventView(corpus: Corpus, event: Event): EventView {
  const documents = [...corpus.sources.values()].filter((source) => source.event === event.id);
  const statements = documents.flatMap((source) => source.statements).filter(({ shown }) => shown).sort(mostQuotable);
  const inFull = statements.length <= ALL_IN_FULL;
  const perDebate = new Map<string, number>(event.debates.map((id) => [id, 0]));
  for (const { codes } of statements) for (const { debate } of codes) perDebate.set(debate, (perDebate.get(debate) ?? 0) + 1);
  const byActor = Map.groupBy(
    statements.flatMap((statement) => actorsOf(statement).map((actor) => ({ actor, statement }))),
    ({ actor }) => actor,
  );
  return {
    when: formatSpan(event),
    sources: event.sources.map((id) => citedSource(corpus, id)),
    documents: documents
      .map((source) => ({ ...citedSource(corpus, source.id), statements: source.statements.filter(({ shown }) => shown).length }))
      .sort((a, b) => b.statements - a.statements || (a.label < b.label ? -1 : 1)),
    statements: statements.length,
    leading: (inFull ? statements : oneOfEach(statements.filter(({ quotable }) => quotable === 2)).slice(0, LEADING)).map((statement) =>
      statementView(corpus, statement),
    ),
    byActor: inFull
      ? []
      : [...byActor]
          .map(([actor, there]) => ({
            actor,
            label: corpus.stakeholders.get(actor)!.shortName,
            href: address.stakeholder(actor),
            statements: there.map(({ statement }) => ({ label: firstWords(statement), href: address.quote(statement.id), quoted: statement.kind === 'quote', lang: statement.lang })),
          }))
          .sort((a, b) => b.statements.length - a.statements.length || (a.label < b.label ? -1 : 1)),
    debates: [...perDebate]
      .sort(([a, m], [b, n]) => n - m || corpus.debates.get(a)!.order - corpus.debates.get(b)!.order)
      .map(([id, count]) => ({ label: corpus.debates.get(id)!.title, href: address.debate(id), statements: count })),
    stories: [...corpus.stories.values()].filter((story) => story.event === event.id).map(({ id, title }) => ({ label: title, href: address.story(id) })),
  };
}

/** A heading that no other event and no instrument has. */
export function eventTitle(corpus: Corpus, event: Event): string {
  const others = [...[...corpus.events.values()].filter(({ id }) => id !== event.id), ...corpus.instruments.values()];
  const shared = others.some(({ name }) => name === event.name);
  return shared ? `${event.name}, ${formatDate(event.date)}` : event.name;
}

function mostQuotable(a: Statement, b: Statement): number {
  return (b.quotable ?? 0) - (a.quotable ?? 0) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || (a.id < b.id ? -1 : 1);
}

function oneOfEach(statements: readonly Statement[]): Statement[] {
  const taken = new Set<string>();
  return statements.filter(({ actor }) => !taken.has(actor) && taken.add(actor));
}

/** The first words of a quotation in quotation marks; of a paraphrase without. */
function firstWords({ text, kind }: Statement): string {
  const letters = [...text];
  const cut = letters.length <= FIRST_WORDS ? text : `${letters.slice(0, FIRST_WORDS).join('').replace(/\s+\S*$/, '')} …`;
  return kind === 'quote' ? `“${cut}”` : cut;
}
