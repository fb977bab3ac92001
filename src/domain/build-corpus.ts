import type { z } from 'astro/zod';
import { checkCorrections } from './check-corrections.ts';
import { checkLinks } from './check-links.ts';
import { checkPropositions } from './check-propositions.ts';
import { checkReleases } from './check-releases.ts';
import { checkStatements } from './check-statements.ts';
import { checkStates } from './check-states.ts';
import { checkTerms } from './check-terms.ts';
import { claimedIds } from './claimed-ids.ts';
import { claimRecord } from './claim.ts';
import type { ContentFile, ContentFolder } from './content-file.ts';
import type { Corpus, Source, Statement } from './corpus.ts';
import { correctionRecord } from './correction.ts';
import { datasetRecord } from './dataset.ts';
import { debateRecord } from './debate.ts';
import { eventRecord } from './event.ts';
import { ContentError, type Fault } from './fault.ts';
import { contains, fingerprintRecord, type FingerprintRecord } from './fingerprint.ts';
import { glossaryTermRecord } from './glossary-term.ts';
import { recordId } from './id.ts';
import { instrumentRecord } from './instrument.ts';
import { personRecord } from './person.ts';
import { readProse } from './prose.ts';
import { readRecord } from './read-record.ts';
import { releaseRecord } from './release.ts';
import { resolutionRecord } from './resolution.ts';
import { sourceRecord, type SourceRecord } from './source.ts';
import { stakeholderRecord } from './stakeholder.ts';
import { storyRecord } from './story.ts';
import { viewpointRecord } from './viewpoint.ts';

const FOLDERS = [
  'debates',
  'stakeholders',
  'people',
  'sources',
  'fingerprints',
  'resolutions',
  'instruments',
  'events',
  'viewpoints',
  'claims',
  'stories',
  'changelog',
  'corrections',
  'glossary',
];

/**
 * The gate between files and everything else: understands, links, checks and sorts.
 * @param today the last day that a date may name, as `YYYY-MM-DD`
 * @throws {ContentError} with every fault in all the files at once
 */
export function buildCorpus(content: ContentFolder, today: string): Corpus {
  const faults: Fault[] = [...content.faults];
  const byFolder = Map.groupBy(content.files, (file) => file.folder);
  for (const file of content.files) checkPlace(file, faults);

  const records = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
    new Map(
      (byFolder.get(folder) ?? []).flatMap((file) => {
        const record = readRecord(file, schema, faults);
        return record === null ? [] : [[file.id, { ...(record as object), id: file.id } as z.infer<Schema> & { id: string }]];
      }),
    );
  const withAccounts = <Schema extends z.ZodType>(folder: string, schema: Schema) => {
    const bodies = new Map((byFolder.get(folder) ?? []).map((file) => [file.id, file.body ?? '']));
    return new Map(
      [...records(folder, schema)].map(([id, record]) => [id, { ...record, account: readProse(bodies.get(id) ?? '') }]),
    );
  };

  const fingerprints = records('fingerprints', fingerprintRecord);
  const sourceRecords = records('sources', sourceRecord);
  const stories = withAccounts('stories', storyRecord);
  const retold = new Set([...stories.values()].map((story) => story.source));
  const sources = new Map(
    [...sourceRecords].map(([id, source]) => [id, linkSource(source, fingerprints.get(id) ?? null, retold.has(id))]),
  );
  checkDuplicateIds([...sources.values()], faults);

  const corpus: Corpus = {
    dataset: readDataset(content.files, faults),
    debates: sorted(withAccounts('debates', debateRecord), (a, b) => a.order - b.order),
    stakeholders: sorted(withAccounts('stakeholders', stakeholderRecord), byText((record) => record.name)),
    people: sorted(records('people', personRecord), byText((record) => record.name)),
    sources: sorted(sources, byText((record) => record.title)),
    statements: sorted(
      new Map([...sources.values()].flatMap((source) => source.statements.map((statement) => [statement.id, statement]))),
      newestFirst,
    ),
    resolutions: sorted(records('resolutions', resolutionRecord), newestFirst),
    instruments: sorted(records('instruments', instrumentRecord), byText((record) => record.name)),
    events: sorted(records('events', eventRecord), oldestFirst),
    viewpoints: sorted(records('viewpoints', viewpointRecord), byText((record) => record.id)),
    claims: sorted(records('claims', claimRecord), (a, b) => (a.locator.start ?? 0) - (b.locator.start ?? 0)),
    stories: sorted(stories, byText((record) => record.title)),
    releases: sorted(records('changelog', releaseRecord), newestVersionFirst),
    corrections: sorted(records('corrections', correctionRecord), newestFirst),
    glossary: sorted(records('glossary', glossaryTermRecord), byText((record) => record.term)),
  };
  const claimed = claimedIds(content);
  for (const [id] of fingerprints) {
    if (!claimed.has('sources', id)) {
      faults.push({
        file: `content/fingerprints/${id}.json`,
        field: '',
        problem: `there is no source "${id}"`,
        instead: 'remove the fingerprint, or add the source',
      });
    }
  }
  checkLinks(corpus, claimed, faults);
  checkPropositions(corpus, faults);
  checkStatements(corpus, fingerprints, today, faults);
  checkCorrections(corpus, today, faults);
  checkStates(corpus, claimed, today, faults);
  checkReleases(corpus, faults);
  checkTerms(corpus, faults);
  if (faults.length > 0) throw new ContentError(faults);
  return corpus;
}

