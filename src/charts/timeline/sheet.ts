import { formatDate, yearOf } from '../../domain/partial-date.ts';
import { formatStance, sideOf } from '../../domain/stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { timelineFinding, timelineTakeaway } from './finding.ts';
import { timelineLayout, type TimelineInput } from './layout.ts';
import Timeline from './Timeline.svelte';

/**
 * One debate by date.
 * @param yearHref where the statements of a year are listed
 */
export function timelineSheet(input: TimelineInput, yearHref?: (year: number) => string): ChartSheet {
  const { debate, statements, events } = input;
  return {
    finding: timelineFinding(statements),
    subtitle: `Each dot is a statement, by date and stance (−2 to +2); filled: verbatim, hollow: a paraphrase; a light line: the date is known to the month or year only${events.length > 0 ? '; upright lines: events' : ''}`,
    takeaway: timelineTakeaway(statements, debate.poles),
    source: 'Each statement is coded twice. Where many share a date, dots lie beside it.',
    table: yearsTable(input, yearHref),
    data: statementsTable(input),
    picture: chartPicture(Timeline, (frame) => timelineLayout(input, frame)),
    dotKey: false,
  };
}

function yearsTable({ debate, statements, events }: TimelineInput, yearHref?: (year: number) => string): ChartTable {
  const years = [...new Set([...statements, ...events].map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
  const count = (year: number, side: string) => statements.filter(({ date, stance }) => yearOf(date) === year && sideOf(stance) === side).length;
  return {
    label: `Table: ${statements.length} statements by year${events.length > 0 ? ` and ${events.length} events` : ''}`,
    columns: [
      { key: 'year', label: 'Year', kind: 'number' },
      { key: 'minus', label: debate.poles.minus, kind: 'number' },
      { key: 'middle', label: 'Stated middle', kind: 'number' },
      { key: 'plus', label: debate.poles.plus, kind: 'number' },
      ...(events.length > 0 ? [{ key: 'events', label: 'Events', kind: 'text' } as const] : []),
    ],
    rows: years.map((year) => {
      const held = events.filter(({ date }) => yearOf(date) === year);
      const listed = statements.some(({ date }) => yearOf(date) === year);
      return {
        cells: [
          { value: year, text: String(year), ...(yearHref && listed ? { href: yearHref(year) } : {}) },
          numberCell(count(year, 'minus')),
          numberCell(count(year, 'middle')),
          numberCell(count(year, 'plus')),
          ...(events.length > 0 ? [textCell(held.map(({ name, date }) => `${name} (${formatDate(date)})`).join('; '))] : []),
        ],
      };
    }),
  };
}

function statementsTable({ statements, href }: TimelineInput): ChartTable {
  return {
    label: 'Every statement',
    columns: [
      { key: 'statement', label: 'Statement', kind: 'text' },
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'date', label: 'Date', kind: 'date' },
      { key: 'stance', label: 'Stance', kind: 'number' },
      { key: 'kind', label: 'Kind', kind: 'text' },
    ],
    rows: statements.map(({ id, actor, name, date, stance, kind }) => ({
      actor,
      cells: [textCell(id, href(id)), textCell(name), { value: date, text: formatDate(date) }, numberCell(stance, formatStance), textCell(kind)],
    })),
  };
}
