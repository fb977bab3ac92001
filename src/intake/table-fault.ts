/** One thing wrong with one cell, row or header of a table, and what to write instead. */
export interface TableFault {
  /** Name of the file as the reader knows it. */
  readonly file: string;
  /** Counted from 1, with the header; a row of several lines stands at its first. */
  readonly line: number;
  /** Name of the column as the file spells it; `null` where the whole row is meant. */
  readonly column: string | null;
  readonly problem: string;
  readonly instead: string;
}

/** Thrown once for all tables of a run, with every fault in them by file and line. */
export class TableError extends Error {
  readonly faults: readonly TableFault[];

  constructor(faults: readonly TableFault[]) {
    const sorted = [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    super(describeTableFaults(sorted));
    this.name = 'TableError';
    this.faults = sorted;
  }
}

/** The message that a person reads: a count, then one line a fault. */
export function describeTableFaults(faults: readonly TableFault[]): string {
  const head = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Nothing was written.`;
  return [head, ...faults.map(({ file, line, column, problem, instead }) => `${file}, line ${line}${column === null ? '' : `, column ${column}`}: ${problem}; ${instead}`)].join('\n');
}
