import { actorsOf, governmentsByIso3, type Corpus } from '../domain/corpus.ts';
import { BALLOTS } from '../domain/resolution.ts';
import { csvTable } from './result-table.ts';

/**
 * The coded statements as a table that `npm run analyse` reads: one row for each statement, actor and debate. A statement
 * that takes no side has one row without a debate. Texts stand only where the site shows them.
 */
export function statementsCsv(corpus: Corpus): string {
  return csvTable(
    ['id', 'actor', 'person', 'concept', 'stance', 'confidence', 'kind', 'date', 'source', 'variant_of', 'code_a', 'code_b', 'settled_by', 'reviewed_by', 'language', 'text'],
    [...corpus.statements.values()].flatMap((statement) => {
      const { id, person, kind, date, source, variantOf, lang, shown, text, codes } = statement;
      const words = shown ? text : '';
      if (codes.length === 0) return [[id, statement.actor, person, null, null, null, kind, date, source, variantOf, null, null, null, null, lang, words]];
      return codes.flatMap(({ debate, stance, confidence, codeA, codeB, settledBy, reviewedBy }) =>
        actorsOf(statement).map((actor) => [id, actor, person, debate, stance, confidence, kind, date, source, variantOf, codeA?.stance ?? null, codeB?.stance ?? null, settledBy, reviewedBy, lang, words]),
      );
    }),
  );
}

/** The roll calls as a table that `npm run analyse` reads: one row for each roll call and state. */
export function votesCsv(corpus: Corpus): string {
  const governments = governmentsByIso3(corpus);
  return csvTable(
    ['resolution', 'date', 'concept', 'yes_supports', 'confidence', 'iso3', 'actor', 'vote'],
    [...corpus.resolutions.values()]
      .filter(({ rollCall }) => rollCall)
      .flatMap(({ id, date, debate, yesSupports, confidence, votes }) =>
        BALLOTS.flatMap((ballot) => votes[ballot].map((iso3) => [id, date, debate, yesSupports, confidence, iso3, governments.get(iso3)?.id ?? iso3, ballot])),
      ),
  );
}
