import type { Documents, QuoteDocument } from './document.ts';
import { buildCollection, type Collection } from './find-candidates.ts';
import { GROUPS, type Group } from './query-state.ts';
import { rank } from './rank.ts';
import { buildWordIndex, type Fields, type WordIndex } from './word-index.ts';

/** The results of one group, best first. */
export interface GroupResults<G extends Group = Group> {
  readonly group: G;
  /** Number of all that match, also beyond those given. */
  readonly total: number;
  readonly documents: readonly Documents[G][number][];
  /** Folded words to mark. */
  readonly matched: ReadonlySet<string>;
}

export type Results = { readonly [G in Group]: GroupResults<G> };

/** Finds documents in all groups. The same query on the same documents always gives the same answer. */
export interface Engine {
  /** Whether all groups and all that is known of each document are in it. */
  readonly whole: boolean;
  /** @param limit most documents given for a group; a group with 0 is not searched */
  search(query: string, limit: (group: Group) => number): Results;
}

/** A collection of quotations as every engine in the browser searches it. */
export function collectQuotes(quotes: readonly QuoteDocument[], index?: WordIndex): Collection {
  return buildCollection(index ?? buildWordIndex(searchedTexts('quotes', quotes)), SEARCHED.quotes.weights);
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

/** The texts of each document of a group that are searched. */
export function searchedTexts<G extends Group>(group: G, documents: Documents[G]): Fields[] {
  return (documents as readonly Documents[G][number][]).map(SEARCHED[group].fields);
}

/**
 * @param indexes of the searched texts of each group, where they were built elsewhere
 * @param whole whether these are all documents, with all that is known of them
 */
export function buildEngine(documents: Documents, indexes: Partial<Record<Group, WordIndex>> = {}, whole = true): Engine {
  const collections = forEachGroup((group) =>
    buildCollection(indexes[group] ?? buildWordIndex(searchedTexts(group, documents[group])), SEARCHED[group].weights),
  );
  return {
    whole,
    search: (query, limit) =>
      forEachGroup((group) => {
        const most = limit(group);
        const ranked = most > 0 ? rank(collections[group], query, most) : { total: 0, documents: [], matched: new Set<string>() };
        return {
          group,
          total: ranked.total,
          documents: ranked.documents.map((number) => documents[group][number]!),
          matched: ranked.matched,
        };
      }) as unknown as Results,
  };
}

function forEachGroup<Value>(value: (group: Group) => Value): Record<Group, Value> {
  return Object.fromEntries(GROUPS.map((group) => [group, value(group)])) as Record<Group, Value>;
}
