/** One word of a text as the search compares it, with its place in the text (UTF-16 offsets, end excluded). */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The compound in one piece, where the word is half of one: `multistakeholder` for both halves of `multi-stakeholder`. */
  readonly compound: string | null;
}

/**
 * A Han character; initials with their points; or a run of letters and digits.
 * The last two may carry an apostrophe with a possessive or a contraction.
 */
const WORD =
  /\p{Script=Han}|(?:(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)(?:\.?['’ʼ＇](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{M}\p{N}]))?/giu;
const POSSESSIVE = /\.?['’ʼ＇]s$/iu;
const HYPHEN = /^[-‐‑]$/u;
const MARKS = /\p{M}/gu;
const NOT_DECOMPOSED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
const UNDECOMPOSED = /[ßæœøđðþłı]/g;
const PLAIN = /^[a-z0-9]+$/;

/** Letters without accents, case, width and ligatures, so that `Élysée` and `elysee` are one word. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => NOT_DECOMPOSED[letter] ?? letter);
}

function fold(raw: string): string {
  return foldLetters(raw.replace(POSSESSIVE, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text in order. `U.N.` is `un`, `Internet’s` is `internet`, `don’t` is `dont`, each Han character a word. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word) words.push({ word, start: match.index, end: match.index + match[0].length, compound: null });
  }
  for (let first = 0; first + 1 < words.length; first += 1) {
    const [a, b] = [words[first]!, words[first + 1]!];
    if (a.compound === null && HYPHEN.test(text.slice(a.end, b.start))) {
      const compound = a.word + b.word;
      words[first] = { ...a, compound };
      words[first + 1] = { ...b, compound };
    }
  }
  return words;
}

/** Shortest half of a word that may be written in two. */
const SHORTEST_HALF = 3;

/** What two words of a text would be in one, where only a space stands between them: `cybercrime` for `cyber crime`; else `null`. */
export function joinedWord(text: string, first: Word, second: Word): string | null {
  const apart = second.start === first.end + 1 && /\s/.test(text[first.end]!);
  return apart && first.word.length >= SHORTEST_HALF && second.word.length >= SHORTEST_HALF ? first.word + second.word : null;
}

/** The letter under which a name stands in an alphabetical list, in upper case without accents; `#` for none. */
export function initialOf(name: string): string {
  return readWords(name)[0]?.word[0]?.toUpperCase() ?? '#';
}
