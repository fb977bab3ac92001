import { formatStance } from '../../domain/format-stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import FieldDrift from './FieldDrift.svelte';
import { fieldDriftFinding, fieldDriftSubtitle, fieldDriftTakeaway } from './finding.ts';
import { fieldDriftLayout, yearsOf, type FieldDriftInput } from './layout.ts';

/** The field of each debate over time, with the words that go with the picture. */
export function fieldDriftSheet(input: FieldDriftInput): ChartSheet {
  return {
    finding: fieldDriftFinding(input),
    subtitle: fieldDriftSubtitle(input),
    takeaway: fieldDriftTakeaway(input),
    source: 'Where fewer than three actors spoke there is a gap, and no line runs over it.',
    table: fieldDriftTable(input),
    picture: chartPicture(FieldDrift, (frame) => fieldDriftLayout(input, frame)),
    dotKey: false,
  };
}

function fieldDriftTable({ debates, debateHref }: FieldDriftInput): ChartTable {
  const rows = debates.flatMap(({ debate, periods }) => periods.map((period) => ({ debate, period })));
  return {
    label: `Table: ${debates.length} debates by period`,
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'years', label: 'Years', kind: 'text' },
      { key: 'actors', label: 'Actors', kind: 'number' },
      { key: 'statements', label: 'Statements', kind: 'number' },
      { key: 'mean', label: 'Mean', kind: 'number' },
      { key: 'low', label: '95 % from', kind: 'number' },
      { key: 'high', label: 'to', kind: 'number' },
    ],
    rows: rows.map(({ debate, period }) => {
      const few = period.actors === 0 ? 'nobody spoke' : 'too few';
      return {
        cells: [
          textCell(debate.title, debateHref(debate.id)),
          textCell(yearsOf(period, 'full')),
          numberCell(period.actors),
          numberCell(period.statements),
          numberCell(period.mean, formatStance, few),
          numberCell(period.interval?.[0] ?? null, formatStance, ''),
          numberCell(period.interval?.[1] ?? null, formatStance, ''),
        ],
      };
    }),
  };
}
