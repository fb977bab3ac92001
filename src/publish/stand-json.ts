import type { PositionTable } from '../analysis/position-table.ts';
import type { Position } from '../analysis/position.ts';
import { tellingReceipts } from '../analysis/telling-receipts.ts';
import type { Corpus } from '../domain/corpus.ts';
import { phrasesOf, type PolePhrases } from '../domain/describe-stance.ts';
import type { Pole } from '../domain/side-of.ts';

/** The form of both files; a page of another build refuses another one. */
export const STAND_FORM = 1;

/**
 * What a reader's matches are computed from: the propositions, and every position, column by column. It is the same for
 * everybody, so that asking for it tells nothing of anybody's answers.
 */
export interface StandJson {
  readonly form: number;
  readonly dataVersion: string;
  readonly debates: readonly StandDebate[];
  readonly actors: { readonly id: readonly string[]; readonly name: readonly string[]; readonly kind: readonly string[] };
  readonly positions: {
    /** Places in the lists of actors and debates. */
    readonly actor: readonly number[];
    readonly debate: readonly number[];
    readonly mean: readonly number[];
    /** Statements counted. */
    readonly n: readonly number[];
    readonly ambivalent: readonly (0 | 1)[];
    /**
     * Places in {@link StandQuotesJson} of the statement that stands for the position and, where there are words on both sides, of
     * the one that stands for the other side; −1 where there is none.
     */
    readonly quote: readonly number[];
    readonly other: readonly number[];
  };
  /** Number of statements in {@link StandQuotesJson}. */
  readonly quotes: number;
}

export interface StandDebate {
  readonly id: string;
  readonly title: string;
  readonly poles: { readonly minus: string; readonly plus: string; readonly phrases: PolePhrases };
  readonly propositions: readonly { readonly id: string; readonly text: string; readonly agree: Pole }[];
}

/** The words that stand for the positions, column by column, each statement once. */
export interface StandQuotesJson {
  readonly form: number;
  readonly id: readonly string[];
  readonly text: readonly string[];
  readonly lang: readonly string[];
  /** 1 for a paraphrase, which wears no quotation marks. */
  readonly paraphrase: readonly (0 | 1)[];
  readonly date: readonly string[];
  readonly speaker: readonly (string | null)[];
}

export function standAsJson(corpus: Corpus, table: PositionTable): StandJson {
  const debates = [...corpus.debates.values()];
  const actors = [...table.byActor.keys()];
  const debateAt = new Map(debates.map(({ id }, at) => [id, at]));
  const actorAt = new Map(actors.map((id, at) => [id, at]));
  const quotes = standStatements(table);
  const quoteAt = new Map(quotes.map((id, at) => [id, at]));
  const { positions } = table;
  return {
    form: STAND_FORM,
    dataVersion: corpus.dataset.version,
    debates: debates.map((debate) => ({
      id: debate.id,
      title: debate.title,
      poles: { minus: debate.poles.minus.label, plus: debate.poles.plus.label, phrases: phrasesOf(debate) },
      propositions: debate.propositions.map(({ id, text, agree }) => ({ id, text, agree })),
    })),
    actors: {
      id: actors,
      name: actors.map((id) => corpus.stakeholders.get(id)!.shortName),
      kind: actors.map((id) => corpus.stakeholders.get(id)!.kind),
    },
    positions: {
      actor: positions.map(({ actor }) => actorAt.get(actor)!),
      debate: positions.map(({ debate }) => debateAt.get(debate)!),
      mean: positions.map(({ mean }) => Math.round(mean * 1e4) / 1e4 + 0),
      n: positions.map(({ n }) => n),
      ambivalent: positions.map(({ ambivalent }) => (ambivalent ? 1 : 0)),
      quote: positions.map((position) => quoteAt.get(tellingStatements(position)[0]!)!),
      other: positions.map((position) => quoteAt.get(tellingStatements(position)[1] ?? '') ?? -1),
    },
    quotes: quotes.length,
  };
}

export function standQuotesAsJson(corpus: Corpus, table: PositionTable): StandQuotesJson {
  const statements = standStatements(table).map((id) => corpus.statements.get(id)!);
  return {
    form: STAND_FORM,
    id: statements.map(({ id }) => id),
    text: statements.map(({ text }) => text),
    lang: statements.map(({ lang }) => lang),
    paraphrase: statements.map(({ kind }) => (kind === 'paraphrase' ? 1 : 0)),
    date: statements.map(({ date }) => date),
    speaker: statements.map(({ person }) => (person === null ? null : (corpus.people.get(person)?.name ?? null))),
  };
}

/** Ids of the statements that stand for positions, in ascending order. */
function standStatements({ positions }: PositionTable): string[] {
  return [...new Set(positions.flatMap(tellingStatements))].sort();
}

/** The statement that stands for a position; after it, where there are words on both sides, that for the other side. */
function tellingStatements({ mean, ambivalent, receipts }: Position): string[] {
  const told = receipts.map(({ statement: { id, kind, lang, date }, code: { stance }, weight }) => ({ statement: id, kind, lang, date, stance, weight }));
  const [first] = tellingReceipts({ mean, receipts: told }, 1);
  const [other] = ambivalent ? tellingReceipts({ mean, receipts: told.filter(({ stance }) => (first!.stance > 0 ? stance < 0 : stance > 0)) }, 1) : [];
  return [first!, ...(other ? [other] : [])].map(({ statement }) => statement);
}
