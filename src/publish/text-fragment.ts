const WORDS_AT_AN_END = 5;

/**
 * The address of a passage inside a page, to which browsers scroll; https://wicg.github.io/scroll-to-text-fragment/
 * Long passages are named by their first and last words.
 */
export function textFragmentUrl(url: string, text: string): string {
  const words = text.trim().split(/\s+/);
  const ends = words.length <= 2 * WORDS_AT_AN_END ? [words] : [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)];
  const directive = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
