import { leaveChart } from './chart-walk.ts';

/** A cell of a matrix: its row, and its column. */
export type Seat = readonly [row: number, column: number];

/**
 * The cells of a matrix become one tab stop: arrows go to the next cell with something in it in their direction, Home and End to
 * the ends of the row, with Control of the matrix, Page Down and Page Up through all cells as they come, Escape leaves. Cells are
 * links with `data-at="row,column"`; marks strewn over a plane give their coordinates, down first.
 */
export function walkGrid(group: Element): void {
  const cells = [...group.querySelectorAll<SVGAElement>('a[data-at]')];
  const svg = group.closest('svg');
  if (cells.length === 0 || !svg) return;
  const seats = cells.map(seatOf);
  const stop = (current: SVGAElement) => {
    for (const cell of cells) cell.setAttribute('tabindex', cell === current ? '0' : '-1');
  };
  stop(cells[0]!);
  group.addEventListener('focusin', (event) => {
    const cell = cells.find((candidate) => candidate === event.target);
    if (cell) stop(cell);
  });
  group.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.metaKey || event.altKey) return;
    const at = cells.indexOf(document.activeElement as unknown as SVGAElement);
    if (at < 0) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leaveChart(svg);
      return;
    }
    const next = nextSeat(event.key, event.ctrlKey, at, seats);
    if (next === null) return;
    event.preventDefault();
    cells[next]!.focus();
  });
}

/**
 * Index of the cell to go to from the one at `at`: left and right stay in the row, up and down in the column; where that is
 * empty to the end, the nearest cell of another one. `null` for a key that does not walk.
 */
export function nextSeat(key: string, control: boolean, at: number, seats: readonly Seat[]): number | null {
  const [row, column] = seats[at]!;
  switch (key) {
    case 'ArrowRight':
      return nearest(at, seats, (seat) => seat[1] - column, (seat) => seat[0] - row);
    case 'ArrowLeft':
      return nearest(at, seats, (seat) => column - seat[1], (seat) => seat[0] - row);
    case 'ArrowDown':
      return nearest(at, seats, (seat) => seat[0] - row, (seat) => seat[1] - column);
    case 'ArrowUp':
      return nearest(at, seats, (seat) => row - seat[0], (seat) => seat[1] - column);
    case 'PageDown':
      return Math.min(at + 1, seats.length - 1);
    case 'PageUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return control ? 0 : endOfRow(seats, row, -1);
    case 'End':
      return control ? seats.length - 1 : endOfRow(seats, row, 1);
    default:
      return null;
  }
}

/** The first cell ahead in a straight line; else the one ahead with the shortest way, steps aside counted twice; else where one is. */
function nearest(at: number, seats: readonly Seat[], ahead: (seat: Seat) => number, aside: (seat: Seat) => number): number {
  let best = at;
  let straightOn = false;
  let least = Number.POSITIVE_INFINITY;
  seats.forEach((seat, index) => {
    if (ahead(seat) <= 0) return;
    const straight = aside(seat) === 0;
    const way = ahead(seat) + 2 * Math.abs(aside(seat));
    if (straight === straightOn ? way < least : straight) [best, straightOn, least] = [index, straight, way];
  });
  return best;
}

function endOfRow(seats: readonly Seat[], row: number, direction: 1 | -1): number {
  const inRow = [...seats.keys()].filter((index) => seats[index]![0] === row);
  return inRow.reduce((end, index) => (direction * (seats[index]![1] - seats[end]![1]) > 0 ? index : end));
}

function seatOf(cell: Element): Seat {
  const [row = 0, column = 0] = (cell.getAttribute('data-at') ?? '').split(',').map(Number);
  return [row, column];
}
