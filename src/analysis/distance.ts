import type { Position } from './position.ts';

/** Disagreement of two actors over the debates on which both have a position. */
export interface Distance {
  readonly a: string;
  readonly b: string;
  /** 0 same stance on every shared debate, 1 opposite ends on each; `null` where too few are shared to say. */
  readonly value: number | null;
  /** Number of shared debates: the coverage of the value. */
  readonly shared: number;
  /** Debate by debate, |difference| / 4, largest first. */
  readonly parts: readonly { debate: string; a: number; b: number; difference: number }[];
}

/** Fewer shared debates than this are too few: the distance is unknown. */
export const LEAST_OVERLAP = 3;

/**
 * Mean |x_a − x_b| / 4 over the shared debates, unit weights: Gower's coefficient (1971) with the fixed range 4, which is
 * also conflict / (congruence + conflict) of discourse network analysis for one position a cell.
 */
export function distanceOf(
  a: readonly Position[],
  b: readonly Position[],
  leastOverlap = LEAST_OVERLAP,
): Distance {
  const other = new Map(b.map((position) => [position.debate, position.mean]));
  const parts = a
    .flatMap(({ debate, mean }) => {
      const there = other.get(debate);
      return there === undefined ? [] : [{ debate, a: mean, b: there, difference: Math.abs(mean - there) / 4 }];
    })
    .sort((x, y) => y.difference - x.difference || (x.debate < y.debate ? -1 : 1));
  const total = parts.reduce((sum, part) => sum + part.difference, 0);
  return {
    a: a[0]?.actor ?? '',
    b: b[0]?.actor ?? '',
    value: parts.length >= leastOverlap ? total / parts.length : null,
    shared: parts.length,
    parts,
  };
}

/** The known distances from one actor to all others, nearest first; of equals the better covered first. */
export function neighbours(actor: string, byActor: ReadonlyMap<string, readonly Position[]>): (Distance & { value: number })[] {
  const own = byActor.get(actor) ?? [];
  return [...byActor]
    .filter(([other]) => other !== actor)
    .map(([, positions]) => distanceOf(own, positions))
    .filter((distance): distance is Distance & { value: number } => distance.value !== null)
    .sort((x, y) => x.value - y.value || y.shared - x.shared || (x.b < y.b ? -1 : 1));
}
