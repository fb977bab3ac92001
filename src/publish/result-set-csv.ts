import { csvFormatRows } from 'd3';
import type { ResultSet, TakenQuote } from './result-set.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

const COLUMNS: Readonly<Record<string, (quote: TakenQuote, set: ResultSet) => string | null>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  language: ({ lang }) => lang,
  date: ({ date }) => date,
  speaker: ({ speaker }) => speaker,
  role_then: ({ roleThen }) => roleThen,
  stakeholders: ({ actors }) => actors.join('; '),
  codes: ({ codes }) => codes.map(({ debate, stance, confidence }) => `${debate} ${stance} (${confidence} confidence)`).join('; '),
  event: ({ event }) => event,
  context_before: ({ contextBefore }) => contextBefore,
  context_after: ({ contextAfter }) => contextAfter,
  source: ({ sourceTitle }) => sourceTitle,
  publisher: ({ publisher }) => publisher,
  source_date: ({ sourceDate }) => sourceDate,
  source_url: ({ sourceUrl }) => sourceUrl,
  archived_url: ({ archivedUrl }) => archivedUrl,
  grade: ({ grade }) => grade,
  transcript: ({ transcript }) => transcript,
  licence: ({ licence }) => licence,
  url: ({ url }) => url,
  query: (_, { query }) => query,
  data_version: (_, { version }) => version,
};

/**
 * CSV after RFC 4180, one quotation a row, an unknown value empty. It begins with a byte order mark: without one, common
 * spreadsheets read UTF-8 as something else.
 */
export function resultSetCsv(set: ResultSet): string {
  const cells = Object.values(COLUMNS);
  const rows = set.quotes.map((quote) => cells.map((cell) => spreadsheetText(cell(quote, set) ?? '')));
  return `\uFEFF${csvFormatRows([Object.keys(COLUMNS), ...rows]).replaceAll('\n', '\r\n')}\r\n`;
}
