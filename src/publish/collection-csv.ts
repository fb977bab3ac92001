import type { Coding } from '../domain/coding.ts';
import { confidence } from '../domain/confidence.ts';
import { actorsOf, governmentsByIso3, type Resolution, type Stakeholder, type Statement } from '../domain/corpus.ts';
import { BALLOTS, type Ballot } from '../domain/resolution.ts';
import { dataTable } from './data-table.ts';

interface StatementRow {
  readonly statement: Statement;
  readonly actor: string;
  readonly code: Coding | null;
}

/**
 * The coded statements as a table that `npm run analyse` reads: one row for each statement, actor and debate. A statement
 * that takes no side has one row without a debate. Texts stand only where the site shows them.
 */
export const STATEMENTS_TABLE = dataTable<StatementRow>({
  name: 'statements',
  title: 'Coded statements',
  description: 'One row for each statement, actor spoken for and debate on which it takes a side. A statement that takes no side has one row without a debate; its text is left out.',
  rights: ['own', 'quoted'],
  key: ['id', 'actor', 'concept'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The statement.', cell: ({ statement }) => statement.id },
    { name: 'actor', type: 'string', required: true, refersTo: 'stakeholders', description: 'Who is spoken for. A joint statement has a row for each signatory.', cell: ({ actor }) => actor },
    { name: 'person', type: 'string', refersTo: 'people', description: 'Who spoke or signed; empty where the words are those of the organisation.', cell: ({ statement }) => statement.person },
    { name: 'concept', type: 'string', refersTo: 'debates', description: 'The debate; empty where no side is taken.', cell: ({ code }) => code && code.debate },
    { name: 'stance', type: 'number', minimum: -2, maximum: 2, description: 'From −2, firmly at the minus pole, to +2, firmly at the plus pole, in half points. 0 is a stated middle.', cell: ({ code }) => code && code.stance },
    { name: 'confidence', type: 'string', values: confidence.options, description: 'How sure the code is: high, no dispute on the sign; medium, the size can be argued; low, the sign can be argued.', cell: ({ code }) => code && code.confidence },
    { name: 'kind', type: 'string', required: true, values: ['quote', 'paraphrase'], description: 'quote: verbatim. paraphrase: our words, which weigh half.', cell: ({ statement }) => statement.kind },
    { name: 'date', type: 'date', required: true, description: 'When it was said.', cell: ({ statement }) => statement.date },
    { name: 'source', type: 'string', required: true, refersTo: 'sources', description: 'The document in which it stands.', cell: ({ statement }) => statement.source },
    { name: 'variant_of', type: 'string', refersTo: 'statements', description: 'The statement of which this is another wording: the two count once.', cell: ({ statement }) => statement.variantOf },
    { name: 'code_a', type: 'integer', minimum: -2, maximum: 2, description: 'The first reading; empty where it saw no side.', cell: ({ code }) => code?.codeA?.stance ?? null },
    { name: 'code_b', type: 'integer', minimum: -2, maximum: 2, description: 'The second reading; empty where it saw no side.', cell: ({ code }) => code?.codeB?.stance ?? null },
    { name: 'settled_by', type: 'string', values: ['agreement', 'third-reading'], description: 'How the two readings became one stance.', cell: ({ code }) => code && code.settledBy },
    { name: 'reviewed_by', type: 'string', description: 'Who reviewed the code as a person; empty until somebody has.', cell: ({ code }) => code && code.reviewedBy },
    { name: 'language', type: 'string', required: true, description: 'BCP 47 tag of the text.', cell: ({ statement }) => statement.lang },
    { name: 'text', type: 'string', description: 'The words as they stand in the source, or our paraphrase; empty for context that the site does not show.', cell: ({ statement: { shown, text } }) => (shown ? text : '') },
  ],
  rows: (corpus) =>
    [...corpus.statements.values()].flatMap((statement): StatementRow[] =>
      statement.codes.length === 0 ? [{ statement, actor: statement.actor, code: null }] : statement.codes.flatMap((code) => actorsOf(statement).map((actor) => ({ statement, actor, code }))),
    ),
});

interface VoteRow {
  readonly resolution: Resolution;
  readonly ballot: Ballot;
  readonly iso3: string;
  readonly government: Stakeholder | undefined;
}

/** The roll calls as a table that `npm run analyse` reads: one row for each roll call and state. */
export const VOTES_TABLE = dataTable<VoteRow>({
  name: 'votes',
  title: 'Roll calls',
  description: 'One row for each recorded vote of the United Nations and state.',
  rights: ['facts', 'own'],
  key: ['resolution', 'iso3'],
  columns: [
    { name: 'resolution', type: 'string', required: true, refersTo: 'resolutions', description: 'The text that was voted on.', cell: ({ resolution }) => resolution.id },
    { name: 'date', type: 'date', required: true, description: 'When it was voted on.', cell: ({ resolution }) => resolution.date },
    { name: 'concept', type: 'string', refersTo: 'debates', description: 'The debate on which the vote is evidence; empty where it does not tell the poles apart.', cell: ({ resolution }) => resolution.debate },
    { name: 'yes_supports', type: 'string', values: ['minus', 'plus'], description: 'The pole that a yes supports.', cell: ({ resolution }) => resolution.yesSupports },
    { name: 'confidence', type: 'string', values: confidence.options, description: 'How sure that direction is.', cell: ({ resolution }) => resolution.confidence },
    { name: 'iso3', type: 'string', required: true, description: 'The state, ISO 3166-1 alpha-3.', cell: ({ iso3 }) => iso3 },
    { name: 'actor', type: 'string', required: true, description: 'Its government in stakeholders.csv, or the ISO code where there is none.', cell: ({ government, iso3 }) => government?.id ?? iso3 },
    { name: 'vote', type: 'string', required: true, values: BALLOTS, description: 'nonvoting and absent are unknown, not in the middle.', cell: ({ ballot }) => ballot },
  ],
  rows: (corpus) => {
    const governments = governmentsByIso3(corpus);
    return [...corpus.resolutions.values()]
      .filter(({ rollCall }) => rollCall)
      .flatMap((resolution) => BALLOTS.flatMap((ballot) => resolution.votes[ballot].map((iso3) => ({ resolution, ballot, iso3, government: governments.get(iso3) }))));
  },
});

export const statementsCsv = STATEMENTS_TABLE.csv;
export const votesCsv = VOTES_TABLE.csv;
