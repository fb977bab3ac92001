import { packColumns, unpackColumns, type Columns } from './columns.ts';
import type { DebateDocument, EventDocument, PersonDocument, QuoteDocument, SourceDocument, StakeholderDocument, WholeQuote } from './document.ts';
import { CONFIDENCES } from './filter-fields.ts';

/** What quotations refer to; each reference is a place in these lists. */
export interface Referents {
  readonly stakeholders: readonly StakeholderDocument[];
  readonly people: readonly PersonDocument[];
  readonly debates: readonly DebateDocument[];
  readonly sources: readonly SourceDocument[];
  readonly events: readonly EventDocument[];
}

interface Row {
  readonly id: string;
  readonly date: string;
  readonly grade: WholeQuote['grade'];
  readonly speaker: number;
  readonly roleThen: string | null;
  readonly actor: number;
  readonly others: readonly number[];
  /** A letter for the debate, a digit for the stance in half points above −2 and one for the confidence, for each code: `c00h51`. */
  readonly stances: string;
  readonly source: number;
  readonly event: number;
  readonly transcriptStatus: WholeQuote['transcriptStatus'];
  readonly contextBefore: string | null;
  readonly contextAfter: string | null;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** Packs what is not in the quotations' texts, with places in the other lists instead of names. Nobody and nothing is −1. */
export function packQuoteDetails(quotes: readonly WholeQuote[], referents: Referents): Columns {
  const placeOf = (list: readonly { id: string }[]) => {
    const places = new Map(list.map(({ id }, place) => [id, place]));
    return ({ id }: { id: string }) => places.get(id)!;
  };
  const stakeholder = placeOf(referents.stakeholders);
  const person = placeOf(referents.people);
  const debate = placeOf(referents.debates);
  const sourceAt = placeOf(referents.sources);
  const eventAt = placeOf(referents.events);
  return packColumns(
    quotes.map(({ id, date, grade, speaker, roleThen, actors, stances, source, event, transcriptStatus, contextBefore, contextAfter }): Row => {
      const [actor = -1, ...others] = actors.map(stakeholder);
      return {
        id: shortenId(id, date, speaker),
        date,
        grade,
        speaker: speaker === null ? -1 : person(speaker),
        roleThen,
        actor,
        others,
        stances: stances
          .map((code) => `${String.fromCharCode(FIRST_LETTER + debate(code.debate))}${code.stance * 2 + 4}${CONFIDENCES.indexOf(code.confidence)}`)
          .join(''),
        source: sourceAt(source),
        event: event === null ? -1 : eventAt(event),
        transcriptStatus,
        contextBefore,
        contextAfter,
      };
    }),
  );
}

/** Quotations with everything known, from their texts, what {@link packQuoteDetails} made, and the same lists. */
export function addQuoteDetails(texts: readonly QuoteDocument[], columns: Columns, { stakeholders, people, debates, sources, events }: Referents): WholeQuote[] {
  return unpackColumns<Row>(columns).map(({ id, speaker, actor, others, stances, source, event, ...row }, place) => {
    const { kind, lang, text } = texts[place]!;
    const person = people[speaker] ?? null;
    return {
      ...row,
      kind,
      lang,
      text,
      id: restoreId(id, row.date, person),
      speaker: person,
      actors: [actor, ...others].flatMap((at) => stakeholders[at] ?? []),
      source: sources[source]!,
      event: events[event] ?? null,
      stances: (stances.match(/.../g) ?? []).flatMap((code) => {
        const debate = debates[code.charCodeAt(0) - FIRST_LETTER];
        return debate ? [{ debate, stance: (Number(code[1]) - 4) / 2, confidence: CONFIDENCES[Number(code[2])]! }] : [];
      }),
    };
  });
}

/** Ids often hold the year and the speaker's last name, which the record says anyway: `~` and `^` stand for them. */
export function shortenId(id: string, date: string, speaker: { id: string } | null): string {
  const withoutYear = id.replace(date.slice(0, 4), '~');
  const name = lastName(speaker);
  return name === null ? withoutYear : withoutYear.replace(`-${name}-`, '-^-');
}

/** The inverse of {@link shortenId}. */
export function restoreId(short: string, date: string, speaker: { id: string } | null): string {
  const name = lastName(speaker);
  const withName = name === null ? short : short.replace('-^-', `-${name}-`);
  return withName.replace('~', date.slice(0, 4));
}

function lastName(speaker: { id: string } | null): string | null {
  return speaker?.id.split('-').at(-1) ?? null;
}
