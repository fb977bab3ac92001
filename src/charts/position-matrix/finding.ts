import type { GridDebate } from '../marks/debate-grid.ts';
import { WIDE, NARROW } from '../marks/frame.ts';
import { sidesOf, type Sides } from '../marks/sides.ts';
import { yearsOf } from '../marks/standing.ts';
import { drawnActors, type MatrixActor, type PositionMatrixInput } from './layout.ts';

/** With fewer positions than this a debate is not named for how it divides. */
const TELLING = 10;

/** What the matrix shows, as its title: the most one-sided debate, the most even one, and how much is unknown. */
export function positionMatrixFinding(input: PositionMatrixInput): string {
  const cells = drawnActors(input, WIDE).flatMap(({ standings }) => standings);
  const known = cells.filter(Boolean).length;
  if (known === 0) return 'No actor has a recorded position';
  const empty = known === cells.length ? 'no cell is empty' : `${Math.round((100 * (cells.length - known)) / cells.length)} in 100 cells are empty`;
  const telling = divided(input).filter(({ sides }) => sides.n >= TELLING);
  const first = telling.at(0);
  const last = telling.at(-1);
  if (!first || !last || first === last) return `${known === 1 ? 'One position is' : `${known} positions are`} recorded, and ${empty}`;
  return `On “${first.debate.title}” ${versus(first.sides)}, on “${last.debate.title}” ${versus(last.sides)}; ${empty}`;
}

export function positionMatrixSubtitle(input: PositionMatrixInput): string {
  const [wide, narrow] = [drawnActors(input, WIDE), drawnActors(input, NARROW)];
  const spans = wide.flatMap(({ standings }) => standings.flatMap((standing) => (standing ? [standing.span] : [])));
  const [from, to] = [spans.map(([first]) => first).sort()[0], spans.map(([, last]) => last).sort().at(-1)];
  const rows = narrow.length === wide.length ? countActors(wide.length) : `${countActors(wide.length)} (fewer in smaller pictures; all in the table)`;
  return `Mean position from −2 to +2 of ${rows} on ${input.debates.length} ${input.debates.length === 1 ? 'debate' : 'debates'}${from && to ? `, ${yearsOf([from, to])}` : ''}; like rows and like columns beside each other`;
}

/** One sentence to take away: who has spoken on most, and how many hold words on both sides. */
export function positionMatrixTakeaway({ everyone, debates }: PositionMatrixInput): string {
  const count = ({ standings }: MatrixActor) => standings.filter(Boolean).length;
  const most = Math.max(0, ...everyone.map(count));
  if (most === 0) return 'Nothing is recorded; an empty cell is not a middle.';
  const spoken = everyone.filter((actor) => count(actor) === most).map(({ name }) => name);
  const who = spoken.length > 3 ? `${spoken.length} actors have` : `${spoken.join(' and ')} ${spoken.length === 1 ? 'has' : 'have'}`;
  const single = everyone.filter((actor) => count(actor) === 1).length;
  return `${who} spoken on most debates: ${most} of ${debates.length}. ${single} of ${everyone.length} ${everyone.length === 1 ? 'actor' : 'actors'} ${single === 1 ? 'has' : 'have'} a position on one debate only; an empty cell is not a middle.`;
}

/** Debates by the share of their larger side, the most one-sided first; over everyone with a position. */
function divided({ debates, everyone }: PositionMatrixInput): { debate: GridDebate; sides: Sides }[] {
  return debates
    .map((debate, column) => ({ debate, sides: sidesOf(everyone.flatMap(({ standings }) => standings[column] ?? [])) }))
    .filter(({ sides }) => sides.n > 0)
    .sort((a, b) => larger(b.sides) - larger(a.sides) || b.sides.n - a.sides.n);
}

function larger({ minus, plus, n }: Sides): number {
  return Math.max(minus, plus) / n;
}

function versus({ minus, plus }: Sides): string {
  return `${Math.max(minus, plus)} actors stand against ${Math.min(minus, plus)}`;
}

function countActors(n: number): string {
  return n === 1 ? '1 actor' : `${n} actors`;
}
