import { actorsOf, shownStatements, type Corpus, type Statement } from '../domain/corpus.ts';
import type { ActorKind, Region } from '../domain/actor-kind.ts';
import type { Confidence } from '../domain/confidence.ts';
import type { PolePhrases } from '../domain/describe-stance.ts';

/** What a result for a quotation shows. Words and names come first; the rest is `null` or empty until it is loaded too. */
export interface QuoteDocument {
  readonly id: string | null;
  readonly kind: Statement['kind'];
  readonly text: string;
  readonly lang: string;
  readonly date: string | null;
  readonly grade: Statement['grade'] | null;
  readonly speaker: Pick<PersonDocument, 'name' | 'aliases'> | null;
  readonly roleThen: string | null;
  /** Who is spoken for, then the other signatories. */
  readonly actors: readonly Pick<StakeholderDocument, 'name' | 'shortName' | 'aliases'>[];
  readonly stances: readonly StanceTaken[];
  readonly source: SourceDocument | null;
  readonly transcriptStatus: Statement['transcriptStatus'] | null;
  /** What stands around the words in the source, where its licence lets us print it. */
  readonly contextBefore: string | null;
  readonly contextAfter: string | null;
  /** At which it was said or to which its document belongs. */
  readonly event: EventDocument | null;
}

export interface StanceTaken {
  readonly debate: DebateDocument;
  readonly stance: number;
  readonly confidence: Confidence;
}

/** A quotation with everything known. */
export interface WholeQuote extends QuoteDocument {
  readonly id: string;
  readonly date: string;
  readonly grade: Statement['grade'];
  readonly speaker: PersonDocument | null;
  readonly actors: readonly StakeholderDocument[];
  readonly source: SourceDocument;
  readonly transcriptStatus: Statement['transcriptStatus'];
}

export interface StakeholderDocument {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly region: Region;
  /** ISO 3166-1 alpha-3; `null` for bodies of no one country. */
  readonly iso3: string | null;
  readonly description: string;
}

export interface PersonDocument {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In words, such as `Director, National Security Agency`. */
  readonly roles: readonly string[];
}

export interface DebateDocument {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly minus: string;
  readonly plus: string;
  /** The poles as nouns after "for" and "leans to". */
  readonly phrases: PolePhrases;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
}

export interface EventDocument {
  readonly id: string;
  readonly name: string;
  readonly date: string;
}

/** Everything that can be found, each group in the order of the corpus; and the events by which quotations can be. */
export interface Documents {
  readonly quotes: readonly QuoteDocument[];
  readonly stakeholders: readonly StakeholderDocument[];
  readonly people: readonly PersonDocument[];
  readonly debates: readonly DebateDocument[];
  readonly sources: readonly SourceDocument[];
  readonly events: readonly EventDocument[];
}

export function stakeholderDocuments(corpus: Corpus): StakeholderDocument[] {
  return [...corpus.stakeholders.values()].map(({ id, name, shortName, aliases, kind, region, iso3, description }) => ({
    id,
    name,
    shortName,
    aliases,
    kind,
    region,
    iso3,
    description,
  }));
}

export function personDocuments(corpus: Corpus): PersonDocument[] {
  return [...corpus.people.values()].map(({ id, name, aliases, roles }) => {
    const spoken = roles.map(({ actor, title }) => {
      const body = actor === null ? undefined : corpus.stakeholders.get(actor);
      const bodyName = body?.person === id ? undefined : body?.shortName;
      return [title, bodyName].filter((part) => part !== null && part !== undefined).join(', ');
    });
    return { id, name, aliases, roles: [...new Set(spoken.filter((role) => role !== ''))] };
  });
}

export function debateDocuments(corpus: Corpus): DebateDocument[] {
  return [...corpus.debates.values()].map(({ id, title, question, poles }) => ({
    id,
    title,
    question,
    minus: poles.minus.label,
    plus: poles.plus.label,
    phrases: { minus: poles.minus.phrase, plus: poles.plus.phrase },
  }));
}

export function sourceDocuments(corpus: Corpus): SourceDocument[] {
  return [...corpus.sources.values()].map(({ id, title, publisher, date }) => ({ id, title, publisher, date }));
}

/** Events at which something was said, in the order of the corpus. */
export function eventDocuments(corpus: Corpus): EventDocument[] {
  const named = new Set([...corpus.sources.values()].map(({ event }) => event));
  return [...corpus.events.values()].filter(({ id }) => named.has(id)).map(({ id, name, date }) => ({ id, name, date }));
}

/**
 * Only statements that the site shows. Those in one language stand together, in these those of one kind of actor, of one
 * actor, and of one speaker: like beside like takes less to send.
 */
export function quoteDocuments(corpus: Corpus): WholeQuote[] {
  const actors = new Map(stakeholderDocuments(corpus).map((actor) => [actor.id, actor]));
  const people = new Map(personDocuments(corpus).map((person) => [person.id, person]));
  const debates = new Map(debateDocuments(corpus).map((debate) => [debate.id, debate]));
  const sources = new Map(sourceDocuments(corpus).map((source) => [source.id, source]));
  const events = new Map(eventDocuments(corpus).map((event) => [event.id, event]));
  const quotes = shownStatements(corpus).map((statement): WholeQuote => ({
    id: statement.id,
    kind: statement.kind,
    text: statement.text,
    lang: statement.lang,
    date: statement.date,
    grade: statement.grade,
    speaker: statement.person === null ? null : people.get(statement.person)!,
    roleThen: statement.roleThen,
    actors: actorsOf(statement).map((id) => actors.get(id)!),
    stances: statement.codes.map(({ debate, stance, confidence }) => ({ debate: debates.get(debate)!, stance, confidence })),
    source: sources.get(statement.source)!,
    transcriptStatus: statement.transcriptStatus,
    contextBefore: statement.contextBefore,
    contextAfter: statement.contextAfter,
    event: events.get(corpus.sources.get(statement.source)!.event ?? '') ?? null,
  }));
  const neighbourhood = ({ id, lang, speaker, actors: [actor] }: WholeQuote) => [lang, actor?.kind, actor?.id, speaker?.id, id].join(' ');
  return sortBy(quotes, neighbourhood);
}

function sortBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return values
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value);
}

export function searchDocuments(corpus: Corpus): Documents & { readonly quotes: readonly WholeQuote[] } {
  return {
    quotes: quoteDocuments(corpus),
    stakeholders: stakeholderDocuments(corpus),
    people: personDocuments(corpus),
    debates: debateDocuments(corpus),
    sources: sourceDocuments(corpus),
    events: eventDocuments(corpus),
  };
}
