import type { Posting } from './shard-index.ts';

/** Where tokens stand, from whatever holds the shards. */
export interface ShardReader {
  /**
   * The documents that hold a token, or with `beginning` any that begins so, ascending. Some document does.
   * @throws where a shard cannot be had
   */
  find(token: string, beginning: boolean): Promise<readonly Posting[]>;
}

/** What is used of Pagefind in the browser. */
export interface Pagefind {
  options(options: { readonly basePath: string; readonly baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/**
 * Reads shards through Pagefind: quotation marks make it look for a token as it is, without them it finds beginnings.
 * @param ids Pagefind's own names of the documents, in their order
 */
export function pagefindReader(pagefind: Pick<Pagefind, 'search'>, ids: readonly string[]): ShardReader {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    find: async (token, beginning) => {
      const { results } = await pagefind.search(beginning ? token : `"${token}"`);
      const postings = results.map(({ id, words }): Posting => {
        const document = numbers.get(id);
        if (document === undefined) throw new Error(`the shards know a document ${id} that the list does not: they are of another version`);
        return { document, positions: words };
      });
      if (postings.length === 0) throw new Error(`the shards do not know “${token}”, which the list of words has: they are incomplete or of another version`);
      return postings.sort((a, b) => a.document - b.document);
    },
  };
}
