import { formatBytes } from '../domain/format-bytes.ts';
import type { DataFile } from '../publish/data-files.ts';
import type { DatasetWords } from '../publish/dataset-words.ts';
import type { Rights } from '../publish/data-table.ts';
import { address } from '../site.ts';

export interface FileLink {
  readonly label: string;
  readonly href: string;
  readonly size: string;
}

/** A part of the dataset: a table, the same records whole, or both. */
export interface DataPart {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In words. */
  readonly rights: string;
  readonly table: FileLink | null;
  readonly records: FileLink | null;
}

const RIGHTS: Record<Rights, string> = { own: 'CC BY 4.0', quoted: 'quotations: their authors', facts: 'facts: terms of their source' };

/** The files of the dataset as a page lists them: tables with the whole records beside them, then what has no table. */
export function dataParts(files: readonly DataFile[]): DataPart[] {
  const link = (file: DataFile | undefined): FileLink | null =>
    file ? { label: file.path.slice(file.path.lastIndexOf('/') + 1), href: address.dataFile(file.path), size: formatBytes(file.bytes) } : null;
  const lists = new Map(files.filter(({ table }) => table === null).map((file) => [file.name.replace(/-json$/, ''), file]));
  const part = (name: string, title: string, table: DataFile | undefined, records: DataFile | undefined): DataPart => ({
    name,
    title,
    description: (table ?? records)!.description,
    rights: [...new Set([...(table?.rights ?? []), ...(records?.rights ?? [])])].map((right) => RIGHTS[right]).join('; '),
    table: link(table),
    records: link(records),
  });
  const tables = files.filter(({ table }) => table !== null);
  return [
    ...tables.map((file) => part(file.name, file.title, file, lists.get(file.name))),
    ...[...lists].filter(([name]) => !tables.some((table) => table.name === name)).map(([name, file]) => part(name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, undefined, file)),
  ];
}

/** What to print beside each part that is used. */
export function attributions({ licences }: DatasetWords): { part: string; title: string; href: string; line: string }[] {
  const parts: Record<Rights, string> = { own: 'Our own words, codes, positions and numbers', quoted: 'Quotations', facts: 'Votes and statuses' };
  return (['own', 'quoted', 'facts'] as const).map((right) => ({ part: parts[right], title: licences[right].title, href: licences[right].path, line: licences[right].attribution }));
}
