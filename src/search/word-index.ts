import { readWords } from './words.ts';

/** The searchable texts of one document, the main one first. */
export type Fields = readonly string[];

/**
 * Which documents hold which words. `terms` is sorted by code unit. The postings of term t are the entries
 * `starts[t]` to `starts[t + 1]` of `documents` (ascending) and `fields` (bit f: the word stands in field f).
 * The words of document d, in order, are the entries `sequenceStarts[d]` to `sequenceStarts[d + 1]` of `sequence`, as
 * numbers of terms, with {@link FIELD_END} after each field. `letters` holds the {@link letterSet} of each term.
 */
export interface WordIndex {
  readonly size: number;
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly fields: Uint8Array;
  readonly sequence: Uint32Array;
  readonly sequenceStarts: Uint32Array;
  readonly letters: Int32Array;
}

/** The letters of a word as a set of 32 bits, in which some letters share a bit. */
export function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

/** Stands in a sequence where a field ends; it is the number of no term. */
export const FIELD_END = 0xffffffff;

/** Indexes documents of at most eight fields each. Both halves of a compound and the compound itself can be found. */
export function buildWordIndex(documents: readonly Fields[]): WordIndex {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const postings: { document: number; term: number; fields: number }[] = [];
  const sequence: number[] = [];
  const sequenceStarts = new Uint32Array(documents.length + 1);
  for (const [document, texts] of documents.entries()) {
    const found = new Map<number, number>();
    for (const [field, text] of texts.entries()) {
      for (const { word, compound } of readWords(text)) {
        const term = numberOf(word);
        found.set(term, (found.get(term) ?? 0) | (1 << field));
        sequence.push(term);
        if (compound !== null) {
          const whole = numberOf(compound);
          found.set(whole, (found.get(whole) ?? 0) | (1 << field));
        }
      }
      sequence.push(FIELD_END);
    }
    for (const [term, fields] of found) postings.push({ document, term, fields });
    sequenceStarts[document + 1] = sequence.length;
  }
  return layOut(documents.length, [...numbers.keys()], postings, sequence, sequenceStarts);
}

function layOut(
  size: number,
  words: readonly string[],
  postings: readonly { document: number; term: number; fields: number }[],
  sequence: readonly number[],
  sequenceStarts: Uint32Array,
): WordIndex {
  const order = words.map((_, number) => number).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const rank = new Uint32Array(words.length);
  for (const [place, number] of order.entries()) rank[number] = place;
  const starts = new Uint32Array(words.length + 1);
  for (const { term } of postings) starts[rank[term]! + 1]! += 1;
  for (let term = 0; term < words.length; term += 1) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const documents = new Uint32Array(postings.length);
  const fields = new Uint8Array(postings.length);
  for (const posting of postings) {
    const place = next[rank[posting.term]!]!++;
    documents[place] = posting.document;
    fields[place] = posting.fields;
  }
  const terms = order.map((number) => words[number]!);
  return {
    size,
    terms,
    letters: Int32Array.from(terms, letterSet),
    starts,
    documents,
    fields,
    sequence: Uint32Array.from(sequence, (term) => rank[term] ?? FIELD_END),
    sequenceStarts,
  };
}

/** Number of the first term that is not before `word`. */
export function lowerBound(terms: readonly string[], word: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
