import type { CodedReading, Collection, Remark } from '../analysis/collection.ts';
import { CONFIDENCE_WEIGHT, PARAPHRASE_WEIGHT } from '../analysis/weight.ts';
import { confidence } from '../domain/confidence.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { readTable, type TableRow } from './read-table.ts';
import type { TableFault } from './table-fault.ts';

/** The names under which each column may stand; those of the Discourse Network Analyzer among them. See docs/analysing.md. */
const COLUMNS = {
  id: ['id', 'statement_id'],
  actor: ['actor', 'organization', 'organisation'],
  person: ['person'],
  concept: ['concept', 'debate', 'issue'],
  stance: ['stance'],
  agreement: ['agreement'],
  date: ['date', 'time', 'datetime', 'datetime_utc'],
  source: ['source', 'document', 'document_id'],
  confidence: ['confidence'],
  kind: ['kind'],
  variant: ['variant_of'],
} as const;
type Column = keyof typeof COLUMNS;

/** Columns of the coders' own codes are named `code_` and the coder. */
const CODER = 'code_';

const AGREEMENTS: Readonly<Record<string, number>> = { '1': 2, true: 2, yes: 2, '0': -2, false: -2, no: -2 };

/** Statements as read from a table. */
export interface ReadStatements extends Omit<Collection, 'rollCalls'> {
  /** Columns that have no meaning here, as spelled. */
  readonly ignored: readonly string[];
}

/**
 * Reads coded statements. Each row is one statement, actor and concept; rows of one statement share its id. A row without
 * concept says that a statement was read and takes no side.
 *
 * @param faults to which every fault is added; the result means something only where there are none
 */
