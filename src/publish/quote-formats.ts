import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { mla } from './mla.ts';
import type { QuoteCitation } from './quote-citation.ts';
import { htmlQuote, markdownQuote, plainQuote } from './quote-texts.ts';
import { plainReference } from './reference.ts';
import { ris } from './ris.ts';
import { wikipediaTemplate } from './wikipedia.ts';

export interface QuoteFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (citation: QuoteCitation) => string;
}

/** The texts in which a quotation is copied, by the ending of their address: `/q/<id>.bib`. What is to be read as text ends in `.txt`. */
export const QUOTE_FORMATS = {
  txt: { name: 'Plain text', mediaType: 'text/plain', write: plainQuote },
  md: { name: 'Markdown', mediaType: 'text/markdown', write: markdownQuote },
  'html.txt': { name: 'HTML', mediaType: 'text/plain', write: htmlQuote },
  'wiki.txt': { name: 'Wikipedia', mediaType: 'text/plain', write: wikipediaTemplate },
  'apa.txt': { name: 'APA', mediaType: 'text/plain', write: ({ item }) => `${plainReference(apa(item))}\n` },
  'chicago.txt': { name: 'Chicago', mediaType: 'text/plain', write: ({ item }) => `${plainReference(chicago(item))}\n` },
  'mla.txt': { name: 'MLA', mediaType: 'text/plain', write: ({ item }) => `${plainReference(mla(item))}\n` },
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: ({ item }) => bibtex(item) },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: ({ item }) => ris(item) },
  'csl.json': { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: ({ item }) => cslJson([item]) },
} as const satisfies Record<string, QuoteFormat>;

export type QuoteEnding = keyof typeof QUOTE_FORMATS;
