import { actorsOf, governmentsByIso3, type Corpus, type Resolution } from '../domain/corpus.ts';
import { BALLOTS, type Ballot } from '../domain/resolution.ts';
import { earliestDay, latestDay } from '../domain/partial-date.ts';
import type { Pole } from '../domain/stance.ts';
import { dayNumber } from './calendar.ts';
import type { Counted } from './position.ts';
import { CONFIDENCE_WEIGHT, weightOf } from './weight.ts';

/** Coded statements and roll calls, whoever collected them: all that the analysis needs to know. */
export interface Collection {
  /** The statements that were read, with or without a side, by id. */
  readonly statements: readonly { readonly id: string; readonly date: string }[];
  /** One for each statement, actor spoken for, and concept: by actor, concept, date with the newest first, and statement. */
  readonly remarks: readonly Remark[];
  /** Names of the coders whose own codes are known. */
  readonly coders: readonly string[];
  /** One for each statement and concept on which it was coded. */
  readonly readings: readonly CodedReading[];
  /** By date and id. */
  readonly rollCalls: readonly RollCall[];
}

/** What one statement says for one actor on one concept. */
export interface Remark extends Counted {
  readonly statement: { readonly id: string; readonly variantOf: string | null };
  readonly actor: string;
  readonly concept: string;
}

/** What each coder, in their order, read in a statement on a concept: −2 … +2, `null` where that coder saw no side. */
export interface CodedReading {
  readonly statement: string;
  readonly concept: string;
  readonly values: readonly (number | null)[];
}

/** One recorded vote. */
export interface RollCall {
  readonly id: string;
  readonly date: string | null;
  /** The concept on which it is evidence, and the pole that a yes supports; `null` where it does not tell the poles apart. */
  readonly concept: string | null;
  readonly yesSupports: Pole | null;
  /** How sure its direction is, 0 … 1. */
  readonly weight: number;
  /** By actor. */
  readonly ballots: ReadonlyMap<string, Ballot>;
}

/** Puts a collection into its order, so that the order in which it was written down changes no number. */
export function ordered({ statements, remarks, coders, readings, rollCalls }: Collection): Collection {
  return {
    statements: [...statements].sort((a, b) => order(a.id, b.id)),
    remarks: [...remarks].sort(
      (a, b) => order(a.actor, b.actor) || order(a.concept, b.concept) || order(b.date, a.date) || order(a.statement.id, b.statement.id),
    ),
    coders,
    readings: [...readings].sort((a, b) => order(a.concept, b.concept) || order(a.statement, b.statement)),
    rollCalls: rollCalls
      .map((rollCall) => ({ ...rollCall, ballots: new Map([...rollCall.ballots].sort(([a], [b]) => order(a, b))) }))
      .sort((a, b) => order(a.date ?? '', b.date ?? '') || order(a.id, b.id)),
  };
}

/** The records of the site as a collection. A state that is no stakeholder votes under its ISO code. */
export function collectionOf(corpus: Corpus): Collection {
  const statements = [...corpus.statements.values()];
  const governments = governmentsByIso3(corpus);
  return ordered({
    statements: statements.map(({ id, date }) => ({ id, date })),
    remarks: statements.flatMap((statement) =>
      actorsOf(statement).flatMap((actor) =>
        statement.codes.map((code): Remark => {
          const { id, variantOf, date, source } = statement;
          return { statement: { id, variantOf }, actor, concept: code.debate, stance: code.stance, weight: weightOf(statement, code), date, source };
        }),
      ),
    ),
    coders: ['a', 'b'],
    readings: statements.flatMap(({ id, codes }) =>
      codes.map(({ debate, codeA, codeB }) => ({ statement: id, concept: debate, values: [codeA?.stance ?? null, codeB?.stance ?? null] })),
    ),
    rollCalls: [...corpus.resolutions.values()]
      .filter(({ rollCall }) => rollCall)
      .map((resolution) => ({
        id: resolution.id,
        date: resolution.date,
        concept: resolution.debate,
        yesSupports: resolution.yesSupports,
        weight: CONFIDENCE_WEIGHT[resolution.confidence ?? 'low'],
        ballots: ballotsOf(resolution, (iso3) => governments.get(iso3)?.id ?? iso3),
      })),
  });
}

/** The ballot of each voter under its name, by ballot and then as recorded. */
export function ballotsOf({ votes }: Pick<Resolution, 'votes'>, nameOf: (iso3: string) => string): Map<string, Ballot> {
  return new Map(BALLOTS.flatMap((ballot) => votes[ballot].map((iso3) => [nameOf(iso3), ballot] as const)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The part of a collection that was said or voted from one date to another, both included. A date that is not known to the
 * day lies in the middle of what it can mean; a roll call without one is left out.
 */
export function within(collection: Collection, { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Collection {
  if (from === undefined && to === undefined) return collection;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(earliestDay(from));
  const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(latestDay(to));
  const inside = ({ date }: { readonly date: string | null }) => date !== null && dayNumber(date) >= first && dayNumber(date) <= last;
  const statements = collection.statements.filter(inside);
  const said = new Set(statements.map(({ id }) => id));
  return {
    ...collection,
    statements,
    remarks: collection.remarks.filter(inside),
    readings: collection.readings.filter(({ statement }) => said.has(statement)),
    rollCalls: collection.rollCalls.filter(inside),
  };
}
