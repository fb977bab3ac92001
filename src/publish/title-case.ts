/** Articles, conjunctions and prepositions, which stay small inside a title. */
const SMALL = new Set(
  'a about above across after against al along alongside amid among amongst an and around as at before behind below beneath beside besides between beyond but by circa de despite down during except for from given in inside into like near next nor of off on onto or out outside over per plus pro since so than the through throughout till to toward towards under until up upon v van von versus via vs with within without yet'.split(' '),
);
const WORD = /[^\s\-–—/.,;?!:[\]()“”"]+/gu;

/**
 * Headline capitals of an English title, as Chicago and MLA want them: every word of small letters gets a capital except
 * articles, conjunctions and prepositions inside the title or its subtitle. A word with a capital, or of one letter, stays as it is.
 */
export function titleCase(title: string): string {
  const words = [...title.matchAll(WORD)];
  return title.replace(WORD, (word, at: number) => {
    const before = title.slice(0, at).trimEnd();
    const first = /(?:^|[:?!])[“‘"'(]*$/u.test(before);
    const last = words.at(-1)!.index === at;
    if (word !== word.toLowerCase() || (!first && !last && (SMALL.has(word) || (word.length === 1 && title[at + 1] !== '-')))) return word;
    return word.replace(/^[‘']*./u, (start) => start.toUpperCase());
  });
}
