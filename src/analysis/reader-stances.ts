import type { Pole } from '../domain/side-of.ts';
import type { Answer } from './match.ts';

/** As much of a proposition as a stance needs. */
export interface Asked {
  readonly id: string;
  readonly debate: string;
  /** The pole that agreement means. */
  readonly agree: Pole;
}

/** Where a reader stands on one debate. */
export interface ReaderStance extends Required<Answer> {
  /** Propositions of the debate that were answered with an opinion, of how many. */
  readonly given: number;
  readonly asked: number;
  /** The answers lean to both poles, so that a stance near 0 is no stated middle. */
  readonly ambivalent: boolean;
}

/** What a debate weighs that the reader counts double. */
export const DOUBLE = 2;

/**
 * Answers as stances: agreement, −2 … +2, turned towards the pole that it means, and the mean over the propositions of a
 * debate. A debate without an answer has no stance; it is not a middle.
 *
 * @param answers by proposition, −2 strongly disagree … +2 strongly agree; no opinion has no entry
 * @param doubled debates that count double
 * @returns in the order in which debates are first asked about
 */
export function readerStances(asked: readonly Asked[], answers: ReadonlyMap<string, number>, doubled: ReadonlySet<string>): ReaderStance[] {
  return [...Map.groupBy(asked, ({ debate }) => debate)].flatMap(([debate, propositions]): ReaderStance[] => {
    const stances = propositions.flatMap(({ id, agree }) => {
      const agreement = answers.get(id);
      return agreement === undefined ? [] : [agree === 'plus' ? agreement : 0 - agreement];
    });
    if (stances.length === 0) return [];
    return [
      {
        debate,
        stance: stances.reduce((sum, stance) => sum + stance, 0) / stances.length,
        weight: doubled.has(debate) ? DOUBLE : 1,
        given: stances.length,
        asked: propositions.length,
        ambivalent: stances.some((stance) => stance < 0) && stances.some((stance) => stance > 0),
      },
    ];
  });
}
