import { ascending } from 'd3';
import { matches, type Held } from './match.ts';
import { readerStances, type Asked } from './reader-stances.ts';

/** How a reader's matches change if any one answer is dropped. */
export interface MatchStability {
  /** By actor the lowest and the highest match, the one with all answers among them; `null` where one of them is unknown. */
  readonly ranges: ReadonlyMap<string, readonly [number, number] | null>;
  /** Answers without which another actor comes first, in the order of the propositions. */
  readonly turning: readonly { readonly proposition: string; readonly nearest: string | null }[];
}

/**
 * Matches with each answer left out in turn. An answer beside another on the same debate leaves that one's stance, a single
 * one takes its debate along.
 *
 * @param answers as in {@link readerStances}
 */
export function matchStability(asked: readonly Asked[], answers: ReadonlyMap<string, number>, doubled: ReadonlySet<string>, byActor: ReadonlyMap<string, readonly Held[]>): MatchStability {
  const whole = matches(readerStances(asked, answers, doubled), byActor);
  const nearest = whole.find(({ value }) => value !== null)?.actor ?? null;
  const ranges = new Map<string, readonly [number, number] | null>(whole.map(({ actor, value }) => [actor, value === null ? null : [value, value]]));
  const turning: { proposition: string; nearest: string | null }[] = [];
  for (const { id } of asked) {
    if (!answers.has(id)) continue;
    const without = new Map(answers);
    without.delete(id);
    const first = valuesOf(readerStances(asked, without, doubled), byActor, ranges);
    if (first !== nearest) turning.push({ proposition: id, nearest: first });
  }
  return { ranges, turning };
}

/** Widens the ranges by the matches with these stances; the actor that comes first, as in {@link matches}. */
function valuesOf(stances: ReturnType<typeof readerStances>, byActor: ReadonlyMap<string, readonly Held[]>, ranges: Map<string, readonly [number, number] | null>): string | null {
  const given = new Map(stances.map((stance) => [stance.debate, stance]));
  const total = stances.reduce((sum, { weight }) => sum + weight, 0);
  let first: { actor: string; value: number; known: number } | null = null;
  for (const [actor, positions] of byActor) {
    let [points, known] = [0, 0];
    for (const { debate, mean } of [...positions].sort((a, b) => ascending(a.debate, b.debate))) {
      const stance = given.get(debate);
      if (!stance) continue;
      points += (100 * stance.weight * (1 - Math.abs(stance.stance - mean) / 2)) / total;
      known += stance.weight;
    }
    if (known === 0) {
      ranges.set(actor, null);
      continue;
    }
    const value = Math.min(100, Math.max(-100, points));
    const range = ranges.get(actor);
    if (range) ranges.set(actor, [Math.min(range[0], value), Math.max(range[1], value)]);
    const before = first === null || value > first.value || (value === first.value && (known > first.known || (known === first.known && actor < first.actor)));
    if (before) first = { actor, value, known };
  }
  return first && first.actor;
}
