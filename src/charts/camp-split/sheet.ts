import { formatStance } from '../../domain/stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import Dumbbells from '../marks/Dumbbells.svelte';
import { campSplitFinding, campSplitSubtitle, campSplitTakeaway } from './finding.ts';
import { campSplitLayout, type CampSplitInput } from './layout.ts';

/** Which debates drive two camps apart. */
export function campSplitSheet(input: CampSplitInput): ChartSheet {
  return {
    finding: campSplitFinding(input),
    subtitle: campSplitSubtitle(input),
    takeaway: campSplitTakeaway(input),
    source: 'Camps are the groups of the matrix of disagreement. At the right the distance of their means, as a share of the scale.',
    table: splitTable(input),
    picture: chartPicture(Dumbbells, (frame) => campSplitLayout(input, frame)),
    dotKey: false,
  };
}

function splitTable({ rows, href }: CampSplitInput): ChartTable {
  return {
    label: `Table: both camps in ${rows.length} debates`,
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'apart', label: 'Apart', kind: 'number' },
      { key: 'mean_a', label: 'Camp A', kind: 'number' },
      { key: 'speaking_a', label: 'Members of A', kind: 'number' },
      { key: 'mean_b', label: 'Camp B', kind: 'number' },
      { key: 'speaking_b', label: 'Members of B', kind: 'number' },
    ],
    rows: rows.map(({ debate, split: { value, means, n, members } }) => ({
      cells: [
        textCell(debate.title, href(debate.id)),
        numberCell(value, (apart) => apart.toFixed(2)),
        numberCell(means[0], formatStance),
        numberCell(n[0], (count) => `${count} of ${members[0]}`),
        numberCell(means[1], formatStance),
        numberCell(n[1], (count) => `${count} of ${members[1]}`),
      ],
    })),
  };
}
