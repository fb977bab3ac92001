import type { Posting } from './shard-index.ts';

/** Where tokens stand, from whatever holds the shards. */
export interface ShardReader {
  /**
   * The documents that hold a token that begins so, ascending, with all its places. Some document does.
   * @throws where a shard cannot be had
   */
  find(beginning: string): Promise<readonly Posting[]>;
}

/** What is used of Pagefind in the browser. */
export interface Pagefind {
  options(options: { readonly basePath: string; readonly baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/**
 * Reads shards through Pagefind. Its exact search is not used, since it gives only the first place in a document.
 * @param ids Pagefind's own names of the documents, in their order
 */
export function pagefindReader(pagefind: Pick<Pagefind, 'search'>, ids: readonly string[]): ShardReader {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    find: async (beginning) => {
      const { results } = await pagefind.search(beginning);
      const postings = results.map(({ id, words }): Posting => {
        const document = numbers.get(id);
        if (document === undefined) throw new Error(`the shards know a document ${id} that the list does not: they are of another version`);
        return { document, positions: words };
      });
      if (postings.length === 0) throw new Error(`the shards do not know “${beginning}”, which the list of words has: they are incomplete or of another version`);
      return postings.sort((a, b) => a.document - b.document);
    },
  };
}
