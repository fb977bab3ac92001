import type { Analysis } from '../analysis/analyse.ts';
import type { Corpus } from '../domain/corpus.ts';
import { analysisFiles } from './analysis-files.ts';
import type { Rights, TableFacts } from './data-table.ts';
import { POSITIONS_TABLE } from './positions-table.ts';
import { RECORD_LISTS, recordsJson } from './record-kinds.ts';
import { RECORD_TABLES } from './record-tables.ts';

/** A file of the dataset. */
export interface DataFile {
  /** Unique among the files. */
  readonly name: string;
  /** Below `/data/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly rights: readonly Rights[];
  readonly format: 'csv' | 'json';
  /** The columns of a table; `null` for a list of records. */
  readonly table: TableFacts | null;
  readonly text: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** Every table of the dataset, whoever writes it. */
export const DATA_TABLES: readonly TableFacts[] = [...RECORD_TABLES, POSITIONS_TABLE];

const written = new WeakMap<Corpus, readonly DataFile[]>();

/** Every file of the dataset, written once: the tables, then the lists of whole records. */
export function dataFiles(corpus: Corpus, analysis: Analysis, sha256: (text: string) => string): readonly DataFile[] {
  const known = written.get(corpus);
  if (known) return known;
  const measured = (file: Omit<DataFile, 'bytes' | 'sha256'>): DataFile => ({ ...file, bytes: new TextEncoder().encode(file.text).length, sha256: sha256(file.text) });
  const tableFile = (table: TableFacts, text: string) => {
    const { name, path, title, description, rights } = table;
    return measured({ name, path, title, description, rights, format: 'csv', table, text });
  };
  const files = [
    ...RECORD_TABLES.map((table) => tableFile(table, table.csv(corpus))),
    tableFile(POSITIONS_TABLE, analysisFiles(analysis).find(({ name }) => `analysis/${name}` === POSITIONS_TABLE.path)!.text),
    ...RECORD_LISTS.map((list) => {
      const { name, title, description, rights } = list;
      return measured({ name: `${name}-json`, path: `${name}.json`, title: `${title}: whole records`, description: `${description} All records, as the site shows them.`, rights, format: 'json', table: null, text: recordsJson(list, corpus) });
    }),
  ];
  written.set(corpus, files);
  return files;
}
