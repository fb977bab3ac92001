import { sideOf, type Pole } from '../domain/stance.ts';
import type { RollCall } from './collection.ts';
import type { PositionEstimate } from './position.ts';

/** How one group answers a proposition. */
export interface GroupAnswer {
  readonly group: string;
  /** Members that agree. */
  readonly agree: number;
  /** Members that have spoken on it. */
  readonly seen: number;
}

/** A pole of a debate as a proposition, and how far opposed camps join in it. */
export interface Bridge {
  readonly debate: string;
  readonly pole: Pole;
  /** See {@link groupAwareConsensus}; `null` without groups. */
  readonly value: number | null;
  readonly groups: readonly GroupAnswer[];
}

/**
 * Group-aware consensus Π_g (A_g + 1) / (S_g + 2) of Polis (Small et al. 2021): near 1 where most of every group agrees. A
 * silent group counts ½, neither for nor against, and a proposition that few have spoken on stays low.
 *
 * @returns above 0 and below 1; `null` without groups, where there is nothing to join
 * @throws {RangeError} where a group agrees more often than it has spoken
 */
export function groupAwareConsensus(groups: readonly GroupAnswer[]): number | null {
  if (groups.length === 0) return null;
  return groups.reduce((product, { group, agree, seen }) => {
    if (!(agree >= 0 && agree <= seen)) throw new RangeError(`group ${group}: ${agree} of ${seen} agree; write a number from 0 to ${seen}`);
    return product * ((agree + 1) / (seen + 2));
  }, 1);
}

/**
 * Every pole of every debate by how far the groups join in it, the farthest first; of equals as given, minus before plus.
 *
 * @param groups members by the name of the group; an actor may be in several
 */
export function bridges(debates: readonly string[], positions: readonly PositionEstimate[], groups: ReadonlyMap<string, readonly string[]>): Bridge[] {
  const byDebate = Map.groupBy(positions, (position) => position.debate);
  return debates
    .flatMap((debate) =>
      (['minus', 'plus'] as const).map((pole): Bridge => {
        const answers = [...groups].map(([group, members]): GroupAnswer => {
          const asked = new Set(members);
          const spoken = (byDebate.get(debate) ?? []).filter(({ actor }) => asked.has(actor));
          return { group, agree: spoken.filter((position) => sideOf(position.mean) === pole).length, seen: spoken.length };
        });
        return { debate, pole, value: groupAwareConsensus(answers), groups: answers };
      }),
    )
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** A text that was voted on, and how far opposed camps join in it. */
export interface VotedBridge {
  readonly rollCall: string;
  /** See {@link groupAwareConsensus}; `null` without groups. */
  readonly value: number | null;
  readonly groups: readonly GroupAnswer[];
}

/**
 * Every roll call by how far the groups join in a yes, the farthest first; of equals as given. A member that abstained has
 * been heard and has not agreed; one that took no part has not been heard.
 *
 * @param groups members by the name of the group; an actor may be in several
 */
export function votedBridges(rollCalls: readonly RollCall[], groups: ReadonlyMap<string, readonly string[]>): VotedBridge[] {
  return rollCalls
    .map(({ id, ballots }): VotedBridge => {
      const answers = [...groups].map(([group, members]): GroupAnswer => {
        const cast = members.flatMap((member) => ballots.get(member) ?? []);
        return { group, agree: cast.filter((ballot) => ballot === 'yes').length, seen: cast.filter((ballot) => ballot === 'yes' || ballot === 'no' || ballot === 'abstain').length };
      });
      return { rollCall: id, value: groupAwareConsensus(answers), groups: answers };
    })
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}
