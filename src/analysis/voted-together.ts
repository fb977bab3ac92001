import type { Ballot } from '../domain/resolution.ts';
import { BALLOT_POINT } from './ballot-point.ts';

/** What one state did in one roll call. */
export interface CastBallot {
  readonly resolution: string;
  readonly ballot: Ballot;
}

/** How two states voted in the roll calls in which both took part. */
export interface VotedTogether<Cast extends CastBallot> {
  /** 1 always together, 0 always yes against no, an abstention half-way (Lijphart 1963); `null` without a common roll call. */
  readonly agreement: number | null;
  /** The common roll calls in the order of the first. */
  readonly common: readonly (readonly [Cast, Cast])[];
}

/** Agreement 1 − mean |difference| / 4. Who did not vote or was absent took no part. */
export function votedTogether<Cast extends CastBallot>(first: readonly Cast[], second: readonly Cast[]): VotedTogether<Cast> {
  const other = new Map(second.map((cast) => [cast.resolution, cast]));
  const common = first.flatMap((here): (readonly [Cast, Cast])[] => {
    const there = other.get(here.resolution);
    return there && BALLOT_POINT[here.ballot] !== null && BALLOT_POINT[there.ballot] !== null ? [[here, there]] : [];
  });
  const apart = common.reduce((sum, [here, there]) => sum + Math.abs(BALLOT_POINT[here.ballot]! - BALLOT_POINT[there.ballot]!) / 4, 0);
  return { agreement: common.length === 0 ? null : 1 - apart / common.length, common };
}
