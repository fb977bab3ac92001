import type { ClaimRecord } from './claim.ts';
import type { Coding } from './coding.ts';
import type { CorrectionRecord } from './correction.ts';
import type { DatasetRecord } from './dataset.ts';
import type { DebateRecord } from './debate.ts';
import type { EventRecord } from './event.ts';
import type { GlossaryTermRecord } from './glossary-term.ts';
import type { InstrumentRecord } from './instrument.ts';
import type { PersonRecord } from './person.ts';
import type { Prose } from './prose.ts';
import type { ReleaseRecord } from './release.ts';
import type { ResolutionRecord } from './resolution.ts';
import type { SourceRecord } from './source.ts';
import type { StakeholderRecord } from './stakeholder.ts';
import type { StatementRecord } from './statement.ts';
import type { StoryRecord } from './story.ts';
import type { ViewpointRecord } from './viewpoint.ts';

type Identified<R> = R & { readonly id: string };
type WithAccount<R> = Identified<R> & { readonly account: Prose | null };

export type Debate = WithAccount<DebateRecord>;
export type Stakeholder = WithAccount<StakeholderRecord>;
export type Person = Identified<PersonRecord>;
export type Resolution = Identified<ResolutionRecord>;
export type Instrument = Identified<InstrumentRecord>;
export type Event = Identified<EventRecord>;
export type Viewpoint = Identified<ViewpointRecord>;
export type Claim = Identified<ClaimRecord>;
export type Correction = Identified<CorrectionRecord>;
export type Story = WithAccount<StoryRecord>;
export type Release = Identified<ReleaseRecord>;
export type GlossaryTerm = Identified<GlossaryTermRecord>;

export interface Statement extends StatementRecord {
  readonly source: string;
  /** Whether the site shows it: it takes a side on a debate, or a story retells its source. The rest is context. */
  readonly shown: boolean;
  /** The day on which its words were found in the text of its source; `null` where that was not checked. */
  readonly matchedOn: string | null;
}

export interface Source extends Identified<Omit<SourceRecord, 'statements'>> {
  readonly statements: readonly Statement[];
  readonly fingerprint: { readonly made: string; readonly sha256: string; readonly words: number } | null;
}

/** A statement with its code on one debate. */
export interface CodedStatement {
  readonly statement: Statement;
  readonly code: Coding;
}

/**
 * Everything in `content/`, linked and checked. Each map is sorted once, so that iterating over it gives the same
 * order in every build: debates by their `order`, statements and releases newest first, the rest by name or date, then id.
 */
export interface Corpus {
  readonly dataset: DatasetRecord;
  readonly debates: ReadonlyMap<string, Debate>;
  readonly stakeholders: ReadonlyMap<string, Stakeholder>;
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly events: ReadonlyMap<string, Event>;
  readonly viewpoints: ReadonlyMap<string, Viewpoint>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly releases: ReadonlyMap<string, Release>;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
}

/** Who is spoken for: the actor, then the other signatories of a joint statement. */
export function actorsOf(statement: Pick<StatementRecord, 'actor' | 'coActors'>): string[] {
  return [...new Set([statement.actor, ...statement.coActors])];
}

/** Statements that the site shows, newest first. */
export function shownStatements(corpus: Corpus): Statement[] {
  return [...corpus.statements.values()].filter((statement) => statement.shown);
}

/** The statements that take a side on a debate, newest first, each with its code there. */
export function codedOn(statements: Iterable<Statement>, debate: string): CodedStatement[] {
  const coded: CodedStatement[] = [];
  for (const statement of statements) {
    const code = statement.codes.find((candidate) => candidate.debate === debate);
    if (code) coded.push({ statement, code });
  }
  return coded;
}

/** The government of a state today, or the historical state, by ISO code. */
export function governmentsByIso3(corpus: Pick<Corpus, 'stakeholders'>): Map<string, Stakeholder> {
  const governments = new Map<string, Stakeholder>();
  for (const actor of corpus.stakeholders.values()) {
    if (actor.kind === 'government' && actor.iso3) governments.set(actor.iso3, actor);
  }
  return governments;
}
