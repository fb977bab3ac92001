import type { Corpus } from '../domain/corpus.ts';
import { csvTable, type ResultCell } from './result-table.ts';

/** Whose words and numbers a file holds, and so which licence it is under: our own, those of quoted authors, facts from records of others. */
export type Rights = 'own' | 'quoted' | 'facts';

/** What stands in a column. A `date` may be known to the year or month only; a `list` is joined by `LIST_SEPARATOR`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'uri';

/** Between the items of a list in one cell. */
export const LIST_SEPARATOR = ';';

/** What a column means, without the rows: the source of Table Schema, Croissant and the page of the data. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Never empty. */
  readonly required?: true;
  /** All values that occur. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose first column holds the value, or each item of the list. */
  readonly refersTo?: string;
}

/** A column and what it says of a row. */
export interface Column<Row> extends ColumnFacts {
  readonly cell: (row: Row) => ResultCell | readonly string[];
}

/** A table of the dataset, without its rows. */
export interface TableFacts {
  readonly name: string;
  /** Where it stands below `/data/`. */
  readonly path: string;
  readonly title: string;
  /** What a row is, in one sentence. */
  readonly description: string;
  readonly rights: readonly Rights[];
  readonly columns: readonly ColumnFacts[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
}

/** A table that is made of the records. Unknown is an empty cell. */
export interface DataTable extends TableFacts {
  readonly csv: (corpus: Corpus) => string;
}

/**
 * A table from its columns and rows. Its CSV is written only if no item of a list holds what stands between items.
 */
export function dataTable<Row>({ columns, rows, ...facts }: Omit<DataTable, 'columns' | 'csv' | 'path'> & { columns: readonly Column<Row>[]; rows: (corpus: Corpus) => readonly Row[] }): DataTable {
  return {
    ...facts,
    path: `${facts.name}.csv`,
    columns,
    csv: (corpus) =>
      csvTable(
        columns.map(({ name }) => name),
        rows(corpus).map((row) => columns.map(({ name, cell }) => oneCell(cell(row), `${facts.name}.${name}`))),
      ),
  };
}

function oneCell(cell: ResultCell | readonly string[], column: string): ResultCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  const torn = cell.find((item) => item.includes(LIST_SEPARATOR));
  if (torn !== undefined) throw new Error(`${column} cannot hold ${JSON.stringify(torn)}: the items of its lists are joined by "${LIST_SEPARATOR}". Make two items of it, or write a comma.`);
  return cell.join(LIST_SEPARATOR);
}
