import type { DebateMovement } from '../analysis/movement.ts';
import { changedBallots } from '../analysis/recorded-acts.ts';
import { previousInSeries } from '../analysis/vote-series.ts';
import { governmentsByIso3, type Corpus } from '../domain/corpus.ts';
import { resultTable, type PublishedFile, type ResultCell } from './result-table.ts';

/** The positions that moved, and beside them the ballots that changed, as CSV and JSON: four files, and acts never among words. */
export function changesFiles(corpus: Corpus, movements: readonly DebateMovement[]): PublishedFile[] {
  return [
    ...resultTable(
      'changes',
      ['actor', 'debate', 'from', 'first', 'statements_first', 'words_first', 'to', 'last', 'statements_last', 'words_last', 'change', 'margin', 'beyond_margin'],
      movements.flatMap(({ debate, moved }) =>
        moved.map(({ position, before, after, from, to, delta, margin, beyond }): ResultCell[] => [
          position.actor,
          debate,
          from,
          before[0]!.statement.date,
          before.map(({ statement }) => statement.id).join(' '),
          before[0]!.statement.text,
          to,
          after[0]!.statement.date,
          after.map(({ statement }) => statement.id).join(' '),
          after[0]!.statement.text,
          delta,
          margin,
          beyond,
        ]),
      ),
    ),
    ...resultTable('ballot-changes', ['iso3', 'actor', 'debate', 'earlier', 'earlier_date', 'earlier_ballot', 'later', 'later_date', 'later_ballot'], ballotRows(corpus)),
  ];
}

function ballotRows(corpus: Corpus): ResultCell[][] {
  const governments = governmentsByIso3(corpus);
  return [...corpus.resolutions.values()].flatMap((later) => {
    const earlier = later.rollCall ? previousInSeries(later, corpus.resolutions.values()) : null;
    if (!earlier) return [];
    return changedBallots(earlier, later).map(({ iso3, from, to }): ResultCell[] => [iso3, governments.get(iso3)?.id ?? null, later.debate, earlier.id, earlier.date, from, later.id, later.date, to]);
  });
}
