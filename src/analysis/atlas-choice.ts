import type { ActorKind, Region } from '../domain/actor-kind.ts';

/** What a reader chose for the atlas map. `null` stands for all. */
export interface AtlasChoice {
  /** Ids of debates, in the order of the collection. */
  readonly debates: readonly string[] | null;
  readonly kinds: readonly ActorKind[] | null;
  readonly regions: readonly Region[] | null;
  /** First and last year of the statements and votes that count. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether votes count beside words. */
  readonly votes: boolean;
  /** Whether the words of a part count for the body that it speaks for too. */
  readonly rollUp: boolean;
  /** An actor with fewer statements is not placed. */
  readonly leastStatements: number;
}

export const WHOLE_ATLAS: AtlasChoice = { debates: null, kinds: null, regions: null, from: null, to: null, votes: true, rollUp: false, leastStatements: 1 };
