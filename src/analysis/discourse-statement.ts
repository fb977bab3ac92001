import { actorsOf, type Statement } from '../domain/corpus.ts';
import type { LevelScale } from './level-scale.ts';

/** One statement as discourse network analysis counts it: who took which level on which concept, when and where. */
export interface DiscourseStatement {
  readonly actor: string;
  readonly concept: string;
  /** On the scale of the network: 0 or 1 for disagreement and agreement, −2 … +2 for stances. */
  readonly level: number;
  /** ISO date known to the year, month or day. */
  readonly date: string;
  readonly document: string;
  /** How much it counts, ≥ 0, as from a kernel. Left out: 1. */
  readonly weight?: number;
}

/** The scale of stances. */
export const STANCES: LevelScale = { low: -2, high: 2 };

/** The codes of statements, once for each actor that is spoken for. */
export function discourseStatements(statements: Iterable<Statement>): DiscourseStatement[] {
  return [...statements].flatMap((statement) =>
    actorsOf(statement).flatMap((actor) =>
      statement.codes.map(({ debate, stance }) => ({ actor, concept: debate, level: stance, date: statement.date, document: statement.source })),
    ),
  );
}
