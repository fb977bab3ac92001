import { numberCell, textCell, type ChartCell, type ChartTable } from '../chart-table.ts';
import type { AtlasInput, Counterpart } from './atlas-input.ts';

/** Places on the map are meaningless in words: who is nearest, who farthest, over how much, and how sure the place is. */
export function atlasTable({ actors, groups }: AtlasInput): ChartTable {
  return {
    label: `Table: ${actors.length} ${actors.length === 1 ? 'actor' : 'actors'} with the nearest and the farthest of the others`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'nearest', label: 'Nearest', kind: 'text' },
      { key: 'nearest_distance', label: 'Apart', kind: 'number' },
      { key: 'nearest_items', label: 'Over items', kind: 'number' },
      { key: 'farthest', label: 'Farthest', kind: 'text' },
      { key: 'farthest_distance', label: 'Apart', kind: 'number' },
      { key: 'farthest_items', label: 'Over items', kind: 'number' },
      { key: 'items', label: 'Items', kind: 'number' },
      { key: 'statements', label: 'Statements', kind: 'number' },
      { key: 'region', label: 'Uncertain by', kind: 'number' },
      ...(groups.length > 0 ? [{ key: 'group', label: 'Group', kind: 'text' } as const] : []),
    ],
    rows: [...actors]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ actor, name, href, nearest, farthest, items, statements, region, group }) => ({
        actor,
        cells: [
          textCell(name, href),
          ...counterpartCells(nearest),
          ...counterpartCells(farthest),
          numberCell(items),
          numberCell(statements),
          numberCell(region?.semiMajor ?? null, (size) => size.toFixed(2)),
          ...(groups.length > 0 ? [groupCell(group === null ? null : `with ${groups[group]!.names[0]}`)] : []),
        ],
      })),
  };
}

function counterpartCells(other: Counterpart | null): ChartCell[] {
  if (!other) return [{ value: null, text: 'unknown' }, numberCell(null), numberCell(null)];
  return [textCell(other.name, other.href), numberCell(Number(other.distance.toFixed(4)), (value) => value.toFixed(2)), numberCell(other.shared)];
}

function groupCell(text: string | null): ChartCell {
  return text === null ? { value: null, text: 'none' } : textCell(text);
}
