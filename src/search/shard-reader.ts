import { DataFault } from './search-part.ts';
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
        if (document === undefined) throw new DataFault('version', `the shards know a document ${id} that the list does not`);
        return { document, positions: words };
      });
      if (postings.length === 0) throw new DataFault('missing', `the shards do not know “${beginning}”, which the list of words has`);
      return postings.sort((a, b) => a.document - b.document);
    },
  };
}
