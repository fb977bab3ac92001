import type { Documents, QuoteDocument } from './document.ts';
import { buildCollection, type Collection } from './find-candidates.ts';
import { buildFuseQuoteEngine } from './fuse-quote-engine.ts';
import type { Query } from './query.ts';
import type { Group } from './query-state.ts';
import type { QuoteEngine } from './quote-engine.ts';
import { rank } from './rank.ts';
import { buildSearchService, OTHER_GROUPS, type OtherGroup, type SearchService } from './search-service.ts';
import { buildWordIndex, type Fields } from './word-index.ts';

/** The results of one group, best first. */
export interface GroupResults<G extends Group = Group> {
  readonly group: G;
  /** Number of all that match, also beyond those given. */
  readonly total: number;
  readonly documents: readonly Documents[G][number][];
  /** Folded words to mark. */
  readonly matched: ReadonlySet<string>;
}

/** What of each document is searched, the main text first, and how much a word there counts, 0 … 1. */
const SEARCHED: { readonly [G in Group]: { weights: readonly number[]; fields: (document: Documents[G][number]) => Fields } } = {
  quotes: {
    weights: [0.9, 1, 0.9, 0.5, 0.4, 0.3, 0.3],
    fields: ({ text, speaker, actors, roleThen, stances, contextBefore, contextAfter, date }) => [
      text,
      speaker ? [speaker.name, ...speaker.aliases].join('; ') : '',
      actors.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]).join('; '),
      roleThen ?? '',
      stances.map(({ debate }) => debate.title).join('; '),
      [contextBefore, contextAfter].filter((context) => context !== null).join('; '),
      date?.slice(0, 4) ?? '',
    ],
  },
  stakeholders: {
    weights: [1, 1, 0.9, 0.4],
    fields: ({ name, shortName, aliases, description }) => [name, shortName === name ? '' : shortName, aliases.join('; '), description],
  },
  people: {
    weights: [1, 0.9, 0.4],
    fields: ({ name, aliases, roles }) => [name, aliases.join('; '), roles.join('; ')],
  },
  debates: {
    weights: [1, 0.8, 0.6],
    fields: ({ title, question, minus, plus }) => [title, question, `${minus}; ${plus}`],
  },
  sources: {
    weights: [1, 0.5],
    fields: ({ title, publisher }) => [title, publisher ?? ''],
  },
};

/** The searchable texts of the documents of one group. */
export function collect<G extends Group>(group: G, documents: Documents[G]): Collection {
  const { fields, weights } = SEARCHED[group];
  return buildCollection(buildWordIndex((documents as readonly Documents[G][number][]).map(fields)), weights);
}

/** Finds documents of one group by the terms of a query, best first; filters are those of quotations and not looked at. */
export type SearchGroup = <G extends OtherGroup>(group: G, query: Query, most: number) => GroupResults<G>;

export function buildGroupSearch(documents: Documents): SearchGroup {
  const collections = Object.fromEntries(OTHER_GROUPS.map((group) => [group, collect(group, documents[group])])) as Record<OtherGroup, Collection>;
  return (group, query, most) => {
    const ranked = rank(collections[group], query, most);
    return { group, total: ranked.total, documents: ranked.documents.map((number) => documents[group][number]!), matched: ranked.matched };
  };
}

export function buildQuoteEngine(quotes: readonly QuoteDocument[]): QuoteEngine {
  return buildFuseQuoteEngine(quotes, collect('quotes', quotes));
}

/** Everything that one page searches, over documents that it holds. */
export function buildLocalService(documents: Documents, whole = true): SearchService {
  return buildSearchService(documents, whole, buildQuoteEngine(documents.quotes), buildGroupSearch(documents));
}
