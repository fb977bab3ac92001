import { pairOf, type Held, type Pair } from '../../analysis/pair.ts';
import type { PoleLabels, Standing } from '../marks/standing.ts';

/** As much of a published profile as a comparison needs. */
export interface ComparedProfile {
  readonly id: string;
  readonly shortName: string;
  readonly positions: readonly ComparedPosition[];
}

export interface ComparedPosition extends Held, Omit<Standing, 'actor' | 'name'> {
  readonly title: string;
  readonly poles: PoleLabels;
}

/** Two to four actors, debate by debate. */
export interface Comparison<P extends ComparedProfile = ComparedProfile> {
  readonly profiles: readonly P[];
  /** Debates on which at least one of them has a position: those that two share by how far apart they stand, then the others. */
  readonly debates: readonly ComparedDebate<P['positions'][number]>[];
  /** Every two of them, in order. */
  readonly pairs: readonly ComparedPair[];
}

export interface ComparedDebate<Position extends ComparedPosition = ComparedPosition> {
  readonly debate: string;
  readonly title: string;
  readonly poles: PoleLabels;
  /** One for each profile; `null`: no recorded position. */
  readonly positions: readonly (Position | null)[];
  /** Difference of the two that are farthest apart, 0 … 1; `null` where only one has a position. */
  readonly apart: number | null;
}

export interface ComparedPair {
  /** Places among the profiles. */
  readonly first: number;
  readonly second: number;
  readonly pair: Pair;
}

export function comparisonOf<P extends ComparedProfile>(profiles: readonly P[]): Comparison<P> {
  const ids = [...new Set(profiles.flatMap(({ positions }) => positions.map(({ debate }) => debate)))];
  const debates = ids.map((id) => comparedDebate(id, profiles));
  return {
    profiles,
    debates: debates.sort((a, b) => (b.apart ?? -1) - (a.apart ?? -1)),
    pairs: profiles.flatMap((profile, first) =>
      profiles.slice(first + 1).map((other, after) => ({ first, second: first + 1 + after, pair: pairOf(profile.positions, other.positions) })),
    ),
  };
}

function comparedDebate<P extends ComparedProfile>(debate: string, profiles: readonly P[]): ComparedDebate<P['positions'][number]> {
  const positions = profiles.map((profile): P['positions'][number] | null => profile.positions.find((position) => position.debate === debate) ?? null);
  const known = positions.filter((position) => position !== null);
  const means = known.map(({ mean }) => mean);
  return {
    debate,
    title: known[0]!.title,
    poles: known[0]!.poles,
    positions,
    apart: means.length < 2 ? null : (Math.max(...means) - Math.min(...means)) / 4,
  };
}
