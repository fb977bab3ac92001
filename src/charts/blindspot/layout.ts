import type { Coverage } from '../../analysis/blindspot.ts';
import { boxPath, debateGrid, type GridDebate, type GridWord, type PlacedGrid } from '../marks/debate-grid.ts';
import { tenth, type Frame } from '../marks/frame.ts';

export interface BlindspotInput {
  /** What the groups are: `kind`, `region`. */
  readonly by: string;
  readonly debates: readonly GridDebate[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly members: number }[];
  /** A cell for each group and debate. */
  readonly cells: readonly Coverage[];
  /** The members that have spoken there; where none has, all members. */
  readonly href: (group: string, debate: string, silent: boolean) => string;
}

export interface PlacedBlindspots {
  readonly frame: Frame;
  readonly grid: PlacedGrid;
  /** Under the cells in which somebody speaks. */
  readonly ground: string;
  readonly cells: readonly PlacedCoverage[];
  readonly label: string;
}

export interface PlacedCoverage {
  readonly at: string;
  readonly href: string;
  readonly box: string;
  readonly text: GridWord;
  /** Fifths of the group; `null`: nobody. */
  readonly step: 0 | 1 | 2 | 3 | 4 | null;
  readonly words: string;
}

const KEY = [
  ['step step-0', 'fewer than 1 in 5'],
  ['step step-2', '2 to 3 in 5'],
  ['step step-4', '4 in 5 or more'],
  ['unknown', 'nobody'],
] as const;

/** Groups by debates: how many of each have spoken, and hatched where nobody has. */
export function blindspotLayout({ by, debates, groups, cells, href }: BlindspotInput, frame: Frame): PlacedBlindspots {
  const rows = groups.map(({ id, name, members }) => ({ id, name, note: ` (${members})` }));
  const { grid, cellAt } = debateGrid({ debates, rows, key: KEY, poles: false }, frame);
  const rowOf = new Map(groups.map(({ id }, row) => [id, row]));
  const columnOf = new Map(debates.map(({ id }, column) => [id, column]));
  const placed = cells.map((coverage) => {
    const [row, column] = [rowOf.get(coverage.group)!, columnOf.get(coverage.debate)!];
    return { coverage, row, column, cell: cellAt(row, column) };
  });
  return {
    frame,
    grid,
    ground: placed.filter(({ coverage }) => coverage.speaking > 0).map(({ cell }) => boxPath(cell)).join(''),
    cells: placed.map(({ coverage, row, column, cell }): PlacedCoverage => {
      const { speaking, members, share } = coverage;
      return {
        at: `${row},${column}`,
        href: href(coverage.group, coverage.debate, speaking === 0),
        box: boxPath(cell, 2),
        text: { text: `${speaking}`, x: tenth(cell.x + cell.width / 2), y: tenth(cell.y + cell.height / 2 + frame.text * 0.34) },
        step: speaking === 0 ? null : (Math.min(4, Math.floor((share ?? 0) * 5)) as 0 | 1 | 2 | 3 | 4),
        words: `${debates[column]!.title}: ${groups[row]!.name}, ${speaking} of ${members} ${speaking === 1 ? 'has' : 'have'} a position`,
      };
    }),
    label: `${groups.length} groups by ${by} and ${debates.length} debates: how many members of each have a position`,
  };
}
