import { dsvFormat } from 'd3';
import type { TableFault } from './table-fault.ts';

/** A table with a header, its columns found by any of the names under which they may stand there. */
export interface Table<Column extends string> {
  /** The columns that are there: what the file calls each. */
  readonly spelled: ReadonlyMap<Column, string>;
  /** Columns of the file that have no meaning here, as it spells them. */
  readonly ignored: readonly string[];
  /** Columns whose name starts with the given prefix, as spelled. */
  readonly prefixed: readonly string[];
  readonly rows: readonly TableRow<Column>[];
}

export interface TableRow<Column extends string> {
  readonly line: number;
  /** The cell without white space around it; empty where the column is not there. */
  readonly cell: (column: Column) => string;
  /** The cells of the prefixed columns, in their order. */
  readonly prefixed: readonly string[];
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a table separated by commas, semicolons or tabs, whichever the header has most of. Empty lines are passed over.
 *
 * @param names for each column the names under which it may stand, in lower case; spaces count as underscores
 * @param prefix of further columns, such as `code_`; left out: none
 * @param faults to which faults of the form are added: an unclosed quotation mark, a column twice, a row of another length
 */
export function readTable<Column extends string>(file: string, text: string, names: Readonly<Record<Column, readonly string[]>>, faults: TableFault[], prefix: string | null = null): Table<Column> {
  const plain = text.replace(/^\uFEFF/, '');
  const firstLine = plain.slice(0, plain.search(/[\r\n]|$/));
  const separator = SEPARATORS.reduce((best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best));
  if ((plain.split('"').length - 1) % 2 === 1) {
    faults.push({ file, line: lineOf(plain, plain.lastIndexOf('"')), column: null, problem: 'a quotation mark is opened and not closed', instead: 'write it twice inside a quoted cell, and once at both ends' });
    return { spelled: new Map(), ignored: [], prefixed: [], rows: [] };
  }
  const [head, ...body] = withLines(dsvFormat(separator).parseRows(plain));
  const header = (head?.cells ?? []).map((cell) => cell.trim());

  const spelled = new Map<Column, string>();
  const at = new Map<Column, number>();
  const ignored: string[] = [];
  const prefixed: number[] = [];
  header.forEach((name, index) => {
    const key = name.toLowerCase().replaceAll(' ', '_');
    const column = (Object.keys(names) as Column[]).find((candidate) => names[candidate].includes(key));
    if (column === undefined) {
      if (prefix !== null && key.startsWith(prefix)) prefixed.push(index);
      else if (name !== '') ignored.push(name);
      return;
    }
    if (spelled.has(column)) faults.push({ file, line: 1, column: name, problem: `means the same as ${spelled.get(column)}`, instead: 'keep one of them' });
    else {
      spelled.set(column, name);
      at.set(column, index);
    }
  });

  const rows = body.flatMap(({ cells, line }): TableRow<Column>[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== header.length) {
      faults.push({ file, line, column: null, problem: `${cells.length} cells`, instead: `write ${header.length}, as in the header, and put cells that hold a separator in quotation marks` });
      return [];
    }
    return [{ line, cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? '', prefixed: prefixed.map((index) => cells[index]!.trim()) }];
  });
  return { spelled, ignored, prefixed: prefixed.map((index) => header[index]!), rows };
}

/** Each row with the line at which it starts: cells may hold line breaks. */
function withLines(rows: readonly string[][]): { cells: string[]; line: number }[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return { cells, line: start };
  });
}

function lineOf(text: string, index: number): number {
  return 1 + (text.slice(0, index).match(/\r\n|\r|\n/g)?.length ?? 0);
}
