import Fuse from 'fuse.js';
import { bestOf, findCandidates, MAIN_FIELD, type Candidate, type Collection } from './find-candidates.ts';
import { PREFIX } from './match-words.ts';
import { FIELD_END } from './word-index.ts';
import { readWords } from './words.ts';

/** Candidates that Fuse.js ranks where the query has slips of the pen; the rest follow in order of score. */
export const RANKED_BY_FUSE = 100;

/** Score of a document that Fuse.js does not accept. */
const WORST = 1e6;

/** How unlike a word may be that Fuse.js takes for it. */
const THRESHOLD = 0.34;

export interface Ranked {
  /** Number of all that match. */
  readonly total: number;
  /** Numbers of the documents, best first. */
  readonly documents: readonly number[];
  /** Folded words to mark in what is shown. */
  readonly matched: ReadonlySet<string>;
}

/**
 * The documents that hold every word of the query. A phrase goes before words apart and a word as written before a
 * slip of the pen; then, among slips of the pen, Fuse.js decides; then the score, then the documents' own order.
 * @param most documents wanted
 */
export function rank(collection: Collection, query: string, most = Infinity): Ranked {
  const words = readWords(query).map(({ word }) => word);
  const { candidates, matched } = findCandidates(collection, words);
  const slips = candidates.some(({ closeness }) => closeness < PREFIX);
  const first = bestOf(candidates, slips ? Math.max(most, RANKED_BY_FUSE) : most);
  const ranked = slips ? rankedByFuse(collection, first, words) : first;
  return { total: candidates.length, documents: ranked.slice(0, most).map(({ document }) => document), matched };
}

function rankedByFuse(collection: Collection, candidates: readonly Candidate[], words: readonly string[]): Candidate[] {
  const first = candidates.slice(0, RANKED_BY_FUSE);
  const scores = fuseScores(collection, first.map(({ document }) => document), words);
  const badness = ({ document }: Candidate) => scores.get(document) ?? WORST;
  first.sort((a, b) => b.phrase - a.phrase || b.closeness - a.closeness || b.inMain - a.inMain || badness(a) - badness(b));
  return [...first, ...candidates.slice(RANKED_BY_FUSE)];
}

/** Score of each document that Fuse.js accepts, 0 (the same) … 1, in millionths, so that rounding cannot change an order. */
function fuseScores(collection: Collection, documents: readonly number[], words: readonly string[]): Map<number, number> {
  if (documents.length < 2) return new Map();
  const keys = collection.fieldWeights
    .map((weight, field) => ({ name: String(field), weight, getFn: ({ fields }: { fields: readonly string[] }) => fields[field] ?? '' }))
    .filter(({ weight }) => weight >= MAIN_FIELD);
  const fuse = new Fuse(
    documents.map((document) => ({ document, fields: foldedFields(collection, document) })),
    { keys, isCaseSensitive: true, ignoreLocation: true, threshold: THRESHOLD, includeScore: true, shouldSort: false },
  );
  const everyWord = { $and: words.map((word) => ({ $or: keys.map(({ name }) => ({ $path: [name], $val: ` ${word} ` })) })) };
  return new Map(fuse.search(everyWord).map(({ item, score = 1 }) => [item.document, Math.round(score * WORST)]));
}

/** The words of each field, with single spaces between and around them, so that `un` is found as a word and not in `community`. */
function foldedFields({ index }: Collection, document: number): string[] {
  const fields: string[][] = [[]];
  for (const term of index.sequence.subarray(index.sequenceStarts[document], index.sequenceStarts[document + 1])) {
    if (term === FIELD_END) fields.push([]);
    else fields.at(-1)!.push(index.terms[term]!);
  }
  return fields.map((words) => ` ${words.join(' ')} `);
}
