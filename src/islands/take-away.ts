import { describeStance } from '../domain/describe-stance.ts';
import { TRANSCRIPT_WORDS } from '../domain/transcript-words.ts';
import type { CitationRow } from '../publish/citation-row.ts';
import { citedWords } from '../publish/cited-words.ts';
import { RESULT_SET_FORMATS, type ResultSetEnding } from '../publish/result-set-formats.ts';
import type { ResultSet, TakenQuote } from '../publish/result-set.ts';
import { unpackColumns, type Columns } from '../search/columns.ts';
import type { QuoteDocument } from '../search/document.ts';
import { addressFrom, type SearchAddresses } from './search-addresses.ts';

let rows: Promise<ReadonlyMap<string, CitationRow>> | null = null;

/** Loaded once; after a failure the next call tries again. */
function citationRows(addresses: SearchAddresses): Promise<ReadonlyMap<string, CitationRow>> {
  rows ??= fetch(addressFrom(addresses.data, 'citations')).then(async (response) => {
    if (!response.ok) throw new Error(`the citations answered with status ${response.status}`);
    return new Map(unpackColumns<CitationRow>((await response.json()) as Columns).map((row) => [row.id, row]));
  });
  rows.catch(() => (rows = null));
  return rows;
}

/**
 * Writes what a search found into a file and hands it to the reader.
 * @throws where the citations cannot be had, or lack a quotation
 */
export async function takeAway(ending: ResultSetEnding, quotes: readonly QuoteDocument[], about: Omit<ResultSet, 'quotes'>, addresses: SearchAddresses): Promise<void> {
  const cited = await citationRows(addresses);
  const taken = quotes.map((quote) => {
    const row = cited.get(quote.id!);
    if (!row) throw new Error(`nothing is known of how to cite ${quote.id}`);
    return takenQuote(quote, row, new URL(addressFrom(addresses.quotes, quote.id!), location.href).href);
  });
  const { write, mediaType } = RESULT_SET_FORMATS[ending];
  const file = URL.createObjectURL(new Blob([write({ ...about, quotes: taken })], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = file;
  link.download = `faultlines-${nameOf(about.query)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

function takenQuote(quote: QuoteDocument, { attribution, source, place, sourceUrl, archivedUrl, licence, item }: CitationRow, url: string): TakenQuote {
  const id = quote.id!;
  return {
    id,
    kind: quote.kind,
    text: quote.text,
    lang: quote.lang,
    date: quote.date!,
    speaker: quote.speaker?.name ?? null,
    roleThen: quote.roleThen,
    actors: quote.actors.map(({ name }) => name),
    codes: quote.stances.map(({ debate, stance, confidence }) => ({ debate: debate.id, stance, confidence, words: describeStance(stance, debate.phrases) })),
    event: quote.event?.name ?? null,
    grade: quote.grade!,
    transcript: TRANSCRIPT_WORDS[quote.transcriptStatus!],
    contextBefore: quote.contextBefore,
    contextAfter: quote.contextAfter,
    sourceTitle: quote.source!.title,
    publisher: quote.source!.publisher,
    sourceDate: quote.source!.date,
    sourceUrl,
    archivedUrl,
    licence,
    attribution,
    source,
    url,
    item: citedWords(item, { id, kind: quote.kind, text: quote.text, place }),
  };
}

/** The query as part of a file's name. */
function nameOf(query: string): string {
  return query.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 60) || 'search';
}
