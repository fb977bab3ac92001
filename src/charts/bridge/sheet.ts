import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import Dumbbells from '../marks/Dumbbells.svelte';
import { bridgeFinding, bridgeSubtitle, bridgeTakeaway } from './finding.ts';
import { bridgeLayout, type BridgeInput } from './layout.ts';

/** What opposed camps agree on. */
export function bridgeSheet(input: BridgeInput): ChartSheet {
  return {
    finding: bridgeFinding(input),
    subtitle: bridgeSubtitle(input),
    takeaway: bridgeTakeaway(input),
    source: 'Group-aware consensus of Polis (Small et al. 2021): the product over both camps of (agreeing + 1) / (spoken + 2). Camps are the groups of the matrix of disagreement.',
    table: bridgeTable(input),
    picture: chartPicture(Dumbbells, (frame) => bridgeLayout(input, frame)),
    dotKey: false,
  };
}

function bridgeTable({ rows, href }: BridgeInput): ChartTable {
  return {
    label: `Table: ${rows.length} propositions, each pole of each debate`,
    columns: [
      { key: 'proposition', label: 'Proposition', kind: 'text' },
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'consensus', label: 'Consensus', kind: 'number' },
      { key: 'agree_a', label: 'A agree', kind: 'number' },
      { key: 'spoken_a', label: 'A spoken', kind: 'number' },
      { key: 'agree_b', label: 'B agree', kind: 'number' },
      { key: 'spoken_b', label: 'B spoken', kind: 'number' },
    ],
    rows: rows.map(({ debate, bridge: { pole, value, groups } }) => ({
      cells: [
        textCell(debate.poles[pole]),
        textCell(debate.title, href(debate.id)),
        numberCell(value, (consensus) => consensus.toFixed(2)),
        ...groups.flatMap(({ agree, seen }) => [numberCell(agree), numberCell(seen)]),
      ],
    })),
  };
}
