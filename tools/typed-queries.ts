/** Typed letter by letter in measurements: words, words of a phrase, a name's beginning, a slip, a phrase, and something that is nowhere. */
export const TYPED_QUERIES = ['internet governance', 'should not be', 'security', 'cyberspce', 'privacy rights', '"free flow of information"', 'qqqqq'];

/** What stands in the box after each key. */
export function keysOf(query: string): string[] {
  return Array.from(query, (_, place) => query.slice(0, place + 1));
}
