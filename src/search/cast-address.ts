/** Most cards that are printed at once: six sheets. */
export const MOST_CARDS = 24;

const LONGEST_ID = 80;

/** What an address asks to print: `?of=india~brazil&year=2014`. Whether the actors have a card is not known here. */
export interface Cast {
  /** Ids, each once, in the order of the address. */
  readonly of: readonly string[];
  /** The year at whose end the cards are cut; `null`: they are not. */
  readonly year: number | null;
  /** What stood in the place of a year and is none. */
  readonly noYear: string | null;
}

/** Reads any text; what it does not understand is left out or said. */
export function parseCast(search: string): Cast {
  const parameters = new URLSearchParams(search);
  const asked = (parameters.get('of') ?? '').split('~').map((part) => part.trim().slice(0, LONGEST_ID));
  const written = parameters.get('year')?.trim() ?? '';
  const isYear = /^(?:19|20)\d\d$/.test(written);
  return {
    of: [...new Set(asked.filter((part) => part !== ''))].slice(0, 2 * MOST_CARDS),
    year: isYear ? Number(written) : null,
    noYear: isYear || written === '' ? null : written.slice(0, LONGEST_ID),
  };
}

/** The inverse of {@link parseCast}; `''` for nobody in no year. */
export function formatCast({ of, year }: Pick<Cast, 'of' | 'year'>): string {
  const parts = [...(of.length > 0 ? [`of=${of.map(encodeURIComponent).join('~')}`] : []), ...(year === null ? [] : [`year=${year}`])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
