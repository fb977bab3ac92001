import type { Statement } from '../domain/corpus.ts';
import { discourseStatements, STANCES } from './discourse-statement.ts';
import { isKnown } from './distance-matrix.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { Field } from './field.ts';
import { oneModeNetwork } from './one-mode-network.ts';
import { statementCounts } from './statement-counts.ts';

/** What ties two actors that can be compared. */
export interface FieldTie {
  readonly a: string;
  readonly b: string;
  /** Congruence and conflict of discourse network analysis, ≥ 0, by the mean number of statements of the two. */
  readonly congruence: number;
  readonly conflict: number;
  /** Congruence less conflict: above 0 they agree more than they differ. */
  readonly net: number;
  /** Disagreement of their positions, 0 … 1. */
  readonly distance: number;
  /** Debates on which both have a position. */
  readonly shared: number;
}

/**
 * The ties of all pairs of the field whose distance is known. An actor's stance on a debate counts once however often it was
 * said (duplicates across the whole range), and ties are divided by the average activity, so that those who speak much are
 * not tied to everybody.
 */
export function fieldTies(statements: Iterable<Statement>, { actors, debates, distances }: Pick<Field, 'actors' | 'debates' | 'distances'>): FieldTie[] {
  const said = withoutDuplicates(discourseStatements(statements), 'acrossrange');
  const counts = statementCounts(said, STANCES, { actors, concepts: debates });
  const [congruence, conflict] = (['congruence', 'conflict'] as const).map((aggregation) => oneModeNetwork(counts, aggregation, 'average').ties) as [Float64Array, Float64Array];
  return actors.flatMap((a, row) =>
    actors.slice(0, row).flatMap((b, column): FieldTie[] => {
      if (!isKnown(distances, row, column)) return [];
      const at = row * actors.length + column;
      const [together, against] = [congruence[at]!, conflict[at]!];
      return [{ a, b, congruence: together, conflict: against, net: together - against, distance: distances.values[at]!, shared: distances.shared[at]! }];
    }),
  );
}
