import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import Blindspots from './Blindspots.svelte';
import { blindspotFinding, blindspotSubtitle, blindspotTakeaway } from './finding.ts';
import { blindspotLayout, type BlindspotInput } from './layout.ts';

/** Who has spoken on what, by groups of actors, and where a whole group is silent. */
export function blindspotSheet(input: BlindspotInput): ChartSheet {
  return {
    finding: blindspotFinding(input),
    subtitle: blindspotSubtitle(input),
    takeaway: blindspotTakeaway(input),
    source: 'Counted: actors with at least one coded statement on the debate.',
    table: coverageTable(input),
    picture: chartPicture(Blindspots, (frame) => blindspotLayout(input, frame)),
    dotKey: false,
  };
}

function coverageTable({ by, debates, groups, cells, href }: BlindspotInput): ChartTable {
  return {
    label: `Table: ${groups.length} groups by ${debates.length} debates`,
    columns: [
      { key: by, label: `${by.charAt(0).toUpperCase()}${by.slice(1)}`, kind: 'text' },
      { key: 'members', label: 'Actors', kind: 'number' },
      ...debates.map(({ id, title }) => ({ key: id.replaceAll('-', '_'), label: title, kind: 'number' as const })),
    ],
    rows: groups.map(({ id, name, members }) => ({
      cells: [
        textCell(name),
        numberCell(members),
        ...debates.map((debate) => {
          const { speaking } = cells.find((cell) => cell.group === id && cell.debate === debate.id)!;
          return { ...numberCell(speaking), href: href(id, debate.id, speaking === 0) };
        }),
      ],
    })),
  };
}
