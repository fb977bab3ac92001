import type { Position } from './position.ts';
import type { PositionTable } from './position-table.ts';
import { changeOf, shiftOf, stanceOf, type Shift } from './shift.ts';

/** A shift with its uncertainty. */
export interface Movement extends Shift {
  readonly from: number;
  readonly to: number;
  /** Half-width of the approximate 95 % interval of the difference, in stance points. */
  readonly margin: number;
  /** Whether the difference is larger than its margin. */
  readonly beyond: boolean;
}

/** What is known of the movement of all positions on one debate. */
export interface DebateMovement {
  readonly debate: string;
  /** Moved by a point or more: first those beyond their uncertainty, then the larger, then by name. */
  readonly moved: readonly Movement[];
  /** Followed over time, and moved by less than a point. */
  readonly steady: readonly Position[];
  /** Words of one year only, or not sure enough: nothing is known. */
  readonly unfollowed: readonly Position[];
}

const Z95 = 1.959964;

/**
 * The change of a position by a point or more (see `shiftOf`), with the margin of the difference of two means of n₁ and n₂ statements
 * whose stances spread as those of one actor on one debate commonly do: 1.96·√(s²·(1/n₁ + 1/n₂)).
 *
 * @param pooledVariance s², see `positionTable`; it holds what moved too, so that the margin is rather too wide than too narrow
 */
export function movementOf(position: Position, pooledVariance: number): Movement | null {
  const shift = shiftOf(position);
  if (!shift) return null;
  const margin = Z95 * Math.sqrt(pooledVariance * (1 / shift.before.length + 1 / shift.after.length));
  return { ...shift, from: stanceOf(shift.before), to: stanceOf(shift.after), margin, beyond: Math.abs(shift.delta) > margin };
}

/** Debate by debate, who moved, who did not, and of whom it cannot be said. */
export function movements({ byDebate, pooledVariance }: Pick<PositionTable, 'byDebate' | 'pooledVariance'>, debates: Iterable<string>): DebateMovement[] {
  return [...debates].map((debate) => {
    const positions = byDebate.get(debate) ?? [];
    const moved = positions.flatMap((position) => movementOf(position, pooledVariance) ?? []);
    const followed = positions.filter((position) => changeOf(position) !== null);
    const who = new Set(moved.map(({ position }) => position.actor));
    return {
      debate,
      moved: moved.sort((a, b) => Number(b.beyond) - Number(a.beyond) || Math.abs(b.delta) - Math.abs(a.delta) || (a.position.actor < b.position.actor ? -1 : 1)),
      steady: followed.filter(({ actor }) => !who.has(actor)),
      unfollowed: positions.filter((position) => !followed.includes(position)),
    };
  });
}
