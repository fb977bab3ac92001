import { packColumns, unpackColumns, type Columns } from './columns.ts';
import { FIELD_END, type WordIndex } from './word-index.ts';

/** The words of a sharded collection: what is known of each before any shard is loaded. Sorted as in {@link WordIndex}. */
export interface ShardVocabulary {
  /** Number of documents. */
  readonly size: number;
  readonly terms: readonly string[];
  /** Number of documents that hold each. */
  readonly counts: readonly number[];
  /** The fields in which each stands somewhere, as a set of bits. */
  readonly fields: readonly number[];
}

/**
 * A word of a field as the shards hold it: the field's number before it, so that a phrase cannot run from one field into
 * the next and a word is known to stand in the words said or beside them.
 */
export function shardToken(field: number, term: string): string {
  return `${field}${term}`;
}

/** Between words that do not follow each other. It is the token of no word. */
const GAP = '_';

/**
 * Each document as a text of tokens. Words stand in their order; compounds, which are found though nobody wrote them in
 * one, stand after all words.
 */
export function shardTexts({ size, terms, starts, documents, fields, sequence, sequenceStarts }: WordIndex): string[] {
  const found: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (let term = 0; term < terms.length; term += 1) {
    for (let entry = starts[term]!; entry < starts[term + 1]!; entry += 1) found[documents[entry]!]!.set(term, fields[entry]!);
  }
  return found.map((held, document) => {
    const written = new Map<number, number>();
    const tokens: string[] = [];
    let field = 0;
    for (const term of sequence.subarray(sequenceStarts[document], sequenceStarts[document + 1])) {
      if (term === FIELD_END) field += 1;
      else {
        tokens.push(shardToken(field, terms[term]!));
        written.set(term, (written.get(term) ?? 0) | (1 << field));
      }
    }
    for (const [term, inFields] of held) {
      const unwritten = inFields & ~(written.get(term) ?? 0);
      for (const place of bitsOf(unwritten)) tokens.push(GAP, shardToken(place, terms[term]!));
    }
    return tokens.join(' ');
  });
}

export function shardVocabulary({ size, terms, starts, fields }: WordIndex): ShardVocabulary {
  return {
    size,
    terms,
    counts: terms.map((_, term) => starts[term + 1]! - starts[term]!),
    fields: terms.map((_, term) => fields.subarray(starts[term], starts[term + 1]).reduce((set, bits) => set | bits, 0)),
  };
}

export function packShardVocabulary({ size, terms, counts, fields }: ShardVocabulary): { readonly size: number; readonly columns: Columns } {
  return { size, columns: packColumns(terms.map((term, place) => ({ term, count: counts[place]!, fields: fields[place]! }))) };
}

/** The inverse of {@link packShardVocabulary}. */
export function unpackShardVocabulary({ size, columns }: ReturnType<typeof packShardVocabulary>): ShardVocabulary {
  const rows = unpackColumns<{ term: string; count: number; fields: number }>(columns);
  return { size, terms: rows.map(({ term }) => term), counts: rows.map(({ count }) => count), fields: rows.map(({ fields }) => fields) };
}

/** The numbers of the bits that are set, ascending. */
export function bitsOf(set: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; set >> bit > 0; bit += 1) if ((set >> bit) & 1) bits.push(bit);
  return bits;
}
