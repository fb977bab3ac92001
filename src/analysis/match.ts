import { ascending } from 'd3';
import type { Position } from './position.ts';

/** As much of a position as a match needs. */
export type Held = Pick<Position, 'debate' | 'mean'>;

/** A reader's own stance on a debate. A debate that was passed over has no answer. */
export interface Answer {
  readonly debate: string;
  /** −2 … +2. */
  readonly stance: number;
  /** How much it matters to the reader, ≥ 0. Left out: 1. */
  readonly weight?: number;
}

/** What one answer adds to a match. */
export interface Contribution {
  readonly debate: string;
  readonly reader: number;
  /** `null` where the actor has no position. */
  readonly actor: number | null;
  /** Points of the match, which are their sum; 0 where the actor has no position. */
  readonly points: number;
}

/** How near a reader is to an actor. */
export interface Match {
  readonly actor: string;
  /** −100 opposite ends on every answer, 100 the same stance on every one; `null` where no answer can be compared. */
  readonly value: number | null;
  /** Answers with weight, and those of them on which the actor has a position. */
  readonly answered: number;
  readonly shared: number;
  /** Share of the weight of the answers that can be compared: |value| is at most 100 times this. */
  readonly coverage: number;
  /** Those that moved the match most first. */
  readonly contributions: readonly Contribution[];
}

/**
 * 100 · Σ w(1 − 2d) / Σ w with d = |reader − actor| / 4 over all debates that the reader answered. One on which the actor has
 * no position adds nothing to the sum and its weight to the divisor, so that who has said little is drawn to 0 (Mendez 2012).
 *
 * @param positions of one actor
 * @throws {RangeError} for a stance outside −2 … +2, a negative weight, or two answers on one debate
 */
export function matchOf(actor: string, answers: readonly Answer[], positions: readonly Held[]): Match {
  const counted = answers.map(checked).filter(({ weight }) => weight > 0).sort((a, b) => ascending(a.debate, b.debate));
  const twice = counted.find(({ debate }, index) => counted[index + 1]?.debate === debate);
  if (twice) throw new RangeError(`two answers on ${twice.debate}; write one`);
  const stances = new Map(positions.map((position) => [position.debate, position.mean]));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  let points = 0;
  let known = 0;
  let shared = 0;
  const contributions = counted.map(({ debate, stance, weight }): Contribution => {
    const held = stances.get(debate);
    if (held === undefined) return { debate, reader: stance, actor: null, points: 0 };
    const added = (100 * weight * (1 - Math.abs(stance - held) / 2)) / total;
    points += added;
    known += weight;
    shared++;
    return { debate, reader: stance, actor: held, points: added };
  });
  return {
    actor,
    value: shared === 0 ? null : Math.min(100, Math.max(-100, points)),
    answered: counted.length,
    shared,
    coverage: total === 0 ? 0 : known / total,
    contributions: contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

/** All actors, the nearest first; of equals the better covered, then by id. Those that cannot be compared last. */
export function matches(answers: readonly Answer[], byActor: ReadonlyMap<string, readonly Held[]>): Match[] {
  return [...byActor]
    .map(([actor, positions]) => matchOf(actor, answers, positions))
    .sort((a, b) => (b.value ?? -101) - (a.value ?? -101) || b.coverage - a.coverage || ascending(a.actor, b.actor));
}

function checked({ debate, stance, weight = 1 }: Answer): Required<Answer> {
  if (!(Math.abs(stance) <= 2)) throw new RangeError(`answer ${stance} on ${debate}; write a number from -2 to 2`);
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`weight ${weight} on ${debate}; write a number from 0 up`);
  return { debate, stance, weight };
}
