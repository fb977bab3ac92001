import { packColumns, unpackColumns, type Columns } from './columns.ts';
import { FIELD_END, MOST_FIELDS, type WordIndex } from './word-index.ts';

/** The words of a sharded collection: what is known of each before any shard is loaded. Sorted as in {@link WordIndex}. */
export interface ShardVocabulary {
  /** Number of documents. */
  readonly size: number;
  readonly terms: readonly string[];
  /** Number of documents that hold each. */
  readonly counts: readonly number[];
  /** The fields in which each stands somewhere, as a set of bits; see {@link shardToken}. */
  readonly fields: readonly number[];
}

/**
 * A word of a field as the shards hold it: a sign for the field stands before it, so that a phrase cannot run from one field
 * into the next and a word is known to stand in the words said or beside them. From {@link MOST_FIELDS} on, the fields
 * once more, for compounds that nobody wrote in one. {@link TOKEN_END} stands after it.
 */
export function shardToken(field: number, term: string): string {
  return `${tokenBeginning(field, term)}${TOKEN_END}`;
}

/** What the tokens of all words of a field begin with that begin so. */
export function tokenBeginning(field: number, beginning: string): string {
  return `${field < MOST_FIELDS ? field : 'abcdefgh'[field - MOST_FIELDS]}${beginning}`;
}

/** In no word: Pagefind takes what it is asked for as a beginning, and with this sign only a whole word begins so. */
export const TOKEN_END = '_';

/** Each document as a text of tokens: the words in their order, then what else is found in it. */
export function shardTexts(index: WordIndex): string[] {
  return heldByDocument(index).map((places) => places.map(({ field, term }) => shardToken(field, index.terms[term]!)).join(' '));
}

export function shardVocabulary(index: WordIndex): ShardVocabulary {
  const { size, terms, starts } = index;
  const fields = new Array<number>(terms.length).fill(0);
  for (const places of heldByDocument(index)) for (const { field, term } of places) fields[term]! |= 1 << field;
  return { size, terms, counts: terms.map((_, term) => starts[term + 1]! - starts[term]!), fields };
}

/** What each document holds and in which field, numbered as for {@link shardToken}: words in their order, then compounds. */
function heldByDocument({ size, terms, starts, documents, fields, sequence, sequenceStarts }: WordIndex): { field: number; term: number }[][] {
  const held: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (let term = 0; term < terms.length; term += 1) {
    for (let entry = starts[term]!; entry < starts[term + 1]!; entry += 1) held[documents[entry]!]!.set(term, fields[entry]!);
  }
  return held.map((found, document) => {
    const places: { field: number; term: number }[] = [];
    const unwritten = new Map(found);
    let field = 0;
    for (const term of sequence.subarray(sequenceStarts[document], sequenceStarts[document + 1])) {
      if (term === FIELD_END) field += 1;
      else {
        places.push({ field, term });
        unwritten.set(term, unwritten.get(term)! & ~(1 << field));
      }
    }
    for (const [term, rest] of unwritten) for (const place of bitsOf(rest)) places.push({ field: place + MOST_FIELDS, term });
    return places;
  });
}

/** The words in columns, and the number of documents. */
export interface PackedVocabulary extends Columns {
  readonly documents: number;
}

export function packShardVocabulary({ size, terms, counts, fields }: ShardVocabulary): PackedVocabulary {
  return { documents: size, ...packColumns(terms.map((term, place) => ({ term, count: counts[place]!, fields: fields[place]! }))) };
}

/** The inverse of {@link packShardVocabulary}. */
export function unpackShardVocabulary({ documents, ...columns }: PackedVocabulary): ShardVocabulary {
  const rows = unpackColumns<{ term: string; count: number; fields: number }>(columns);
  return { size: documents, terms: rows.map(({ term }) => term), counts: rows.map(({ count }) => count), fields: rows.map(({ fields }) => fields) };
}

/** The numbers of the bits that are set, ascending. */
export function bitsOf(set: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; set >> bit > 0; bit += 1) if ((set >> bit) & 1) bits.push(bit);
  return bits;
}
