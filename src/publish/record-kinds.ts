import { z } from 'astro/zod';
import { claimRecord } from '../domain/claim.ts';
import { correctionRecord } from '../domain/correction.ts';
import type { Corpus, Source, Statement } from '../domain/corpus.ts';
import { datasetRecord } from '../domain/dataset.ts';
import { debateRecord } from '../domain/debate.ts';
import { eventRecord } from '../domain/event.ts';
import { fingerprintRecord } from '../domain/fingerprint.ts';
import { glossaryTermRecord } from '../domain/glossary-term.ts';
import { recordId } from '../domain/id.ts';
import { instrumentRecord } from '../domain/instrument.ts';
import { personRecord } from '../domain/person.ts';
import type { Prose } from '../domain/prose.ts';
import { releaseRecord } from '../domain/release.ts';
import { resolutionRecord } from '../domain/resolution.ts';
import { sourceRecord } from '../domain/source.ts';
import { stakeholderRecord } from '../domain/stakeholder.ts';
import { statementRecord } from '../domain/statement.ts';
import { storyRecord } from '../domain/story.ts';
import { viewpointRecord } from '../domain/viewpoint.ts';
import type { Rights } from './data-table.ts';

/** A kind of record, as editors write it and as the site publishes it. */
export interface RecordKind {
  readonly name: string;
  /** The folder of `content/` whose files are such records, and the ending of these; `null` where they stand inside others. */
  readonly files: { readonly folder: string; readonly ending: 'json' | 'mdx' } | null;
  readonly title: string;
  readonly description: string;
  /** What the gate accepts. */
  readonly schema: z.ZodType;
  /** The list of all records at `/data/<name>.json`; `null` where they are not published as a list. */
  readonly list: RecordList | null;
}

export interface RecordList {
  readonly name: string;
  readonly rights: readonly Rights[];
  /** Of one record in the list. */
  readonly schema: z.ZodType;
  readonly records: (corpus: Corpus) => unknown[];
}

/** Markdown in which `<Cite source="id" />` names a source and `[words](kind:id)` a record. */
const account = z.string().nullable();

const withId = <Shape extends z.core.$ZodLooseShape>(record: z.ZodObject<Shape>) => record.extend({ id: recordId });
const withAccount = <Shape extends z.core.$ZodLooseShape>(record: z.ZodObject<Shape>) => withId(record).extend({ account });
const accountOf = ({ account: prose, ...record }: { account: Prose | null }) => ({ ...record, account: prose && prose.body });
const listOf = <Record extends { id: string }>(records: ReadonlyMap<string, Record>) => [...records.values()].map(({ id, ...record }) => ({ id, ...record }));

const publishedSource = withId(sourceRecord.omit({ statements: true })).extend({
  /** What is known of the text that was read; `null` where its fingerprint is not kept. */
  fingerprint: z.strictObject({ made: z.iso.date(), sha256: z.string(), words: z.int().positive() }).nullable(),
});

const publishedStatement = statementRecord.extend({
  source: recordId,
  /** Whether the site shows it: it takes a side, or a story retells its source. */
  shown: z.boolean(),
  /** The day on which its words were found in the text of its source; `null` where that was not checked. */
  matchedOn: z.iso.date().nullable(),
  /** `null` for context that the site does not show. */
  text: z.string().nullable(),
  locator: z.strictObject({ paragraph: z.int().positive().nullable(), start: z.int().nonnegative().nullable(), end: z.int().positive().nullable() }),
});

function withoutStatements({ statements: _statements, ...source }: Source) {
  return source;
}

/** A statement as the site shows it: neighbouring words are for finding the place, not for printing, and context is counted, not shown. */
function shownParts({ locator: { paragraph, start, end }, ...statement }: Statement) {
  return { ...statement, locator: { paragraph, start, end }, ...(statement.shown ? {} : { text: null, contextBefore: null, contextAfter: null, note: null }) };
}

