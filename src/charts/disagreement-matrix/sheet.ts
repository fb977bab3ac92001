import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import DisagreementMatrix from './DisagreementMatrix.svelte';
import { disagreementFinding, disagreementSubtitle, disagreementTakeaway } from './finding.ts';
import { disagreementLayout, type DisagreementInput } from './layout.ts';

/** Every two actors: how far apart they are over all debates that they share. */
export function disagreementSheet(input: DisagreementInput): ChartSheet {
  return {
    finding: disagreementFinding(input),
    subtitle: disagreementSubtitle(input),
    takeaway: disagreementTakeaway(input),
    source: 'Distance: mean difference over shared debates, over the range of the scale. Rows are in optimal leaf order over average linkage; groups are medoids, on distances drawn to the mean where little is shared.',
    table: knownPairs(input),
    picture: chartPicture(DisagreementMatrix, (frame) => disagreementLayout(input, frame)),
    dotKey: false,
  };
}

/** Known pairs, the farthest first. */
function knownPairs({ actors, pairs, leastOverlap, href }: DisagreementInput): ChartTable {
  const name = new Map(actors.map((actor) => [actor.id, actor.name]));
  const known = pairs
    .flatMap(({ a, b, distance, shared }) => (distance === null ? [] : [{ a, b, distance, shared }]))
    .sort((x, y) => y.distance - x.distance || y.shared - x.shared || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  return {
    label: `Table: ${known.length} pairs of ${actors.length} actors; ${pairs.length - known.length} pairs share fewer than ${leastOverlap} debates`,
    columns: [
      { key: 'a', label: 'Actor', kind: 'text' },
      { key: 'b', label: 'and', kind: 'text' },
      { key: 'distance', label: 'Distance', kind: 'number' },
      { key: 'shared', label: 'Shared debates', kind: 'number' },
    ],
    rows: known.map(({ a, b, distance, shared }) => ({
      cells: [textCell(name.get(a)!), textCell(name.get(b)!), { ...numberCell(distance, (value) => value.toFixed(2)), href: href(a, b) }, numberCell(shared)],
    })),
  };
}
