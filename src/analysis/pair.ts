import { distanceOf, type Distance, type DistancePart } from './distance.ts';

/** What one actor holds on one debate: the statements counted, each with its stance and weight. */
export interface Held {
  readonly debate: string;
  readonly receipts: readonly Weighed[];
}

export interface Weighed {
  /** Id of the statement. */
  readonly statement: string;
  readonly stance: number;
  readonly weight: number;
}

/** Why two actors are as far apart as they are. */
export interface Pair {
  /** 0 … 1; `null` where fewer debates are shared than a distance needs. */
  readonly value: number | null;
  /** Number of shared debates. */
  readonly shared: number;
  /** The shared debates, largest difference first. */
  readonly parts: readonly PairPart[];
  /** Debates on which the first alone, or the second alone, has a recorded position. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** What becomes of the distance without a statement; `null` where it is not known to begin with. */
  readonly robustness: PairRobustness | null;
}

export interface PairPart extends DistancePart {
  /** Share of the sum of all differences, 0 … 1; `null` where the sum is 0. */
  readonly share: number | null;
}

export interface PairRobustness {
  /** Least and greatest distance if any one statement is dropped; `null` where none may be dropped without losing it. */
  readonly range: readonly [number, number] | null;
  /** The statement without which the distance changes most, and what it becomes. */
  readonly most: { readonly statement: string; readonly value: number } | null;
  /** Statements without any one of which too few debates are shared to say. */
  readonly needed: readonly string[];
}

/** Compares two actors by {@link distanceOf}, every debate and every position weighing the same. */
export function pairOf(first: readonly Held[], second: readonly Held[]): Pair {
  const { value, shared, parts } = distanceBetween(first, second);
  const total = parts.reduce((sum, part) => sum + part.weight * part.difference, 0);
  const here = new Set(first.map(({ debate }) => debate));
  const there = new Set(second.map(({ debate }) => debate));
  return {
    value,
    shared,
    parts: parts.map((part) => ({ ...part, share: total > 0 ? (part.weight * part.difference) / total : null })),
    onlyFirst: [...here].filter((debate) => !there.has(debate)),
    onlySecond: [...there].filter((debate) => !here.has(debate)),
    robustness: value === null ? null : robustnessOf(first, second, value),
  };
}

/** Each statement on a shared debate is dropped in turn, from both sides where both signed it. */
function robustnessOf(first: readonly Held[], second: readonly Held[], value: number): PairRobustness {
  const shared = new Set(first.map(({ debate }) => debate).filter((debate) => second.some((held) => held.debate === debate)));
  const statements = new Set([...first, ...second].filter(({ debate }) => shared.has(debate)).flatMap(({ receipts }) => receipts.map(({ statement }) => statement)));
  const needed: string[] = [];
  let range: [number, number] | null = null;
  let most: PairRobustness['most'] = null;
  for (const statement of statements) {
    const without = distanceBetween(withoutStatement(first, statement), withoutStatement(second, statement)).value;
    if (without === null) {
      needed.push(statement);
      continue;
    }
    range = range ? [Math.min(range[0], without), Math.max(range[1], without)] : [without, without];
    if (!most || Math.abs(without - value) > Math.abs(most.value - value)) most = { statement, value: without };
  }
  return { range, most, needed };
}

function withoutStatement(held: readonly Held[], statement: string): Held[] {
  return held
    .map(({ debate, receipts }) => ({ debate, receipts: receipts.filter((receipt) => receipt.statement !== statement) }))
    .filter(({ receipts }) => receipts.length > 0);
}

function distanceBetween(first: readonly Held[], second: readonly Held[]): Distance {
  const places = (held: readonly Held[]) => held.map(({ debate, receipts }) => ({ actor: '', debate, mean: weightedMean(receipts) }));
  return distanceOf(places(first), places(second));
}

/** Σ w·stance / Σ w, as in a position. */
function weightedMean(receipts: readonly Weighed[]): number {
  let [sum, weight] = [0, 0];
  for (const receipt of receipts) {
    sum += receipt.weight * receipt.stance;
    weight += receipt.weight;
  }
  return sum / weight;
}