/** Every kind of record. */
export const RECORD_KINDS: readonly RecordKind[] = [
  {
    name: 'debate',
    files: { folder: 'debates', ending: 'mdx' },
    title: 'Debate',
    description: 'A question on which actors stand between two poles.',
    schema: debateRecord,
    list: { name: 'debates', rights: ['own'], schema: withAccount(debateRecord), records: ({ debates }) => listOf(debates).map(accountOf) },
  },
  {
    name: 'stakeholder',
    files: { folder: 'stakeholders', ending: 'mdx' },
    title: 'Stakeholder',
    description: 'An organisation or government spoken for, or a person who speaks for nobody else.',
    schema: stakeholderRecord,
    list: { name: 'stakeholders', rights: ['own'], schema: withAccount(stakeholderRecord), records: ({ stakeholders }) => listOf(stakeholders).map(accountOf) },
  },
  {
    name: 'person',
    files: { folder: 'people', ending: 'json' },
    title: 'Person',
    description: 'A speaker and the roles in which he or she spoke.',
    schema: personRecord,
    list: { name: 'people', rights: ['own'], schema: withId(personRecord), records: ({ people }) => listOf(people) },
  },
  {
    name: 'source',
    files: { folder: 'sources', ending: 'json' },
    title: 'Source',
    description: 'A document from which statements, votes, statuses or facts were taken, with the statements found in it.',
    schema: sourceRecord,
    list: { name: 'sources', rights: ['own'], schema: publishedSource, records: ({ sources }) => listOf(sources).map(withoutStatements) },
  },
  {
    name: 'statement',
    files: null,
    title: 'Statement',
    description: 'A passage in which an identifiable actor says, in public and on a known date, where it stands, with its codes.',
    schema: statementRecord,
    list: { name: 'statements', rights: ['own', 'quoted'], schema: publishedStatement, records: ({ statements }) => listOf(statements).map(shownParts) },
  },
  {
    name: 'resolution',
    files: { folder: 'resolutions', ending: 'json' },
    title: 'Resolution',
    description: 'A United Nations resolution or amendment, with its roll call where there was one.',
    schema: resolutionRecord,
    list: { name: 'resolutions', rights: ['facts', 'own'], schema: withId(resolutionRecord), records: ({ resolutions }) => listOf(resolutions) },
  },
  {
    name: 'instrument',
    files: { folder: 'instruments', ending: 'json' },
    title: 'Instrument',
    description: 'A treaty, declaration or coalition that states join, and who is recorded as having joined.',
    schema: instrumentRecord,
    list: { name: 'instruments', rights: ['facts', 'own'], schema: withId(instrumentRecord), records: ({ instruments }) => listOf(instruments) },
  },
  {
    name: 'event',
    files: { folder: 'events', ending: 'json' },
    title: 'Event',
    description: 'Something dated at which statements were made, or to which they refer.',
    schema: eventRecord,
    list: { name: 'events', rights: ['own'], schema: withId(eventRecord), records: ({ events }) => listOf(events) },
  },
  {
    name: 'viewpoint',
    files: { folder: 'viewpoints', ending: 'json' },
    title: 'Viewpoint',
    description: 'A view that a source reports without naming who holds it.',
    schema: viewpointRecord,
    list: { name: 'viewpoints', rights: ['own'], schema: withId(viewpointRecord), records: ({ viewpoints }) => listOf(viewpoints) },
  },
  {
    name: 'claim',
    files: { folder: 'claims', ending: 'json' },
    title: 'Claim',
    description: 'A factual claim of a source, in our words, with what other sources say of it.',
    schema: claimRecord,
    list: { name: 'claims', rights: ['own'], schema: withId(claimRecord), records: ({ claims }) => listOf(claims) },
  },
  {
    name: 'story',
    files: { folder: 'stories', ending: 'mdx' },
    title: 'Story',
    description: 'A page in prose that retells one source completely.',
    schema: storyRecord,
    list: { name: 'stories', rights: ['own'], schema: withAccount(storyRecord), records: ({ stories }) => listOf(stories).map(accountOf) },
  },
  {
    name: 'term',
    files: { folder: 'glossary', ending: 'json' },
    title: 'Term',
    description: 'A word of the trade as our prose uses it.',
    schema: glossaryTermRecord,
    list: { name: 'glossary', rights: ['own'], schema: withId(glossaryTermRecord), records: ({ glossary }) => listOf(glossary) },
  },
  {
    name: 'correction',
    files: { folder: 'corrections', ending: 'json' },
    title: 'Correction',
    description: 'Something that stood wrong in a published version, and what stands there now.',
    schema: correctionRecord,
    list: { name: 'corrections', rights: ['own'], schema: withId(correctionRecord), records: ({ corrections }) => listOf(corrections) },
  },
  {
    name: 'release',
    files: { folder: 'changelog', ending: 'json' },
    title: 'Release',
    description: 'A version of the data, and what it changed.',
    schema: releaseRecord,
    list: { name: 'releases', rights: ['own'], schema: withId(releaseRecord), records: ({ releases }) => listOf(releases) },
  },
  {
    name: 'fingerprint',
    files: { folder: 'fingerprints', ending: 'json' },
    title: 'Fingerprint',
    description: 'What proves that a quotation stands in its source, without the text of it.',
    schema: fingerprintRecord,
    list: null,
  },
  {
    name: 'dataset',
    files: { folder: '', ending: 'json' },
    title: 'Dataset',
    description: 'What is published: its version, day and licence.',
    schema: datasetRecord,
    list: null,
  },
];

/** The kinds that are published as lists. */
export const RECORD_LISTS = RECORD_KINDS.flatMap(({ list, title, description }) => (list ? [{ ...list, title, description }] : []));

/** All records of a list as JSON, one on each line. */
export function recordsJson({ records }: RecordList, corpus: Corpus): string {
  const lines = records(corpus).map((record) => JSON.stringify(record));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
