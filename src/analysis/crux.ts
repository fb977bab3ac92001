import { mean } from 'd3';
import { sideOf } from '../domain/stance.ts';
import type { PositionEstimate } from './position.ts';

/** How evenly a debate divides those who take a side in it. */
export interface Controversy {
  readonly debate: string;
  /** 2 · min(share for, share against), 0 … 1; `null` where nobody has a position. */
  readonly value: number | null;
  /** Actors with a position: what the shares are shares of. */
  readonly n: number;
  readonly minus: number;
  readonly middle: number;
  readonly plus: number;
  /** Share of the actors asked about that have no position, 0 … 1; `null` where nobody was asked about. */
  readonly silent: number | null;
}

/**
 * Controversy of one debate among some actors: 1 where half stand on each side, 0 where one side is empty. After Talk to the
 * City (AI Objectives Institute), with the side of a position in the place of a vote. Its sign counts, not its size.
 *
 * @param positions of any actors and debates; those of other debates and actors are left out
 */
export function controversy(debate: string, positions: Iterable<PositionEstimate>, actors: readonly string[]): Controversy {
  const asked = new Set(actors);
  const sides = { minus: 0, middle: 0, plus: 0 };
  for (const position of positions) if (position.debate === debate && asked.has(position.actor)) sides[sideOf(position.mean)]++;
  const n = sides.minus + sides.middle + sides.plus;
  return {
    debate,
    value: n === 0 ? null : (2 * Math.min(sides.minus, sides.plus)) / n,
    n,
    ...sides,
    silent: asked.size === 0 ? null : 1 - n / asked.size,
  };
}

/** Debates by controversy, the greatest first; of equals the one with more actors, then as given. Unknown ones last. */
export function cruxes(debates: readonly string[], positions: readonly PositionEstimate[], actors: readonly string[]): Controversy[] {
  return debates.map((debate) => controversy(debate, positions, actors)).sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.n - a.n);
}

/** How far a debate drives two camps apart. */
export interface Split {
  readonly debate: string;
  /** |mean of one camp − mean of the other| / 4, 0 … 1; `null` where one of them has no position. */
  readonly value: number | null;
  /** Mean stance of each camp, −2 … +2. */
  readonly means: readonly [number | null, number | null];
  /** Members of each camp with a position, and all of its members. */
  readonly n: readonly [number, number];
  readonly members: readonly [number, number];
}

/** Debates by how far they drive two camps apart, the farthest first; of equals the better covered. Unknown ones last. */
export function splits(debates: readonly string[], positions: readonly PositionEstimate[], camps: readonly [readonly string[], readonly string[]]): Split[] {
  const asked = [new Set(camps[0]), new Set(camps[1])] as const;
  const byDebate = Map.groupBy(positions, (position) => position.debate);
  return debates
    .map((debate): Split => {
      const [a, b] = asked.map((camp) => (byDebate.get(debate) ?? []).filter(({ actor }) => camp.has(actor)).map((position) => position.mean)) as [number[], number[]];
      const means = [mean(a) ?? null, mean(b) ?? null] as const;
      return {
        debate,
        value: means[0] === null || means[1] === null ? null : Math.abs(means[0] - means[1]) / 4,
        means,
        n: [a.length, b.length],
        members: [asked[0].size, asked[1].size],
      };
    })
    .sort((x, y) => (y.value ?? -1) - (x.value ?? -1) || Math.min(...y.n) - Math.min(...x.n));
}
