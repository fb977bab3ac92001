import Fuse from 'fuse.js';
import { findCandidates, MAIN_FIELD } from './find-candidates.ts';
import { PREFIX } from './match-words.ts';
import { buildWordIndex, FIELD_END, type Fields, type WordIndex } from './word-index.ts';
import { readWords } from './words.ts';

/** Candidates that Fuse.js ranks; the rest follow in order of idf. */
export const RANKED_BY_FUSE = 200;

/** Score of a document that Fuse.js does not accept. */
const WORST = 1e6;

/** How unlike a word may be that Fuse.js takes for it, where the query has slips of the pen; 0 looks for the word as written. */
const SLIPS_THRESHOLD = 0.34;

/** A searchable collection: its documents in their own order, which settles ties. */
export interface Collection {
  readonly index: WordIndex;
  readonly fieldWeights: readonly number[];
  /** The main fields as Fuse.js compares them, made when a document first becomes a candidate. */
  readonly folded: (Fields | undefined)[];
}

export interface Ranked {
  /** Numbers of the documents, best first. */
  readonly documents: readonly number[];
  /** Folded words to mark in what is shown. */
  readonly matched: ReadonlySet<string>;
}

/**
 * @param fieldWeights weight of each field, 0 … 1
 * @param index of the same texts, where it was built elsewhere
 */
export function buildCollection(texts: readonly Fields[], fieldWeights: readonly number[], index = buildWordIndex(texts)): Collection {
  return { index, fieldWeights, folded: new Array<Fields | undefined>(texts.length) };
}

/**
 * The documents that hold every word of the query. A phrase goes before words apart and a word as written before a
 * slip of the pen; then Fuse.js decides, then idf, then the documents' own order.
 */
export function rank(collection: Collection, query: string): Ranked {
  const words = readWords(query).map(({ word }) => word);
  const { candidates, matched } = findCandidates(collection.index, words, collection.fieldWeights);
  const first = candidates.slice(0, RANKED_BY_FUSE);
  const asWritten = first.every(({ closeness }) => closeness >= PREFIX);
  const patterns = words.map((word) => ` ${word} `);
  // Of an unfinished last word only the beginning was typed.
  if (asWritten && words.length > 0 && !matched.has(words.at(-1)!)) patterns[patterns.length - 1] = ` ${words.at(-1)}`;
  const badness = fuseScores(collection, first.map(({ document }) => document), patterns, asWritten ? 0 : SLIPS_THRESHOLD);
  const ranked = first
    .map((candidate, place) => ({ ...candidate, place, badness: badness.get(candidate.document) ?? WORST }))
    .sort((a, b) => b.phrase - a.phrase || b.closeness - a.closeness || b.inMain - a.inMain || a.badness - b.badness || a.place - b.place);
  return { documents: [...ranked, ...candidates.slice(RANKED_BY_FUSE)].map(({ document }) => document), matched };
}

/**
 * Score of each document that Fuse.js accepts, 0 (the same) … 1, in millionths, so that rounding cannot change an order.
 * @param patterns the words of the query with the spaces around them, so that `un` is found as a word and not in `community`
 */
function fuseScores(collection: Collection, documents: readonly number[], patterns: readonly string[], threshold: number): Map<number, number> {
  if (documents.length < 2) return new Map();
  const keys = collection.fieldWeights
    .map((weight, field) => ({ name: String(field), weight, getFn: ({ fields }: { fields: Fields }) => fields[field] ?? '' }))
    .filter(({ weight }) => weight >= MAIN_FIELD);
  const fuse = new Fuse(
    documents.map((document) => ({ document, fields: foldedFields(collection, document) })),
    { keys, isCaseSensitive: true, ignoreLocation: true, threshold, includeScore: true, shouldSort: false },
  );
  const everyWord = { $and: patterns.map((pattern) => ({ $or: keys.map(({ name }) => ({ $path: [name], $val: pattern })) })) };
  return new Map(fuse.search(everyWord).map(({ item, score = 1 }) => [item.document, Math.round(score * WORST)]));
}

/** The words of each field, with single spaces between and around them. */
function foldedFields({ index, folded }: Collection, document: number): Fields {
  const known = folded[document];
  if (known) return known;
  const fields: string[][] = [[]];
  for (const term of index.sequence.subarray(index.sequenceStarts[document], index.sequenceStarts[document + 1])) {
    if (term === FIELD_END) fields.push([]);
    else fields.at(-1)!.push(index.terms[term]!);
  }
  const made = fields.map((words) => ` ${words.join(' ')} `);
  folded[document] = made;
  return made;
}
