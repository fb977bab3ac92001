import { mean } from 'd3';
import type { Position } from './position.ts';
import { cityBlock, type StanceDifference } from './stance-difference.ts';

/** Disagreement of two actors over the debates on which both have a position. */
export interface Distance {
  readonly a: string;
  readonly b: string;
  /** 0 same stance on every shared debate, 1 opposite ends on each; `null` where too few are shared to say. */
  readonly value: number | null;
  /** Number of shared debates that weigh something: the coverage of the value. */
  readonly shared: number;
  /** Sum of the weights of those; equal to `shared` where every weight is 1. */
  readonly weight: number;
  /** Debate by debate, largest difference first. */
  readonly parts: readonly DistancePart[];
}

/** What one shared debate adds to a distance. */
export interface DistancePart {
  readonly debate: string;
  /** Both positions, −2 … +2. */
  readonly a: number;
  readonly b: number;
  /** 0 … 1. */
  readonly difference: number;
  readonly weight: number;
}

/** As much of a position as a distance needs. */
export type Place = Pick<Position, 'actor' | 'debate' | 'mean'>;

/** What a distance counts, and how much. */
export interface DistanceChoice<P extends Place = Position> {
  /** Fewer shared debates than this are too few: the distance is unknown. */
  readonly leastOverlap?: number;
  /** Weight of a debate, ≥ 0. Left out: 1 each. */
  readonly debateWeight?: (debate: string) => number;
  /** How sure a position is, 0 … 1, such as {@link confidenceOf}. Left out: all as sure. */
  readonly confidence?: (position: P) => number;
  /** Left out: city block. */
  readonly difference?: StanceDifference;
}

/** Fewer shared debates than this are too few: the distance is unknown. */
export const LEAST_OVERLAP = 3;

/** How sure a position is: the mean weight of the statements behind it, 0 … 1. Their number does not enter. */
export function confidenceOf({ receipts }: Pick<Position, 'receipts'>): number {
  return mean(receipts, (receipt) => receipt.weight) ?? 0;
}

/**
 * Σ w·|x_a − x_b| / (4·Σ w) over the shared debates, w = weight of the debate × both confidences: Gower's coefficient (1971)
 * with the fixed range 4. With unit weights it is also conflict / (congruence + conflict) of discourse network analysis for
 * one position a cell. A shared debate of weight 0 is left out of the value, the coverage and the parts.
 */
export function distanceOf<P extends Place = Position>(a: readonly P[], b: readonly P[], choice: DistanceChoice<P> = {}): Distance {
  const { leastOverlap = LEAST_OVERLAP, debateWeight = () => 1, confidence = () => 1, difference = cityBlock } = choice;
  const other = new Map(b.map((position) => [position.debate, position]));
  const parts = a
    .flatMap((here) => {
      const there = other.get(here.debate);
      if (!there) return [];
      const weight = debateWeight(here.debate) * confidence(here) * confidence(there);
      return weight > 0 ? [{ debate: here.debate, a: here.mean, b: there.mean, difference: difference(here.mean, there.mean), weight }] : [];
    })
    .sort((x, y) => y.difference - x.difference || (x.debate < y.debate ? -1 : 1));
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const total = parts.reduce((sum, part) => sum + part.weight * part.difference, 0);
  return {
    a: a[0]?.actor ?? '',
    b: b[0]?.actor ?? '',
    value: parts.length > 0 && parts.length >= leastOverlap ? total / weight : null,
    shared: parts.length,
    weight,
    parts,
  };
}

/** The known distances from one actor to all others, nearest first; of equals the better covered first. */
export function neighbours(
  actor: string,
  byActor: ReadonlyMap<string, readonly Position[]>,
  choice: DistanceChoice = {},
): (Distance & { value: number })[] {
  const own = byActor.get(actor) ?? [];
  return [...byActor]
    .filter(([other]) => other !== actor)
    .map(([, positions]) => distanceOf(own, positions, choice))
    .filter((distance): distance is Distance & { value: number } => distance.value !== null)
    .sort((x, y) => x.value - y.value || y.shared - x.shared || (x.b < y.b ? -1 : 1));
}
