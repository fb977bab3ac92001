import type { PositionEstimate } from './position.ts';

/** How far a group has spoken on a debate. */
export interface Coverage {
  readonly group: string;
  readonly debate: string;
  readonly members: number;
  /** Members with a position. */
  readonly speaking: number;
  /** speaking / members, 0 … 1; `null` for a group without members. */
  readonly share: number | null;
  /** The same share over all actors of other groups, 0 … 1; `null` where there are none. */
  readonly elsewhere: number | null;
}

/**
 * Coverage of each group on each debate, groups in their order and debates within each.
 *
 * @param groups members by the name of the group; an actor may be in several
 */
export function coverage(debates: readonly string[], positions: Iterable<PositionEstimate>, groups: ReadonlyMap<string, readonly string[]>): Coverage[] {
  const speakers = new Map(debates.map((debate) => [debate, new Set<string>()]));
  for (const { actor, debate } of positions) speakers.get(debate)?.add(actor);
  const everybody = new Set([...groups.values()].flat());
  return [...groups].flatMap(([group, listed]) => {
    const members = new Set(listed);
    const others = [...everybody].filter((actor) => !members.has(actor));
    return debates.map((debate): Coverage => {
      const spoken = speakers.get(debate)!;
      const speaking = [...members].filter((actor) => spoken.has(actor)).length;
      return {
        group,
        debate,
        members: members.size,
        speaking,
        share: members.size === 0 ? null : speaking / members.size,
        elsewhere: others.length === 0 ? null : others.filter((actor) => spoken.has(actor)).length / others.length,
      };
    });
  });
}

/** Where a group of this many members or fewer is silent, that says little. */
export const FEW_MEMBERS = 2;

/** Cells in which a whole group is silent while others speak: where most of the others do first, of equals the larger group. */
export function blindspots(cells: readonly Coverage[]): Coverage[] {
  return cells
    .filter(({ members, speaking, elsewhere }) => members > FEW_MEMBERS && speaking === 0 && (elsewhere ?? 0) > 0)
    .sort((a, b) => b.elsewhere! - a.elsewhere! || b.members - a.members);
}
