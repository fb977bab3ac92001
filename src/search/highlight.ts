import { joinedWord, readWords, type Word } from './words.ts';

/** A piece of a text, marked or not. The pieces of a text joined give the text. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** From and to (excluded), in UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/** Ranges in order, none overlapping, empty, or cutting a character of two code units or a letter from its accents. */
export function tidyRanges(text: string, ranges: readonly Range[]): Range[] {
  const tidy: [number, number][] = [];
  const whole = ranges
    .map(([start, end]): Range => [characterStart(text, clamp(start, text)), characterEnd(text, clamp(end, text))])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [start, end] of whole) {
    const last = tidy.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else tidy.push([start, end]);
  }
  return tidy;
}

/** The text cut at the ranges. */
export function segments(text: string, ranges: readonly Range[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const [start, end] of tidyRanges(text, ranges)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

const READ_MOST = 1000;
const read = new Map<string, readonly Word[]>();

/** The words of a text. Results show the same texts from one key to the next: the last ones read are kept. */
function wordsOf(text: string): readonly Word[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= READ_MOST) read.clear();
  const words = readWords(text);
  read.set(text, words);
  return words;
}

/** Where the matched words stand in a text. Whole words are marked, also where the query has only their beginning. */
export function rangesOf(text: string, matched: ReadonlySet<string>): Range[] {
  const words = wordsOf(text);
  return words.flatMap((word, place): Range[] => {
    const next = words[place + 1];
    const joined = next ? joinedWord(text, word, next) : null;
    if (next && joined !== null && matched.has(joined)) return [[word.start, next.end]];
    return matched.has(word.word) || (word.compound !== null && matched.has(word.compound)) ? [[word.start, word.end]] : [];
  });
}

/** A text with the matched words marked. */
export function highlight(text: string, matched: ReadonlySet<string>): Segment[] {
  return segments(text, rangesOf(text, matched));
}

const clamp = (offset: number, text: string): number => Math.max(0, Math.min(text.length, Math.trunc(offset) || 0));

const MARK = /^\p{M}/u;

/** Whether a text may be cut here: not inside a surrogate pair, not before a combining mark. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const inPair = /[\udc00-\udfff]/.test(text[offset]!) && /[\ud800-\udbff]/.test(text[offset - 1]!);
  return !inPair && !MARK.test(text.slice(offset, offset + 2));
}

function characterStart(text: string, offset: number): number {
  let at = offset;
  while (!isBoundary(text, at)) at -= 1;
  return at;
}

function characterEnd(text: string, offset: number): number {
  let at = offset;
  while (!isBoundary(text, at)) at += 1;
  return at;
}
