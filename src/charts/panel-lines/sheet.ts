import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { panelFinding, panelSubtitle, panelTakeaway } from './finding.ts';
import type { PanelLinesInput } from './input.ts';
import { panelLinesLayout } from './layout.ts';
import PanelLines from './PanelLines.svelte';
import { panelTable } from './table.ts';

/** The seats of a panel on the debates for which it was chosen. */
export function panelLinesSheet(input: PanelLinesInput): ChartSheet {
  return {
    finding: panelFinding(input.seated),
    subtitle: panelSubtitle(input.seated),
    takeaway: panelTakeaway(input.seated),
    source: 'Positions are weighted means of coded statements. The panel is the one with the greatest sum of recorded differences within its limits.',
    table: panelTable(input),
    picture: chartPicture(PanelLines, (frame) => panelLinesLayout(input, frame)),
    dotKey: true,
  };
}
