import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { tieNetworkFinding, tieNetworkSubtitle, tieNetworkTakeaway } from './finding.ts';
import { formatNet, tieNetworkLayout, type TieNetworkInput } from './layout.ts';
import TieNetwork from './TieNetwork.svelte';

/** Who agrees with whom, and who is in conflict: discourse network analysis over all debates. */
export function tieNetworkSheet(input: TieNetworkInput): ChartSheet {
  return {
    finding: tieNetworkFinding(input),
    subtitle: tieNetworkSubtitle(input),
    takeaway: tieNetworkTakeaway(input),
    source: 'Congruence and conflict of discourse network analysis (Leifeld 2017): each stance of an actor on a debate once, divided by average activity. Places come from the distances, and mean no more than near and far.',
    table: tieTable(input),
    picture: chartPicture(TieNetwork, (frame) => tieNetworkLayout(input, frame)),
    dotKey: false,
  };
}

/** Every tie, those of strongest agreement first and of strongest conflict last. */
function tieTable({ actors, ties, href, egoHref }: TieNetworkInput): ChartTable {
  const name = new Map(actors.map((actor) => [actor.id, actor.name]));
  const two = (value: number) => value.toFixed(2);
  return {
    label: `Table: all ${ties.length} ties, by weight`,
    columns: [
      { key: 'a', label: 'Actor', kind: 'text' },
      { key: 'b', label: 'and', kind: 'text' },
      { key: 'net', label: 'Net', kind: 'number' },
      { key: 'congruence', label: 'Agreement', kind: 'number' },
      { key: 'conflict', label: 'Conflict', kind: 'number' },
      { key: 'distance', label: 'Distance', kind: 'number' },
      { key: 'shared', label: 'Shared debates', kind: 'number' },
    ],
    rows: [...ties]
      .sort((x, y) => y.net - x.net || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
      .map(({ a, b, net, congruence, conflict, distance, shared }) => ({
        cells: [
          textCell(name.get(a)!, egoHref(a)),
          textCell(name.get(b)!, egoHref(b)),
          { ...numberCell(net, formatNet), href: href(a, b) },
          numberCell(congruence, two),
          numberCell(conflict, two),
          numberCell(distance, two),
          numberCell(shared),
        ],
      })),
  };
}
