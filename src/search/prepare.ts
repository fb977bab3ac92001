import { unpackColumns, type Columns } from './columns.ts';
import type { DebateDocument, Documents, EventDocument, PersonDocument, SourceDocument, StakeholderDocument } from './document.ts';
import { addQuoteDetails, type Referents } from './quote-details.ts';
import { unpackQuoteTexts } from './quote-texts.ts';
import { DataFault, PARTS, type Part, type SearchPart } from './search-part.ts';

/** The records of the parts that are there. */
export type LoadedParts = { readonly quotes: Columns } & { readonly [P in Part]?: Columns };

/**
 * Loads the quotations' texts, then everything else. A part of another build than the first is loaded once more, past what
 * the browser keeps.
 * @param load `fresh`: not from what the browser keeps
 * @param use called with the documents of the first part, and with those of all parts
 * @throws DataFault
 */
export async function prepareSearch(
  load: (part: Part, fresh: boolean) => Promise<SearchPart>,
  use: (documents: Documents, whole: boolean) => void,
): Promise<void> {
  const first = await load('quotes', false);
  const others = Promise.all(PARTS.filter((part) => part !== 'quotes').map(async (part) => [part, await load(part, false)] as const));
  // A failure is met below, after the first part has been used.
  others.catch(() => undefined);
  use(unpackDocuments({ quotes: first }), false);
  let quotes = first;
  let rest = await others;
  if (rest.some(([, { version }]) => version !== quotes.version)) {
    quotes = await load('quotes', true);
    rest = await Promise.all(rest.map(async ([part]) => [part, await load(part, true)] as const));
    if (rest.some(([, { version }]) => version !== quotes.version)) throw new DataFault('version', 'the search data are of two versions');
  }
  const columns: LoadedParts = { ...Object.fromEntries(rest), quotes };
  if (columns['quote-details']?.size !== quotes.size) throw new DataFault('damaged', 'the search data do not fit together');
  use(unpackDocuments(columns), true);
}

/** The parts that quotations refer to. */
const REFERENT_PARTS = ['stakeholders', 'people', 'debates', 'sources', 'events'] as const;

/**
 * Loads what quotations refer to, all of one build.
 * @throws DataFault
 */
export async function loadReferents(load: (part: Part, fresh: boolean) => Promise<SearchPart>): Promise<Referents & { readonly version: string }> {
  const all = (fresh: boolean) => Promise.all(REFERENT_PARTS.map(async (part) => [part, await load(part, fresh)] as const));
  const differ = (parts: Awaited<ReturnType<typeof all>>) => parts.some(([, { version }]) => version !== parts[0]![1].version);
  let parts = await all(false);
  if (differ(parts)) parts = await all(true);
  if (differ(parts)) throw new DataFault('version', 'the search data are of two versions');
  return { version: parts[0]![1].version, ...unpackReferents(Object.fromEntries(parts)) };
}

/** The documents of the parts that are there. */
export function unpackDocuments(columns: LoadedParts): Documents {
  const referents = unpackReferents(columns);
  const texts = unpackQuoteTexts(columns.quotes);
  const details = columns['quote-details'];
  return { ...referents, quotes: details ? addQuoteDetails(texts, details, referents) : texts };
}

function unpackReferents(columns: { readonly [P in Part]?: Columns }): Referents {
  return {
    stakeholders: unpackPart<StakeholderDocument>(columns.stakeholders),
    people: unpackPart<PersonDocument>(columns.people),
    debates: unpackPart<DebateDocument>(columns.debates),
    sources: unpackPart<SourceDocument>(columns.sources),
    events: unpackPart<EventDocument>(columns.events),
  };
}

function unpackPart<Document extends object>(columns: Columns | undefined): Document[] {
  return columns ? unpackColumns<Document>(columns) : [];
}
