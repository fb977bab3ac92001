import { packColumns } from './columns.ts';
import { dataVersion } from './data-version.ts';
import type { Documents, WholeQuote } from './document.ts';
import { packQuoteDetails } from './quote-details.ts';
import { packQuoteTexts } from './quote-texts.ts';
import type { Part, SearchPart } from './search-part.ts';

/** The files of the search, all of one version, which any change of the documents changes. */
export function packSearch(documents: Documents & { readonly quotes: readonly WholeQuote[] }): Record<Part, SearchPart> {
  const { quotes, stakeholders, people, debates, sources, events } = documents;
  const columns = {
    quotes: packQuoteTexts(quotes),
    'quote-details': packQuoteDetails(quotes, documents),
    stakeholders: packColumns(stakeholders),
    people: packColumns(people),
    debates: packColumns(debates),
    sources: packColumns(sources),
    events: packColumns(events),
  };
  const version = dataVersion(Object.values(columns).map((part) => JSON.stringify(part)));
  return Object.fromEntries(Object.entries(columns).map(([part, packed]) => [part, { version, ...packed }])) as Record<Part, SearchPart>;
}
