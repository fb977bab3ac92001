import { bibtex } from './bibtex.ts';
import { provenanceOf, type ResultSet } from './result-set.ts';
import { resultSetCsv } from './result-set-csv.ts';
import { markdownQuote, plainQuote } from './quote-texts.ts';
import { ris } from './ris.ts';

export interface ResultSetFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (set: ResultSet) => string;
}

/** The files in which the quotations of a search are taken away, by the ending of their name. */
export const RESULT_SET_FORMATS = {
  csv: { name: 'CSV', mediaType: 'text/csv', write: resultSetCsv },
  json: { name: 'JSON', mediaType: 'application/json', write: resultSetJson },
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: resultSetBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: resultSetRis },
  txt: { name: 'Plain text', mediaType: 'text/plain', write: resultSetText },
  md: { name: 'Markdown', mediaType: 'text/markdown', write: resultSetMarkdown },
} as const satisfies Record<string, ResultSetFormat>;

export type ResultSetEnding = keyof typeof RESULT_SET_FORMATS;

function resultSetJson({ query, url, version, quotes }: ResultSet): string {
  return `${JSON.stringify({ query, url, dataVersion: version, total: quotes.length, quotes: quotes.map(({ item, attribution, ...quote }) => quote) }, null, 2)}\n`;
}

/** What stands between entries is no entry, and BibTeX passes over it; an at sign would begin one. */
function resultSetBibtex(set: ResultSet): string {
  const head = provenanceOf(set).map((line) => `% ${line.replaceAll('@', '(at)')}`);
  return [`${head.join('\n')}\n`, ...set.quotes.map(({ item }) => bibtex(item))].join('\n');
}

/** Each record says from which data and search it comes: the format has no place for what holds for all. */
function resultSetRis({ query, version, quotes }: ResultSet): string {
  const provenance = `DB  - Faultlines, data ${version}\r\nC1  - Search: ${query}\r\n`;
  return quotes.map(({ item }) => ris(item).replace(/(?=ER {2}- \r\n$)/, () => provenance)).join('');
}

function resultSetText(set: ResultSet): string {
  return [`${provenanceOf(set).join('\n')}\n`, ...set.quotes.map(plainQuote)].join('\n----\n\n');
}

function resultSetMarkdown(set: ResultSet): string {
  const [title, search, url, count] = provenanceOf(set).map((line) => line.replace(/[\\`*_[\]<>#|~]/g, '\\$&'));
  return [`# ${search}\n\n${count}. ${title}. <${set.url || url}>\n`, ...set.quotes.map(markdownQuote)].join('\n');
}
