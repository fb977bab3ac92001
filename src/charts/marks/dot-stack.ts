/** Something to be stacked: an exact place along the axis. */
export interface Stackable {
  /** Tells dots of equal value apart; unique. */
  readonly key: string;
  /** Exact coordinate along the axis. */
  readonly x: number;
  /** Dots of rank 0 are packed first, next to the centre line; those of a higher rank come to lie on the rim. */
  readonly rank?: number;
}

export interface StackedDot<T extends Stackable> {
  readonly item: T;
  readonly x: number;
  /** Distance from the centre line of the row; negative is up. */
  readonly y: number;
}

export interface StackOptions {
  readonly radius: number;
  /** Space between two dots. */
  readonly gap?: number;
  /** How far a dot may lie from its exact place along the axis. */
  readonly tolerance: number;
  /** First and last coordinate that the centre of a dot may have. */
  readonly bounds?: readonly [number, number];
}

/**
 * Packs dots into compact clumps around their exact places: each takes, in turn, the free seat nearest to its place on
 * the centre line, among seats in rows of the hexagonal lattice (a two-sided dot plot after Wilkinson 1999). One pass, no
 * chance; the order of the input does not matter.
 * @returns the dots from left to right; no two centres nearer than 2·radius + gap
 */
export function dotStack<T extends Stackable>(
  items: readonly T[],
  { radius, gap = Math.max(0.7, radius * 0.18), tolerance, bounds = [-Infinity, Infinity] }: StackOptions,
): StackedDot<T>[] {
  const pitch = 2 * radius + gap;
  const rise = (pitch * Math.sqrt(3)) / 2;
  const seats = seatsNearestFirst(pitch, rise, tolerance, items.length);
  const rows = new Map<number, number[]>();
  const free = (x: number, row: number) =>
    [row - 1, row, row + 1].every((near) => {
      const reach = near === row ? pitch : Math.sqrt(pitch ** 2 - rise ** 2);
      return (rows.get(near) ?? []).every((taken) => Math.abs(taken - x) >= reach - 1e-9);
    });
  const dots: StackedDot<T>[] = [];
  for (const item of inPackingOrder(items)) {
    const seat = seats.find(({ dx, row }) => {
      const x = item.x + dx;
      return x >= bounds[0] && x <= bounds[1] && free(x, row);
    });
    if (!seat) throw new Error(`There is no seat for the dot "${item.key}" at ${item.x}: its place lies outside the bounds ${bounds.join(' … ')}.`);
    const x = item.x + seat.dx;
    rows.set(seat.row, [...(rows.get(seat.row) ?? []), x]);
    dots.push({ item, x, y: seat.row * rise });
  }
  return dots.sort((a, b) => a.item.x - b.item.x || a.x - b.x || a.y - b.y || compare(a.item.key, b.item.key));
}

/** The largest of the radii, tried in turn, at which the stack is no higher than `height`; the last one if none is. */
export function largestRadius<T extends Stackable>(
  items: readonly T[],
  radii: readonly number[],
  height: number,
  options: Omit<StackOptions, 'radius'>,
): number {
  const fitting = radii.find((radius) => {
    const { above, below } = extentOf(dotStack(items, { ...options, radius }), radius);
    return above + below <= height;
  });
  return fitting ?? radii.at(-1)!;
}

/** How far a stack reaches above and below its centre line. */
export function extentOf(dots: readonly { readonly y: number }[], radius: number): { above: number; below: number } {
  let above = radius;
  let below = radius;
  for (const { y } of dots) {
    above = Math.max(above, radius - y);
    below = Math.max(below, radius + y);
  }
  return { above, below };
}

function seatsNearestFirst(pitch: number, rise: number, tolerance: number, count: number): { dx: number; row: number }[] {
  const seats: { dx: number; row: number }[] = [];
  const columns = Math.floor((tolerance + 1e-9) / (pitch / 2));
  for (let step = 0; step <= count; step += 1) {
    for (const row of step === 0 ? [0] : [-step, step]) {
      for (let column = -columns; column <= columns; column += 1) seats.push({ dx: (column * pitch) / 2, row });
    }
  }
  const distance = ({ dx, row }: { dx: number; row: number }) => Math.round((dx ** 2 + (row * rise) ** 2) * 1e6);
  return seats.sort((a, b) => distance(a) - distance(b) || Math.abs(a.row) - Math.abs(b.row) || a.row - b.row || a.dx - b.dx);
}

/** Crowds of one value first, so that they close around the centre line and the stragglers around them. */
function inPackingOrder<T extends Stackable>(items: readonly T[]): T[] {
  const crowd = new Map<number, number>();
  const place = (x: number) => Math.round(x * 1e3);
  for (const { x } of items) crowd.set(place(x), (crowd.get(place(x)) ?? 0) + 1);
  return [...items].sort(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0) || crowd.get(place(b.x))! - crowd.get(place(a.x))! || a.x - b.x || compare(a.key, b.key),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
