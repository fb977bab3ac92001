import { unpackColumns, type Columns } from './columns.ts';
import type { DebateDocument, Documents, EventDocument, PersonDocument, SourceDocument, StakeholderDocument } from './document.ts';
import { searchedTexts } from './engine.ts';
import { GROUPS, type Group } from './query-state.ts';
import { addQuoteDetails } from './quote-details.ts';
import { unpackQuoteTexts } from './quote-texts.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** The files of the search. `quotes` alone answers a first query over quotations; the rest comes while it is read. */
export const PARTS = [...GROUPS, 'events', 'quote-details'] as const;
export type Part = (typeof PARTS)[number];

/** What the browser needs for a search: the records of each part as they came, and an index of each group among them. */
export interface Prepared {
  readonly columns: { readonly quotes: Columns } & { readonly [P in Part]?: Columns };
  readonly indexes: Readonly<Partial<Record<Group, WordIndex>>>;
  /** Whether all parts are there. */
  readonly whole: boolean;
}

/**
 * Loads and indexes the quotations' texts, then everything else.
 * @param use called with the first part, and with all parts
 */
export async function prepareSearch(load: (part: Part) => Promise<Columns>, use: (prepared: Prepared) => void): Promise<void> {
  const quotes = await load('quotes');
  const others = Promise.all(PARTS.filter((part) => part !== 'quotes').map(async (part) => [part, await load(part)] as const));
  // A failure is met below, after the first part has been used.
  others.catch(() => undefined);
  use({ ...indexed({ quotes }), whole: false });
  use({ ...indexed({ ...Object.fromEntries(await others), quotes }), whole: true });
}

function indexed(columns: Prepared['columns']): Pick<Prepared, 'columns' | 'indexes'> {
  const documents = unpackDocuments(columns);
  const indexes = Object.fromEntries(
    GROUPS.filter((group) => columns[group]).map((group) => [group, buildWordIndex(searchedTexts(group, documents[group]))]),
  );
  return { columns, indexes };
}

/** The documents of the parts that are there. */
export function unpackDocuments(columns: Prepared['columns']): Documents {
  const referents = {
    stakeholders: unpackPart<StakeholderDocument>(columns.stakeholders),
    people: unpackPart<PersonDocument>(columns.people),
    debates: unpackPart<DebateDocument>(columns.debates),
    sources: unpackPart<SourceDocument>(columns.sources),
    events: unpackPart<EventDocument>(columns.events),
  };
  const texts = unpackQuoteTexts(columns.quotes);
  const details = columns['quote-details'];
  return {
    ...referents,
    quotes: details ? addQuoteDetails(texts, details, referents) : texts,
  };
}

function unpackPart<Document extends object>(columns: Columns | undefined): Document[] {
  return columns ? unpackColumns<Document>(columns) : [];
}
