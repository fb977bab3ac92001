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

/** Pagefind's names are a language and seven digits. */
const DIGITS = 7;

export interface PackedShardWords extends PackedVocabulary {
  readonly language: string;
  /** The digits of all names, one after the other. */
  readonly ids: string;
  /** Languages of the quotations, as their records have them. */
  readonly languages: readonly string[];
}

/** @throws where a name is of another shape */
export function packShardWords(index: WordIndex, ids: readonly string[], languages: readonly string[]): PackedShardWords {
  const language = ids[0]?.slice(0, -DIGITS) ?? '';
  if (ids.some((id) => id.slice(0, -DIGITS) !== language)) throw new Error(`Pagefind names documents otherwise than ${language}${'0'.repeat(DIGITS)}.`);
  return { ...packShardVocabulary(shardVocabulary(index)), languages, language, ids: ids.map((id) => id.slice(-DIGITS)).join('') };
}

export function unpackShardWords({ language, ids, ...vocabulary }: PackedShardWords): ShardWords {
  return {
    vocabulary: unpackShardVocabulary(vocabulary),
    ids: Array.from({ length: ids.length / DIGITS }, (_, place) => language + ids.slice(place * DIGITS, (place + 1) * DIGITS)),
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
