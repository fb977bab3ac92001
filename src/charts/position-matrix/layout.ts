import { formatStance, sideOf } from '../../domain/stance.ts';
import { boxPath, debateGrid, type GridCell, type GridDebate, type GridWord, type PlacedGrid } from '../marks/debate-grid.ts';
import { placeLeftOut, rowsThatFit, type LeftOut } from '../marks/compact.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { describeStanding, type Standing } from '../marks/standing.ts';

export interface MatrixActor {
  readonly id: string;
  readonly name: string;
  /** By the order of the debates; `null`: no recorded position. */
  readonly standings: readonly (Standing | null)[];
}

export interface PositionMatrixInput {
  /** Columns, like ones beside each other. */
  readonly debates: readonly GridDebate[];
  /** Rows, like ones beside each other; those of the picture. */
  readonly actors: readonly MatrixActor[];
  /** Every actor with a position, by name; those of the table. */
  readonly everyone: readonly MatrixActor[];
  readonly href: (actor: string, debate: string) => string;
}

export interface PlacedPositionMatrix {
  readonly frame: Frame;
  readonly grid: PlacedGrid;
  /** Under the cells with a position. */
  readonly ground: string;
  readonly cells: readonly PlacedCell[];
  readonly leftOut: LeftOut['lines'];
  readonly height: number;
  readonly label: string;
}

export interface PlacedCell {
  readonly actor: string;
  readonly debate: string;
  readonly href: string;
  /** Row and column, for the walk by arrows. */
  readonly at: string;
  readonly box: string;
  readonly text: GridWord;
  readonly side: ReturnType<typeof sideOf>;
  /** Filled with two statements or more, hollow with a single one; firm from ±1.5, where an actor is `for` a pole and does not lean. */
  readonly tone: 'lean' | 'firm' | 'single' | 'single-firm';
  /** A corner in the colour of the other side: statements on both sides. */
  readonly corner: string | null;
  readonly words: string;
}

/** Rows with fewer positions are left to the table. */
const LEAST = { narrow: 4, medium: 3, wide: 3 } as const;
const FIRM = 1.5;
const KEY = [
  ['several', 'several statements'],
  ['single', 'a single statement'],
  ['neutral', '0: a stated middle'],
  ['both', 'words on both sides'],
  ['unknown', 'no recorded position'],
] as const;

/** Actors by debates, each cell a position: its sign and size in figures, its side in colour, silence hatched. */
export function positionMatrixLayout(input: PositionMatrixInput, frame: Frame): PlacedPositionMatrix {
  const { debates, href } = input;
  const actors = drawnActors(input, frame);
  const { grid, cellAt } = debateGrid({ debates, rows: actors, key: KEY, poles: true }, frame);
  const left = frame.compact ? input.everyone.length - actors.length : 0;
  const leftOut = placeLeftOut(left > 0 ? `${actors.length} of ${input.everyone.length} actors are drawn: those with most positions, and of equal ones those with most statements. The table has all.` : '', grid.height, frame);
  const known = actors.flatMap(({ standings }, row) =>
    standings.flatMap((standing, column) => (standing ? [{ standing, debate: debates[column]!, cell: cellAt(row, column), at: `${row},${column}` }] : [])),
  );
  return {
    frame,
    grid,
    height: Math.round(leftOut.bottom),
    leftOut: leftOut.lines,
    ground: known.map(({ cell }) => boxPath(cell)).join(''),
    cells: known.map(({ standing, debate, cell, at }) => placeCell(standing, debate, cell, at, href, frame.text)),
    label: `${actors.length} actors by ${debates.length} debates: where each stands from −2 to +2, and where nothing is recorded`,
  };
}

/** The rows of a picture: those with enough positions for its size, or all where none has; in a compact one the best documented of them. */
export function drawnActors({ actors, debates }: Pick<PositionMatrixInput, 'actors' | 'debates'>, frame: Frame): MatrixActor[] {
  const some = actors.filter((actor) => positionsOf(actor) >= LEAST[frame.size]);
  const enough = some.length > 0 ? some : [...actors];
  if (!frame.compact) return enough;
  const best = [...enough].sort((a, b) => positionsOf(b) - positionsOf(a) || statementsOf(b) - statementsOf(a) || (a.name < b.name ? -1 : 1));
  const chosen = new Set(best.slice(0, rowsThatFit(best.length, (count) => debateGrid({ debates, rows: best.slice(0, count), key: KEY, poles: true }, frame).grid.height, frame)));
  return enough.filter((actor) => chosen.has(actor));
}

function positionsOf({ standings }: MatrixActor): number {
  return standings.filter(Boolean).length;
}

function statementsOf({ standings }: MatrixActor): number {
  return standings.reduce((sum, standing) => sum + (standing?.n ?? 0), 0);
}

function placeCell(standing: Standing, debate: GridDebate, cell: GridCell, at: string, href: PositionMatrixInput['href'], text: number): PlacedCell {
  const mean = Number(standing.mean.toFixed(1));
  return {
    actor: standing.actor,
    debate: debate.id,
    href: href(standing.actor, debate.id),
    at,
    box: boxPath(cell, 2),
    text: { text: formatStance(mean), x: tenth(cell.x + cell.width / 2), y: tenth(cell.y + cell.height / 2 + text * 0.34) },
    side: sideOf(mean),
    tone: standing.n === 1 ? (Math.abs(mean) >= FIRM ? 'single-firm' : 'single') : Math.abs(mean) >= FIRM ? 'firm' : 'lean',
    corner: standing.ambivalent ? `M${cell.x + cell.width - 2} ${cell.y + 2}v8l-8 -8z` : null,
    words: `${debate.title}: ${describeStanding(standing, debate.poles)}`,
  };
}
