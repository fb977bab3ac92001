import { stemOf } from './stem.ts';
import { joinedWord, readWords } from './words.ts';

/** The searchable texts of one document, the main one first. */
export type Fields = readonly string[];

/**
 * Which documents hold which words. `terms` is sorted by code unit. The postings of term t are the entries
 * `starts[t]` to `starts[t + 1]` of `documents` (ascending) and `fields` (bit f: the word stands in field f).
 * The words of document d, in order, are the entries `sequenceStarts[d]` to `sequenceStarts[d + 1]` of `sequence`, as
 * numbers of terms, with {@link FIELD_END} after each field. `letters` holds the {@link letterSet} of each term, and
 * `lengths` the number of words of each field, {@link MOST_FIELDS} for each document. `forms` gives the numbers of the
 * terms with one stem, where there is one besides the stem itself.
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
  readonly lengths: Uint16Array;
  readonly forms: ReadonlyMap<string, readonly number[]>;
}

export const MOST_FIELDS = 8;

/** The letters of a word as a set of 32 bits, in which some letters share a bit. */
export function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

/** Stands in a sequence where a field ends; it is the number of no term. */
export const FIELD_END = 0xffffffff;

/**
 * Indexes documents of at most {@link MOST_FIELDS} fields each. Both halves of a compound and the compound itself can be
 * found; so can two words in one, where the collection writes them in one elsewhere.
 */
export function buildWordIndex(documents: readonly Fields[]): WordIndex {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  /** For each document, the fields in which each word stands. */
  const holding = documents.map(() => new Map<number, number>());
  const add = (document: number, term: number, field: number) => {
    const found = holding[document]!;
    found.set(term, (found.get(term) ?? 0) | (1 << field));
  };
  const apart: { document: number; field: number; joined: string }[] = [];
  const sequence: number[] = [];
  const sequenceStarts = new Uint32Array(documents.length + 1);
  const lengths = new Uint16Array(documents.length * MOST_FIELDS);
  for (const [document, texts] of documents.entries()) {
    for (const [field, text] of texts.entries()) {
      const words = readWords(text);
      lengths[document * MOST_FIELDS + field] = words.length;
      for (const [place, word] of words.entries()) {
        const term = numberOf(word.word);
        add(document, term, field);
        sequence.push(term);
        if (word.compound !== null) add(document, numberOf(word.compound), field);
        const next = words[place + 1];
        const joined = next ? joinedWord(text, word, next) : null;
        if (joined !== null) apart.push({ document, field, joined });
      }
      sequence.push(FIELD_END);
    }
    sequenceStarts[document + 1] = sequence.length;
  }
  for (const { document, field, joined } of apart) {
    const term = numbers.get(joined);
    if (term !== undefined) add(document, term, field);
  }
  return { size: documents.length, sequenceStarts, lengths, ...layOut([...numbers.keys()], holding, sequence) };
}

function layOut(
  words: readonly string[],
  holding: readonly ReadonlyMap<number, number>[],
  sequence: readonly number[],
): Pick<WordIndex, 'terms' | 'letters' | 'forms' | 'starts' | 'documents' | 'fields' | 'sequence'> {
  const order = words.map((_, number) => number).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const rank = new Uint32Array(words.length);
  for (const [place, number] of order.entries()) rank[number] = place;
  const starts = new Uint32Array(words.length + 1);
  for (const found of holding) for (const term of found.keys()) starts[rank[term]! + 1]! += 1;
  for (let term = 0; term < words.length; term += 1) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const documents = new Uint32Array(starts.at(-1)!);
  const fields = new Uint8Array(documents.length);
  for (const [document, found] of holding.entries()) {
    for (const [term, inFields] of found) {
      const place = next[rank[term]!]!++;
      documents[place] = document;
      fields[place] = inFields;
    }
  }
  const terms = order.map((number) => words[number]!);
  return {
    terms,
    letters: Int32Array.from(terms, letterSet),
    forms: formsOf(terms),
    starts,
    documents,
    fields,
    sequence: Uint32Array.from(sequence, (term) => rank[term] ?? FIELD_END),
  };
}

/** See `forms` of {@link WordIndex}. */
export function formsOf(terms: readonly string[]): Map<string, number[]> {
  const forms = new Map<string, number[]>();
  for (const [term, word] of terms.entries()) {
    const stem = stemOf(word);
    const others = forms.get(stem);
    if (others) others.push(term);
    else forms.set(stem, [term]);
  }
  for (const [stem, found] of forms) if (found.length < 2 && terms[found[0]!] === stem) forms.delete(stem);
  return forms;
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
