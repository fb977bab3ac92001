import { formatStance } from '../../domain/stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { countStatements, yearsOf } from '../marks/standing.ts';
import { stripFinding, stripTakeaway } from './finding.ts';
import { stripLayout, type StripInput } from './layout.ts';
import PositionStrip from './PositionStrip.svelte';

/** One actor on every debate. */
export function stripSheet(input: StripInput): ChartSheet {
  const { name, rows } = input;
  const rolledUp = rows.some((row) => row.rolledUp !== null);
  return {
    finding: stripFinding(name, rows),
    subtitle: `Mean position on each debate between its poles (−2 to +2); band: approximate 95 % interval; ticks: stances of its statements${rolledUp ? '; small ring: with the words of its parts' : ''}`,
    takeaway: stripTakeaway(name, rows),
    source: 'Positions are weighted means of coded statements.',
    table: debatesTable(input),
    picture: chartPicture(PositionStrip, (frame) => stripLayout(input, frame)),
    dotKey: rows.some(({ standing }) => standing !== null),
  };
}

function debatesTable({ rows, debateHref }: StripInput): ChartTable {
  const silent = 'no recorded position';
  return {
    label: `Table: ${rows.length} debates`,
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'minus_pole', label: 'From', kind: 'text' },
      { key: 'plus_pole', label: 'To', kind: 'text' },
      { key: 'position', label: 'Position', kind: 'number' },
      { key: 'low', label: '95 % from', kind: 'number' },
      { key: 'high', label: 'to', kind: 'number' },
      { key: 'statements', label: 'Statements', kind: 'number' },
      { key: 'years', label: 'Years', kind: 'text' },
    ],
    rows: rows.map(({ debate, standing }) => ({
      cells: [
        textCell(debate.title, debateHref(debate.id)),
        textCell(debate.poles.minus),
        textCell(debate.poles.plus),
        numberCell(standing && standing.mean, formatStance, silent),
        numberCell(standing && standing.interval[0], formatStance, '–'),
        numberCell(standing && standing.interval[1], formatStance, '–'),
        numberCell(standing && standing.n, (n) => `${countStatements(n)}${standing?.ambivalent ? ', both sides' : ''}`, 'none'),
        textCell(standing ? yearsOf(standing.span) : ''),
      ],
    })),
  };
}
