import { packColumns, unpackColumns, type Columns } from './columns.ts';
import type { QuoteDocument, WholeQuote } from './document.ts';

interface Row {
  readonly kind: QuoteDocument['kind'];
  readonly lang: string;
  readonly text: string;
  /** Short name of who is spoken for. */
  readonly actor: string | null;
  readonly speaker: string | null;
}

/** Packs what the first query needs: the words of each quotation and in whose name they were said. */
export function packQuoteTexts(quotes: readonly WholeQuote[]): Columns {
  return packColumns(
    quotes.map(({ kind, lang, text, actors: [actor], speaker }): Row => ({
      kind,
      lang,
      text,
      actor: actor?.shortName ?? null,
      speaker: speaker?.name ?? null,
    })),
  );
}

/** Quotations of which only that is known. */
export function unpackQuoteTexts(columns: Columns): QuoteDocument[] {
  return unpackColumns<Row>(columns).map(({ actor, speaker, ...row }) => ({
    ...row,
    id: null,
    date: null,
    grade: null,
    speaker: speaker === null ? null : { name: speaker, aliases: [] },
    roleThen: null,
    actors: actor === null ? [] : [{ name: actor, shortName: actor, aliases: [] }],
    stances: [],
    source: null,
    transcriptStatus: null,
    contextBefore: null,
    contextAfter: null,
    event: null,
  }));
}
