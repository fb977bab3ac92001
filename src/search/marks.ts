import Fuse from 'fuse.js';
import type { Found } from './find-candidates.ts';
import { tidyRanges, type Range } from './highlight.ts';
import { padded } from './rank.ts';
import type { WordIndex } from './word-index.ts';
import { joinedWord, readWords, type Word } from './words.ts';

/** What is marked in the shown texts: words wherever they stand, and words that stand one after the other. */
export interface Sought {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly ReadonlySet<string>[])[];
}

export function soughtOf({ terms }: WordIndex, { words, phrases }: Pick<Found, 'words' | 'phrases'>): Sought {
  const named = (answers: ReadonlyMap<number, unknown>) => [...answers.keys()].map((term) => terms[term]!);
  return { words: new Set(words.flatMap(({ answers }) => named(answers))), phrases: phrases.map((phrase) => phrase.map((answers) => new Set(named(answers)))) };
}

/**
 * Where what was sought stands in a text: Fuse.js finds it among the folded words, and its ranges are those words as the
 * text has them, whole.
 */
export function marksIn(text: string, { words, phrases }: Sought): Range[] {
  if (words.size === 0 && phrases.length === 0) return [];
  const read = wordsOf(text);
  const wanted = new Set<string>();
  for (const [place, word] of read.entries()) {
    const next = read[place + 1];
    if (words.has(word.word)) wanted.add(padded(word.word));
    if (!next) continue;
    const joined = word.compound !== null && word.compound === next.compound ? word.compound : joinedWord(text, word, next);
    if (joined !== null && words.has(joined)) wanted.add(padded(word.word) + padded(next.word));
  }
  for (const phrase of phrases) {
    for (let place = 0; place + phrase.length <= read.length; place += 1) {
      if (phrase.every((answers, at) => answers.has(read[place + at]!.word))) wanted.add(read.slice(place, place + phrase.length).map(({ word }) => padded(word)).join(''));
    }
  }
  if (wanted.size === 0) return [];
  const folded = read.map(({ word }) => padded(word)).join('');
  const ends: number[] = [];
  for (const { word } of read) ends.push((ends.at(-1) ?? 0) + word.length + 2);
  const ranges: Range[] = [];
  for (const pattern of wanted) {
    const { indices = [] } = Fuse.match(pattern, folded, { includeMatches: true, isCaseSensitive: true, ignoreLocation: true, threshold: 0 });
    for (const [from, to] of indices) {
      const first = ends.findIndex((end) => from < end);
      const last = ends.findIndex((end) => to < end);
      if (first >= 0 && last >= 0) ranges.push([read[first]!.start, read[last]!.end]);
    }
  }
  return tidyRanges(text, ranges);
}

const READ_MOST = 1000;
const known = new Map<string, readonly Word[]>();

/** The words of a text. Results show the same texts from one key to the next: the last ones read are kept. */
function wordsOf(text: string): readonly Word[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= READ_MOST) known.clear();
  const words = readWords(text);
  known.set(text, words);
  return words;
}
