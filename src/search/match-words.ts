import { editDistance } from './edit-distance.ts';
import { stemOf } from './stem.ts';
import { letterSet, lowerBound, type WordIndex } from './word-index.ts';

/** How well a word of the vocabulary answers a word of the query, in (0, 1]. */
export type Closeness = number;
export const EXACT: Closeness = 1;
export const FORM: Closeness = 0.9;
export const PREFIX: Closeness = 0.7;
export const ONE_SLIP: Closeness = 0.4;
export const TWO_SLIPS: Closeness = 0.25;

/** The words of the vocabulary that answer one word of the query: number of the term → closeness. */
export type Answers = ReadonlyMap<number, Closeness>;

/** Slips forgiven in a word: none up to three letters and in numbers, one up to seven, then two. */
export function slipsForgiven(word: string): number {
  if (word.length < 4 || /\p{N}|\p{Script=Han}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Shortest beginning of a word that is looked for as the end of one with the word before it. */
const SHORTEST_END = 3;

/** How words of a query are taken. */
export interface Taking {
  /** Near words are looked for even where the word itself occurs. */
  readonly forgiving?: boolean;
  /** The last word may go on. */
  readonly unfinished?: boolean;
}

/**
 * What answers each word of a query: the word itself, its other English forms, and for an unfinished last one every word
 * that begins with it; where there is none of these, the nearest words by edit distance. Two neighbours written in one
 * (`cyber crime`, `cybercrime`) answer both.
 */
export function matchWords(index: WordIndex, query: readonly string[], { forgiving = false, unfinished = true }: Taking = {}): Answers[] {
  return query.map((word, place) => {
    const last = unfinished && place === query.length - 1;
    const answers = new Map<number, Closeness>();
    const exact = termOf(index, word);
    if (exact !== null) answers.set(exact, EXACT);
    for (const first of [place - 1, place]) {
      const [one, two] = [query[first], query[first + 1]];
      if (one === undefined || two === undefined) continue;
      const joined = termOf(index, one + two);
      if (joined !== null) answers.set(joined, EXACT);
      if (unfinished && first + 2 === query.length && one.length > SHORTEST_END && two.length >= SHORTEST_END) addBeginnings(index, one + two, answers);
    }
    for (const form of index.forms.get(stemOf(word)) ?? []) if (!answers.has(form)) answers.set(form, FORM);
    if (last) addBeginnings(index, word, answers);
    if (answers.size === 0 || forgiving) addNearWords(index, word, last, answers);
    if (answers.size === 0) addBeginnings(index, word, answers);
    return answers;
  });
}

/** What answers each word of a phrase: the word itself, and for an unfinished last one every word that begins with it. */
export function matchPhrase(index: WordIndex, words: readonly string[], unfinished: boolean): Answers[] {
  return words.map((word, place) => {
    const answers = new Map<number, Closeness>();
    const exact = termOf(index, word);
    if (exact !== null) answers.set(exact, EXACT);
    if (unfinished && place === words.length - 1) addBeginnings(index, word, answers);
    return answers;
  });
}

/**
 * A query with each word that the collection has not, nor any that begins with it, taken for two written in one where it
 * has both of these: `cybercrime` is `cyber crime`.
 */
export function splitUnknown(index: WordIndex, query: readonly string[]): string[] {
  return query.flatMap((word) => {
    if (index.terms[lowerBound(index.terms, word)]?.startsWith(word)) return [word];
    for (let cut = SHORTEST_END; cut <= word.length - SHORTEST_END; cut += 1) {
      const halves = [word.slice(0, cut), word.slice(cut)];
      if (halves.every((half) => termOf(index, half) !== null)) return halves;
    }
    return [word];
  });
}

function termOf({ terms }: WordIndex, word: string): number | null {
  const place = lowerBound(terms, word);
  return terms[place] === word ? place : null;
}

function addBeginnings({ terms }: WordIndex, word: string, answers: Map<number, Closeness>): void {
  for (let term = lowerBound(terms, word); terms[term]?.startsWith(word); term += 1) {
    if (!answers.has(term)) answers.set(term, PREFIX);
  }
}

function addNearWords({ terms, letters }: WordIndex, word: string, last: boolean, answers: Map<number, Closeness>): void {
  const forgiven = slipsForgiven(word);
  if (forgiven === 0) return;
  const near: number[][] = [[], []];
  const wanted = letterSet(word);
  for (let term = 0; term < terms.length; term += 1) {
    const candidate = terms[term]!;
    // Each slip can lose one letter of the word, so this throws away only what is too far.
    if (candidate.length < 3 || lacksMore(wanted, letters[term]!, forgiven)) continue;
    const distance = editDistance(word, candidate, forgiven, last && word.length > 4);
    if (distance <= forgiven) near[distance - 1]?.push(term);
  }
  for (const [slips, found] of near.entries()) {
    for (const term of found) if (!answers.has(term)) answers.set(term, slips === 0 ? ONE_SLIP : TWO_SLIPS);
    if (found.length > 0) return;
  }
}

/** Whether a set lacks more than `limit` of the wanted letters. */
function lacksMore(wanted: number, letters: number, limit: number): boolean {
  let lacking = wanted & ~letters;
  for (let count = 0; count < limit; count += 1) lacking &= lacking - 1;
  return lacking !== 0;
}
