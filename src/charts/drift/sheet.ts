import { formatDate } from '../../domain/format-date.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import Drift from './Drift.svelte';
import { driftFinding, driftTakeaway } from './finding.ts';
import { byChange, driftLayout, type DriftInput } from './layout.ts';

/** Every position that moved by a stance point or more, with the words that go with the picture. */
export function driftSheet(input: DriftInput): ChartSheet {
  return {
    finding: driftFinding(input),
    subtitle: 'Mean stance on the first day with words of at least medium confidence (ring) and on the last (dot), in different years; from −2 to +2',
    takeaway: driftTakeaway(input),
    source: 'A smaller change is within what two readings of the same words differ by, and is not called a shift.',
    table: driftTable(input),
    picture: chartPicture(Drift, (frame) => driftLayout(input, frame)),
    dotKey: false,
  };
}

function driftTable({ debates, href }: DriftInput): ChartTable {
  const rows = debates.flatMap(({ debate, shifts }) => [...shifts].sort(byChange).map((shift) => ({ debate, shift })));
  return {
    label: `Table: ${rows.length === 1 ? 'the one shift' : `all ${rows.length} shifts`}`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'from', label: 'From', kind: 'number' },
      { key: 'first', label: 'On', kind: 'date' },
      { key: 'statements_first', label: 'Statements', kind: 'number' },
      { key: 'to', label: 'To', kind: 'number' },
      { key: 'last', label: 'On', kind: 'date' },
      { key: 'statements_last', label: 'Statements', kind: 'number' },
      { key: 'change', label: 'Change', kind: 'number' },
    ],
    rows: rows.map(({ debate, shift: { actor, name, from, to, before, after, n } }) => ({
      actor,
      cells: [
        textCell(name, href(actor, debate.id)),
        textCell(debate.title),
        numberCell(from, formatStance),
        { value: before, text: formatDate(before) },
        numberCell(n[0]),
        numberCell(to, formatStance),
        { value: after, text: formatDate(after) },
        numberCell(n[1]),
        numberCell(to - from, formatStance),
      ],
    })),
  };
}
