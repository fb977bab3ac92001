import { packColumns, unpackColumns, type Columns } from './columns.ts';
import type { DebateDocument, PersonDocument, QuoteDocument, StakeholderDocument } from './document.ts';

/** What quotations refer to; each reference is a place in these lists. */
export interface Referents {
  readonly stakeholders: readonly StakeholderDocument[];
  readonly people: readonly PersonDocument[];
  readonly debates: readonly DebateDocument[];
}

interface Row {
  readonly id: string;
  readonly kind: QuoteDocument['kind'];
  readonly text: string;
  readonly lang: string;
  readonly date: string;
  readonly grade: QuoteDocument['grade'];
  readonly speaker: number;
  readonly roleThen: string | null;
  readonly actor: number;
  readonly others: readonly number[];
  /** A letter for the debate and a digit for the stance in half points above −2, for each code: `c0h5`. */
  readonly stances: string;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** Packs quotations for the browser, with places in the other lists instead of names. Nobody is −1. */
export function packQuotes(quotes: readonly QuoteDocument[], referents: Referents): Columns {
  const placeOf = (list: readonly { id: string }[]) => {
    const places = new Map(list.map(({ id }, place) => [id, place]));
    return ({ id }: { id: string }) => places.get(id)!;
  };
  const stakeholder = placeOf(referents.stakeholders);
  const person = placeOf(referents.people);
  const debate = placeOf(referents.debates);
  return packColumns(
    quotes.map(({ id, kind, text, lang, date, grade, speaker, roleThen, actors, stances }): Row => {
      const [actor = -1, ...others] = actors.map(stakeholder);
      return {
        id: shortenId(id, date, speaker),
        kind,
        text,
        lang,
        date,
        grade,
        speaker: speaker === null ? -1 : person(speaker),
        roleThen,
        actor,
        others,
        stances: stances.map((code) => String.fromCharCode(FIRST_LETTER + debate(code.debate)) + (code.stance * 2 + 4)).join(''),
      };
    }),
  );
}

/** The inverse of {@link packQuotes}, with the same lists. */
export function unpackQuotes(columns: Columns, { stakeholders, people, debates }: Referents): QuoteDocument[] {
  return unpackColumns<Row>(columns).map(({ id, speaker, actor, others, stances, ...row }) => {
    const person = people[speaker] ?? null;
    return {
      ...row,
      id: restoreId(id, row.date, person),
      speaker: person,
      actors: [actor, ...others].flatMap((place) => stakeholders[place] ?? []),
      stances: (stances.match(/../g) ?? []).flatMap((code) => {
        const debate = debates[code.charCodeAt(0) - FIRST_LETTER];
        return debate ? [{ debate, stance: (Number(code[1]) - 4) / 2 }] : [];
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