function checkPlace(file: ContentFile, faults: Fault[]): void {
  if (file.folder === '' ? file.id !== 'dataset' : !FOLDERS.includes(file.folder)) {
    faults.push({
      file: file.path,
      field: '',
      problem: 'no records are read from here',
      instead: `move it into one of ${FOLDERS.map((folder) => `content/${folder}/`).join(', ')}`,
    });
  } else if (!recordId.safeParse(file.id).success) {
    faults.push({
      file: file.path,
      field: '',
      problem: `"${file.id}" cannot be an id, and the file name is the id`,
      instead: 'rename the file to lower-case letters and digits joined by single hyphens',
    });
  }
}

function readDataset(files: readonly ContentFile[], faults: Fault[]): Corpus['dataset'] {
  const file = files.find((candidate) => candidate.folder === '' && candidate.id === 'dataset');
  if (!file) {
    faults.push({ file: 'content/dataset.json', field: '', problem: 'the file is missing', instead: 'add version, released, licence and licenceUrl' });
  }
  const record = file ? readRecord(file, datasetRecord, faults) : null;
  return record ?? { version: '0.0.0', released: '1970-01-01', licence: '', licenceUrl: '' };
}

function linkSource(
  { statements, ...source }: SourceRecord & { id: string },
  fingerprint: FingerprintRecord | null,
  retold: boolean,
): Source {
  return {
    ...source,
    fingerprint: fingerprint && { made: fingerprint.made, sha256: fingerprint.sha256, words: fingerprint.words },
    statements: statements.map(
      (statement): Statement => ({
        ...statement,
        source: source.id,
        shown: retold || statement.codes.length > 0,
        matchedOn:
          fingerprint && statement.kind === 'quote' && contains(fingerprint, statement.text) === 'yes' ? fingerprint.made : null,
      }),
    ),
  };
}

function checkDuplicateIds(sources: readonly Source[], faults: Fault[]): void {
  const seen = new Map<string, string>();
  for (const source of sources) {
    for (const [index, { id }] of source.statements.entries()) {
      const key = id.toLowerCase();
      const first = seen.get(key);
      if (first) {
        faults.push({
          file: `content/sources/${source.id}.json`,
          field: `statements[${index}].id`,
          problem: `the id "${id}" is taken by a statement in content/sources/${first}.json`,
          instead: 'give this statement an id of its own; ids are never used twice, and differ in more than upper and lower case',
        });
      } else seen.set(key, source.id);
    }
  }
}

type Compare<T> = (a: T, b: T) => number;

function sorted<T extends { id: string }>(records: Map<string, T>, compare: Compare<T>): Map<string, T> {
  return new Map([...records].sort(([, a], [, b]) => compare(a, b) || byId(a, b)));
}

const collator = new Intl.Collator('en');
const byId: Compare<{ id: string }> = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byText = <T>(text: (record: T) => string): Compare<T> => (a, b) => collator.compare(text(a), text(b));
const oldestFirst: Compare<{ date: string }> = (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
const newestFirst: Compare<{ date: string }> = (a, b) => oldestFirst(b, a);
const newestVersionFirst: Compare<{ version: string }> = (a, b) => new Intl.Collator('en', { numeric: true }).compare(b.version, a.version);