export function readStatements(file: string, text: string, faults: TableFault[]): ReadStatements {
  const table = readTable<Column>(file, text, COLUMNS, faults, CODER);
  const spelled = (column: Column) => table.spelled.get(column) ?? column;
  const fault = (line: number, column: Column | string, problem: string, instead: string) => faults.push({ file, line, column: column in COLUMNS ? spelled(column as Column) : column, problem, instead });

  const has = (column: Column) => table.spelled.has(column);
  if (faults.length === 0 || table.spelled.size > 0) {
    if (!has('actor') && !has('person')) fault(1, 'actor', 'there is no such column', 'name who speaks in a column actor, organization or person');
    if (!has('concept')) fault(1, 'concept', 'there is no such column', 'name what it is about in a column concept or debate');
    if (!has('stance') && !has('agreement')) fault(1, 'stance', 'there is no such column', 'write stances from -2 to 2 in a column stance, or 0 and 1 in a column agreement');
    if (has('stance') && has('agreement')) fault(1, 'agreement', 'there is a column stance too', 'keep one of them');
    if (!has('date')) fault(1, 'date', 'there is no such column', 'write 2012, 2012-05 or 2012-05-02 in a column date');
    if (table.rows.length === 0) fault(1, spelled('concept'), 'there is no statement below', 'write one row for each statement, actor and concept');
  }

  const levelOf = (cell: string) => (has('agreement') ? (AGREEMENTS[cell.toLowerCase()] ?? Number.NaN) : cell === '' ? Number.NaN : Number(cell));
  const levels = has('agreement') ? 'write 0 or 1' : 'write a number from -2 to 2';
  const levelColumn: Column = has('agreement') ? 'agreement' : 'stance';
  const isLevel = (value: number) => value >= -2 && value <= 2;

  /** First row of each statement; of each statement, actor and concept; of each statement and concept. */
  const statements = new Map<string, { line: number; date: string; source: string }>();
  const lines = new Map<string, number>();
  const readings = new Map<string, CodedReading & { line: number; cells: string }>();
  const variants: { line: number; of: string }[] = [];
  const remarks: Remark[] = [];

  for (const row of table.rows) {
    const { line, cell } = row;
    const id = cell('id') || `row ${line}`;
    if (has('id') && cell('id') === '') fault(line, 'id', 'it is empty', 'name the statement');
    const actor = cell('actor') || cell('person');
    if (actor === '' && (has('actor') || has('person'))) fault(line, has('actor') ? 'actor' : 'person', 'it is empty', 'name who speaks');
    const date = isoDate(cell('date'));
    if (has('date') && !isPartialDate(date)) fault(line, 'date', `"${cell('date')}" is no date`, 'write 2012, 2012-05 or 2012-05-02');
    const source = cell('source') || id;
    const first = statements.get(id);
    if (!first) statements.set(id, { line, date, source });
    else {
      if (first.date !== date) fault(line, 'date', `statement ${id} has ${first.date} in line ${first.line}`, 'write the same date, or another id');
      if (first.source !== source) fault(line, 'source', `statement ${id} has ${first.source} in line ${first.line}`, 'write the same source, or another id');
    }
    const variantOf = cell('variant') || null;
    if (variantOf !== null) variants.push({ line, of: variantOf });

    const concept = cell('concept');
    const level = cell(levelColumn);
    if (concept === '') {
      if (level !== '') fault(line, 'concept', `it is empty, and the row has a ${spelled(levelColumn)}`, 'name the concept, or leave both empty for a statement that takes no side');
      continue;
    }
    const stance = levelOf(level);
    if ((has('stance') || has('agreement')) && !isLevel(stance)) fault(line, levelColumn, `"${level}" is none`, levels);
    const key = JSON.stringify([id, actor, concept]);
    const before = lines.get(key);
    if (before !== undefined) fault(line, 'concept', `statement ${id} of ${actor} on ${concept} stands in line ${before} already`, 'keep one of them, or give it another id');
    else lines.set(key, line);
    const weight = weightIn(row, has, fault);
    remarks.push({ statement: { id, variantOf }, actor, concept, stance, weight, date, source });

    const values = row.prefixed.map((code, index) => {
      if (code === '') return null;
      const value = levelOf(code);
      if (!isLevel(value)) fault(line, table.prefixed[index]!, `"${code}" is none`, `${levels}, or leave it empty where that coder saw no side`);
      return value;
    });
    const cells = row.prefixed.join('\n');
    const reading = readings.get(JSON.stringify([id, concept]));
    if (!reading) readings.set(JSON.stringify([id, concept]), { statement: id, concept, values, line, cells });
    else if (reading.cells !== cells) fault(line, table.prefixed[0] ?? CODER, `statement ${id} on ${concept} has other codes in line ${reading.line}`, 'write the same codes in each row of one statement');
  }
  for (const { line, of } of variants) if (!statements.has(of)) fault(line, 'variant', `there is no statement ${of}`, 'write the id of the statement of which this is another wording');

  return {
    statements: [...statements].map(([id, { date }]) => ({ id, date })),
    remarks,
    coders: table.prefixed.map((name) => name.slice(CODER.length)),
    readings: table.prefixed.length === 0 ? [] : [...readings.values()].map(({ statement, concept, values }) => ({ statement, concept, values })),
    ignored: table.ignored,
  };
}

/** Confidence × kind, as positions weigh a statement; 1 where neither column is there. */
function weightIn({ line, cell }: TableRow<Column>, has: (column: Column) => boolean, fault: (line: number, column: Column, problem: string, instead: string) => void): number {
  let weight = 1;
  if (has('confidence')) {
    const word = confidence.safeParse(cell('confidence').toLowerCase());
    const value = word.success ? CONFIDENCE_WEIGHT[word.data] : cell('confidence') === '' ? Number.NaN : Number(cell('confidence'));
    if (!(value >= 0 && value <= 1)) fault(line, 'confidence', `"${cell('confidence')}" is none`, 'write high, medium, low, or a number from 0 to 1');
    weight *= value;
  }
  if (has('kind')) {
    const kind = cell('kind').toLowerCase();
    if (kind !== 'quote' && kind !== 'paraphrase') fault(line, 'kind', `"${cell('kind')}" is none`, 'write quote or paraphrase');
    if (kind === 'paraphrase') weight *= PARAPHRASE_WEIGHT;
  }
  return weight;
}

/** The day of a date with a time. */
function isoDate(cell: string): string {
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/.test(cell) ? cell.slice(0, 10) : cell;
}
