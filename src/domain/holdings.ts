import type { Corpus } from './corpus.ts';
import { BALLOTS } from './resolution.ts';
import type { Held } from './release.ts';

/** How many records of each sort the corpus holds. */
export function holdings(corpus: Corpus): Record<Held, number> {
  const sum = <T>(records: ReadonlyMap<string, T>, of: (record: T) => number) => [...records.values()].reduce((total, record) => total + of(record), 0);
  return {
    debates: corpus.debates.size,
    stakeholders: corpus.stakeholders.size,
    people: corpus.people.size,
    sources: corpus.sources.size,
    statements: corpus.statements.size,
    codes: sum(corpus.statements, ({ codes }) => codes.length),
    resolutions: corpus.resolutions.size,
    votes: sum(corpus.resolutions, ({ votes }) => BALLOTS.reduce((total, ballot) => total + votes[ballot].length, 0)),
    instruments: corpus.instruments.size,
    statuses: sum(corpus.instruments, ({ statuses }) => statuses.length),
    events: corpus.events.size,
    viewpoints: corpus.viewpoints.size,
    claims: corpus.claims.size,
  };
}
