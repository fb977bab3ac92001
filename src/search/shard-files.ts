import { packColumns, unpackColumns, type Columns } from './columns.ts';
import type { QuoteDocument, WholeQuote } from './document.ts';
import { packShardVocabulary, shardVocabulary, unpackShardVocabulary, type PackedVocabulary, type ShardVocabulary } from './shard-records.ts';
import type { WordIndex } from './word-index.ts';

/** What a sharded search loads first: every word, and the names by which Pagefind calls the documents. */
export interface ShardWords {
  readonly vocabulary: ShardVocabulary;
  readonly ids: readonly string[];
}

/** Documents in one file: few, since a result shows one of each file at worst. */
export const QUOTES_IN_A_FILE = 10;

/** Pagefind's names are a language and seven digits; where two documents would have the same ones, the second has more. */
const DIGITS = 7;

export interface PackedShardWords extends PackedVocabulary {
  readonly language: string;
  /** The first seven digits of all names, one after the other. */
  readonly ids: string;
  /** Place and further digits of each name that has more. */
  readonly longer: readonly (readonly [place: number, digits: string])[];
  /** Languages of the quotations, as their records have them. */
  readonly languages: readonly string[];
}

/** @throws where a name is of another shape */
export function packShardWords(index: WordIndex, ids: readonly string[], languages: readonly string[]): PackedShardWords {
  const [first = ''] = ids;
  const language = first.slice(0, first.indexOf('_') + 1);
  const digits = ids.map((id) => id.slice(language.length));
  if (ids.some((id) => !id.startsWith(language)) || digits.some(({ length }) => length < DIGITS)) throw new Error(`Pagefind names documents otherwise than ${language}${'0'.repeat(DIGITS)}.`);
  return {
    ...packShardVocabulary(shardVocabulary(index)),
    languages,
    language,
    ids: digits.map((id) => id.slice(0, DIGITS)).join(''),
    longer: digits.flatMap((id, place) => (id.length > DIGITS ? [[place, id.slice(DIGITS)] as const] : [])),
  };
}

export function unpackShardWords({ language, ids, longer, ...vocabulary }: PackedShardWords): ShardWords {
  const more = new Map(longer);
  return {
    vocabulary: unpackShardVocabulary(vocabulary),
    ids: Array.from({ length: ids.length / DIGITS }, (_, place) => language + ids.slice(place * DIGITS, (place + 1) * DIGITS) + (more.get(place) ?? '')),
  };
}

/** What filters, counts and dates need of each document, without its words. */
export function packFacts(quotes: readonly WholeQuote[]): Columns {
  return packColumns(
    quotes.map(({ date, lang, speaker, actors, stances, source, event }) => ({
      date,
      lang,
      speaker: speaker && { id: speaker.id },
      actors: actors.map(({ id, name, kind, region, iso3 }) => ({ id, name, kind, region, iso3 })),
      stances: stances.map(({ debate, stance, confidence }) => ({ debate: { id: debate.id }, stance, confidence })),
      source: { id: source.id },
      event: event && { id: event.id },
    })),
  );
}

export type Facts = Pick<QuoteDocument, 'date' | 'lang' | 'speaker' | 'actors' | 'stances' | 'source' | 'event'>;

/** The inverse of {@link packFacts}: of what records refer to, the ids, and what of actors is filtered by. */
export function unpackFacts(columns: Columns): Facts[] {
  return unpackColumns<Facts>(columns);
}

/** Whole documents, cut into files in their order. */
export function quoteFiles(quotes: readonly WholeQuote[]): WholeQuote[][] {
  return Array.from({ length: Math.ceil(quotes.length / QUOTES_IN_A_FILE) }, (_, file) => quotes.slice(file * QUOTES_IN_A_FILE, (file + 1) * QUOTES_IN_A_FILE));
}
