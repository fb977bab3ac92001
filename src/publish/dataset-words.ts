import type { Corpus } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import type { Rights } from './data-table.ts';

/** Where the dataset lives: whole addresses, from `site.ts`. */
export interface DatasetPlace {
  readonly home: string;
  /** The page about the data. */
  readonly page: string;
  /** A file below `/data/`. */
  readonly file: (path: string) => string;
  /** Where the licences of the sources are listed. */
  readonly sourceLicences: string;
  /** The schema of a kind of record or of an answer, by its name. */
  readonly schema: (name: string) => string;
}

/** Everything that the descriptions of the dataset say of it, so that all say the same. */
export interface DatasetWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** ISO date. */
  readonly released: string;
  readonly keywords: readonly string[];
  readonly author: string;
  readonly citation: string;
  readonly licenceUrl: string;
  /** The licence of each part. */
  readonly licences: Readonly<Record<Rights, Licence>>;
  /** First and last year of the statements. */
  readonly years: readonly [string, string];
}

export interface Licence {
  /** Name in the list of open licences, where it is one. */
  readonly id?: string;
  readonly title: string;
  readonly path: string;
  /** The line to print beside what is used. */
  readonly attribution: string;
}

/** The author as in the licence of the code. */
export const DATASET = {
  name: 'Faultlines',
  title: 'Faultlines: who says what about governing cyberspace',
  summary: 'Coded public statements about governing cyberspace, each with its source, both readings and the position that follows; roll calls, instruments and events beside them.',
  author: 'The Faultlines authors',
  keywords: ['cyberspace', 'Internet governance', 'cybersecurity', 'privacy', 'stance', 'quotations', 'roll calls', 'political positions'],
} as const;

export function datasetWords({ dataset, statements, debates, stakeholders }: Corpus, place: DatasetPlace): DatasetWords {
  const { version, released, licenceUrl } = dataset;
  const years = [...statements.values()].map(({ date }) => date.slice(0, 4)).sort();
  return {
    name: DATASET.name.toLowerCase(),
    title: DATASET.title,
    description: `${DATASET.summary} ${stakeholders.size} stakeholders, ${debates.size} debates, ${statements.size} statements, of which those that take no side are context.`,
    version,
    released,
    keywords: DATASET.keywords,
    author: DATASET.author,
    citation: `${DATASET.author}: ${DATASET.name}, data version ${version}, ${formatDate(released)}. ${place.page}`,
    licenceUrl,
    licences: {
      own: { id: 'CC-BY-4.0', title: 'Our own words, codes and numbers: Creative Commons Attribution 4.0 International', path: licenceUrl, attribution: `${DATASET.name}, data version ${version}, CC BY 4.0` },
      quoted: { title: 'Quotations belong to their authors: each source states its licence', path: place.file('sources.csv'), attribution: 'Speaker, title and publisher of the source, date: as each quote page cites it' },
      facts: { title: 'Votes and statuses are facts; the collections from which they were taken have terms of their own', path: place.sourceLicences, attribution: 'The source of the record, as the page of the vote or instrument names it' },
    },
    years: [years[0]!, years.at(-1)!],
  };
}
