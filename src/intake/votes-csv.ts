import type { RollCall } from '../analysis/collection.ts';
import { CONFIDENCE_WEIGHT } from '../analysis/weight.ts';
import { confidence } from '../domain/confidence.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { ballot, BALLOTS, type Ballot } from '../domain/resolution.ts';
import { pole } from '../domain/stance.ts';
import { readTable } from './read-table.ts';
import type { TableFault } from './table-fault.ts';

/** The names under which each column may stand. See docs/analysing.md. */
const COLUMNS = {
  resolution: ['resolution', 'roll_call', 'id'],
  actor: ['actor', 'voter', 'state', 'country'],
  vote: ['vote', 'ballot'],
  date: ['date'],
  concept: ['concept', 'debate', 'issue'],
  supports: ['yes_supports'],
  confidence: ['confidence'],
} as const;
type Column = keyof typeof COLUMNS;

/** What every row of one roll call must repeat. */
const REPEATED = ['date', 'concept', 'supports', 'confidence'] as const;

/** Roll calls as read from a table. */
export interface ReadVotes {
  readonly rollCalls: readonly RollCall[];
  /** Columns that have no meaning here, as spelled. */
  readonly ignored: readonly string[];
}

/**
 * Reads recorded votes, one row for each roll call and voter.
 *
 * @param faults to which every fault is added; the result means something only where there are none
 */
export function readVotes(file: string, text: string, faults: TableFault[]): ReadVotes {
  const table = readTable<Column>(file, text, COLUMNS, faults);
  const fault = (line: number, column: Column, problem: string, instead: string) => faults.push({ file, line, column: table.spelled.get(column) ?? column, problem, instead });
  for (const column of ['resolution', 'actor', 'vote'] as const) if (!table.spelled.has(column)) fault(1, column, 'there is no such column', `add it: ${COLUMNS[column].join(', ')} are its names`);

  const found = new Map<string, { line: number; cells: Record<(typeof REPEATED)[number], string>; rollCall: RollCall & { ballots: Map<string, Ballot> } }>();
  for (const { line, cell } of table.rows) {
    const [id, actor] = [cell('resolution'), cell('actor')];
    for (const column of ['resolution', 'actor'] as const) if (cell(column) === '' && table.spelled.has(column)) fault(line, column, 'it is empty', 'write a name');
    const vote = ballot.safeParse(cell('vote').toLowerCase());
    if (!vote.success && table.spelled.has('vote')) fault(line, 'vote', `"${cell('vote')}" is none`, `write ${BALLOTS.join(', ')}`);
    const cells = { date: cell('date'), concept: cell('concept'), supports: cell('supports'), confidence: cell('confidence') };
    let of = found.get(id);
    if (!of) {
      const supports = pole.safeParse(cells.supports.toLowerCase());
      const sure = confidence.safeParse(cells.confidence.toLowerCase());
      if (cells.date !== '' && !isPartialDate(cells.date)) fault(line, 'date', `"${cells.date}" is no date`, 'write 2012, 2012-05 or 2012-05-02');
      if (cells.supports !== '' && !supports.success) fault(line, 'supports', `"${cells.supports}" is no pole`, 'write minus or plus, or leave it empty');
      if (cells.confidence !== '' && !sure.success) fault(line, 'confidence', `"${cells.confidence}" is none`, 'write high, medium or low, or leave it empty for low');
      if (cells.supports !== '' && cells.concept === '') fault(line, 'concept', 'it is empty, and a yes supports a pole of it', 'name the concept');
      of = {
        line,
        cells,
        rollCall: {
          id,
          date: cells.date || null,
          concept: cells.concept || null,
          yesSupports: supports.success ? supports.data : null,
          weight: CONFIDENCE_WEIGHT[sure.success ? sure.data : 'low'],
          ballots: new Map(),
        },
      };
      found.set(id, of);
    }
    for (const column of REPEATED) if (of.cells[column] !== cells[column]) fault(line, column, `roll call ${id} has "${of.cells[column]}" in line ${of.line}`, 'write the same in each of its rows');
    if (of.rollCall.ballots.has(actor)) fault(line, 'actor', `${actor} has a vote in roll call ${id} already`, 'keep one of them');
    else if (vote.success) of.rollCall.ballots.set(actor, vote.data);
  }
  return { rollCalls: [...found.values()].map(({ rollCall }) => rollCall), ignored: table.ignored };
}
