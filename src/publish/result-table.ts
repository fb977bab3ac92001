import { csvFormatRows } from 'd3';

/** A cell of a published table; `null` is unknown. */
export type ResultCell = string | number | boolean | null;

/** A file under its name below the folder of results. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** The files of one kind, under their names without the ending: what a static endpoint of that ending needs. */
export function filesOfKind(files: readonly PublishedFile[], ending: string): { params: { name: string }; props: { text: string } }[] {
  return files.flatMap(({ name, text }) => (name.endsWith(`.${ending}`) ? [{ params: { name: name.slice(0, -1 - ending.length) }, props: { text } }] : []));
}

/** Decimals that are printed: more would be noise of the arithmetic. */
const DECIMALS = 6;

/** A number as it is published: rounded, and never −0. */
export function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}

/** One table as CSV and as JSON, a list of records with one on each line. Unknown is an empty cell and `null`. */
export function resultTable(name: string, columns: readonly string[], rows: readonly (readonly ResultCell[])[]): PublishedFile[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? (Number.isFinite(cell) ? rounded(cell) : null) : cell)));
  const records = cells.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))));
  return [
    { name: `${name}.csv`, text: csvTable(columns, cells) },
    { name: `${name}.json`, text: records.length === 0 ? '[]\n' : `[\n${records.join(',\n')}\n]\n` },
  ];
}

/** A table as CSV (RFC 4180 with line feeds), with a header. */
export function csvTable(columns: readonly string[], rows: readonly (readonly ResultCell[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))])}\n`;
}
