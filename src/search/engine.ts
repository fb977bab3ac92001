import type { Documents } from './document.ts';
import { GROUPS, type Group } from './query-state.ts';
import { buildCollection, rank, type Collection } from './rank.ts';
import type { Fields } from './word-index.ts';

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
  readonly size: Readonly<Record<Group, number>>;
  /** @param limit most documents given for a group */
  search(query: string, limit: (group: Group) => number): Results;
}

/** What of each document is searched, the main text first, and how much a word there counts, 0 … 1. */
const SEARCHED: { readonly [G in Group]: { weights: readonly number[]; fields: (document: Documents[G][number]) => Fields } } = {
  quotes: {
    weights: [0.9, 1, 0.9, 0.5, 0.4],
    fields: ({ text, speaker, actors, roleThen, stances }) => [
      text,
      speaker ? [speaker.name, ...speaker.aliases].join('; ') : '',
      actors.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]).join('; '),
      roleThen ?? '',
      stances.map(({ debate }) => debate.title).join('; '),
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

/** Collection of one group, for callers that spread the work of {@link buildEngine} over several turns. */
export function buildGroup<G extends Group>(group: G, documents: Documents[G]): Collection {
  const { fields, weights } = SEARCHED[group];
  return buildCollection((documents as readonly Documents[G][number][]).map(fields), weights);
}

export function buildEngine(
  documents: Documents,
  collections: Readonly<Record<Group, Collection>> = {
    quotes: buildGroup('quotes', documents.quotes),
    stakeholders: buildGroup('stakeholders', documents.stakeholders),
    people: buildGroup('people', documents.people),
    debates: buildGroup('debates', documents.debates),
    sources: buildGroup('sources', documents.sources),
  },
): Engine {
  return {
    size: Object.fromEntries(GROUPS.map((group) => [group, documents[group].length])) as Record<Group, number>,
    search: (query, limit) =>
      Object.fromEntries(
        GROUPS.map((group) => {
          const most = limit(group);
          const { documents: found, matched } = rank(collections[group], query);
          return [group, { group, total: found.length, documents: found.slice(0, most).map((number) => documents[group][number]!), matched }];
        }),
      ) as unknown as Results,
  };
}
