import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { formatNet } from '../tie-network/layout.ts';
import EgoTies from './EgoTies.svelte';
import { byDistance, egoFinding, egoSubtitle, egoTakeaway } from './finding.ts';
import { egoTiesLayout, type EgoTiesInput } from './layout.ts';

/** One actor: who agrees with it, who is in conflict with it, and how much. */
export function egoTiesSheet(input: EgoTiesInput): ChartSheet {
  return {
    finding: egoFinding(input),
    subtitle: egoSubtitle(input),
    takeaway: egoTakeaway(input),
    source: 'Congruence and conflict of discourse network analysis (Leifeld 2017), divided by average activity; distance is the mean difference over shared debates.',
    table: comparisonTable(input),
    picture: chartPicture(EgoTies, (frame) => egoTiesLayout(input, frame)),
    dotKey: false,
  };
}

/** The nearest first. */
function comparisonTable({ actor, others, href }: EgoTiesInput): ChartTable {
  const two = (value: number) => value.toFixed(2);
  return {
    label: `Table: ${others.length} ${others.length === 1 ? 'actor' : 'actors'}, the nearest first`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'distance', label: 'Distance', kind: 'number' },
      { key: 'shared', label: 'Shared debates', kind: 'number' },
      { key: 'net', label: 'Net', kind: 'number' },
      { key: 'congruence', label: 'Agreement', kind: 'number' },
      { key: 'conflict', label: 'Conflict', kind: 'number' },
    ],
    rows: byDistance(others).map(({ actor: other, name, distance, shared, net, congruence, conflict }) => ({
      actor: other,
      cells: [textCell(name, href(actor, other)), numberCell(distance, two), numberCell(shared), numberCell(net, formatNet), numberCell(congruence, two), numberCell(conflict, two)],
    })),
  };
}
