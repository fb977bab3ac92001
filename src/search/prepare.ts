import { unpackColumns, type Columns } from './columns.ts';
import type { DebateDocument, Documents, PersonDocument, SourceDocument, StakeholderDocument } from './document.ts';
import { searchedTexts } from './engine.ts';
import { GROUPS, type Group } from './query-state.ts';
import { unpackQuotes } from './quote-columns.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** What the browser needs for a search: the records of each group as they came, and an index of each. */
export interface Prepared {
  readonly columns: Readonly<Record<Group, Columns>>;
  readonly indexes: Readonly<Record<Group, WordIndex>>;
}

/** Loads all groups at once, then indexes one after the other, giving way between them. */
export async function prepareSearch(load: (group: Group) => Promise<Columns>): Promise<Prepared> {
  const loaded = await Promise.all(GROUPS.map(async (group) => [group, await load(group)] as const));
  const columns = Object.fromEntries(loaded) as Record<Group, Columns>;
  const documents = unpackDocuments(columns);
  const indexes: Partial<Record<Group, WordIndex>> = {};
  for (const group of GROUPS) {
    indexes[group] = buildWordIndex(searchedTexts(group, documents[group]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { columns, indexes: indexes as Record<Group, WordIndex> };
}

export function unpackDocuments(columns: Readonly<Record<Group, Columns>>): Documents {
  const referents = {
    stakeholders: unpackColumns<StakeholderDocument>(columns.stakeholders),
    people: unpackColumns<PersonDocument>(columns.people),
    debates: unpackColumns<DebateDocument>(columns.debates),
  };
  return {
    ...referents,
    quotes: unpackQuotes(columns.quotes, referents),
    sources: unpackColumns<SourceDocument>(columns.sources),
  };
}
