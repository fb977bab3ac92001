import type { QuoteDocument } from './document.ts';
import { bestOf, findMatches, type Collection } from './find-candidates.ts';
import { buildFilterIndex, type FilterIndex } from './filter-index.ts';
import { matchPhrase } from './match-words.ts';
import type { Query } from './query.ts';
import { answerRequest, type Matches, type QuoteSource } from './quote-answer.ts';
import type { QuoteEngine } from './quote-engine.ts';
import { QUOTES_IN_A_FILE, type Facts } from './shard-files.ts';
import { answersTo, indexOfWords, orderedAmong, wantedFor, withPostings, type Loaded, type Wanted } from './shard-index.ts';
import type { ShardReader } from './shard-reader.ts';
import { shardToken, tokenBeginning, type ShardVocabulary } from './shard-records.ts';
import { MOST_FIELDS } from './word-index.ts';
import { readWords } from './words.ts';

/** Where a sharded engine has its data from; every function is called when its answer is first needed. */
export interface ShardSource {
  readonly vocabulary: ShardVocabulary;
  readonly fieldWeights: readonly number[];
  readonly reader: ShardReader;
  readonly facts: () => Promise<readonly Facts[]>;
  /** The documents of one file. @throws where it cannot be had */
  readonly file: (number: number) => Promise<readonly QuoteDocument[]>;
}

/** Postings and files that are kept; more than a session of searching needs. */
const KEPT = 400;

/**
 * The engine for a collection too large for a browser: it knows all words, reads from the shards which documents hold those
 * that answer the query, and finds and ranks among these as the other engine does, but for Fuse.js.
 */
export function buildShardQuoteEngine({ vocabulary, fieldWeights, reader, facts, file }: ShardSource): QuoteEngine {
  const words = indexOfWords(vocabulary);
  const values = fieldValues(vocabulary.size, fieldWeights);
  const postings = keeping(reader.find);
  const files = keeping(file);
  const latest = keeping((key: string) => matchesOf(JSON.parse(key) as Query), 1);
  const known = keeping(async (_: 'facts') => {
    const all = await facts();
    return { all, filters: buildFilterIndex(all as readonly QuoteDocument[]) };
  });

  const load = (wanted: readonly Wanted[]): Promise<Loaded[]> =>
    Promise.all(
      wanted.map(async (want): Promise<Loaded> => {
        const token = want.beginning ? tokenBeginning : shardToken;
        return { ...want, postings: await postings(token(want.field, want.text)) };
      }),
    );

  async function matchesOf(query: Query): Promise<Matches> {
    const none = query.none.map(({ text }) => matchPhrase(words, readWords(text).map(({ word }) => word), false));
    const found = async (forgiving: boolean): Promise<Matches & { readonly several: boolean }> => {
      const { sought, all } = answersTo(words, query, forgiving);
      const hopeless = sought.inOrder.some(({ size }) => size === 0);
      const loaded = hopeless ? [] : await load(wantedFor(vocabulary, all));
      const index = withPostings(words, loaded, orderedAmong(sought, none, loaded));
      const collection: Collection = { index, fieldWeights, values };
      return { collection, found: findMatches(collection, query), several: sought.units.length > 1 && sought.words.length > 0 };
    };
    const strict = await found(false);
    return strict.found.candidates.length === 0 && strict.several ? found(true) : strict;
  }

  const source: QuoteSource = {
    match: ({ all, none, open }) => latest(JSON.stringify({ all, none, filters: [], open })),
    rank: (_, candidates, most) => bestOf(candidates, most),
    filters: async (): Promise<FilterIndex> => (await known('facts')).filters,
    actorNames: async () => {
      const { all } = await known('facts');
      return (document) => all[document]!.actors[0]?.name ?? '';
    },
    quotes: (numbers) =>
      Promise.all(numbers.map(async (number) => (await files(Math.floor(number / QUOTES_IN_A_FILE)))[number % QUOTES_IN_A_FILE]!)),
  };
  return { search: (request) => answerRequest(source, request) };
}

/** The lengths of texts are not known before they are loaded: a word counts in each what its field does. */
function fieldValues(size: number, fieldWeights: readonly number[]): Float64Array {
  const values = new Float64Array(size * MOST_FIELDS);
  for (const [field, weight] of fieldWeights.entries()) for (let at = field; at < values.length; at += MOST_FIELDS) values[at] = weight;
  return values;
}

/** A function whose last answers are kept, but for failures. */
function keeping<Key, Value>(make: (key: Key) => Promise<Value>, most = KEPT): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = kept.get(key);
    if (before) return before;
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    const value = make(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
