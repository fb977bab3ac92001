import Fuse from 'fuse.js';
import { bestOf, findMatches, MAIN_FIELD, type Candidate, type Collection, type Found } from './find-candidates.ts';
import { parseQuery, type Query } from './query.ts';
import { FIELD_END, type WordIndex } from './word-index.ts';

/** Candidates that Fuse.js ranks; the rest follow in order of score. */
export const RANKED_BY_FUSE = 30;

/** Score of a document that Fuse.js does not accept. */
const WORST = 1e6;

/** How unlike a word may be that Fuse.js takes for it. */
const THRESHOLD = 0.34;

/** Documents of which the folded words are kept. */
const KEPT = 2000;

export interface Ranked {
  /** Number of all that match. */
  readonly total: number;
  /** Numbers of the documents, best first. */
  readonly documents: readonly number[];
  /** Folded words to mark in what is shown. */
  readonly matched: ReadonlySet<string>;
}

/**
 * The documents that hold every term of the query, best first; none for a query without terms to look for. Filters are not looked at.
 * @param most documents wanted
 */
export function rank(collection: Collection, query: string | Query, most = Infinity): Ranked {
  const asked = typeof query === 'string' ? parseQuery(query).query : query;
  if (asked.all.length === 0) return { total: 0, documents: [], matched: new Set() };
  const found = findMatches(collection, asked);
  const documents = most === 0 ? [] : rankCandidates(collection, found, found.candidates, most).map(({ document }) => document);
  return { total: found.candidates.length, documents, matched: matchedWords(collection.index, found) };
}

/** Every word of the vocabulary that was taken for one of the query. */
export function matchedWords({ terms }: WordIndex, { words, phrases }: Pick<Found, 'words' | 'phrases'>): Set<string> {
  return new Set([...words.map(({ answers }) => answers), ...phrases.flat()].flatMap((answers) => [...answers.keys()].map((term) => terms[term]!)));
}

/**
 * A phrase goes before words apart, a word as written before another form of it, and that before a slip of the pen, and what
 * stands in a main field before the rest. Among equals of these Fuse.js decides; then the score, then the documents' own order.
 */
export function rankCandidates(collection: Collection, found: Found, candidates: readonly Candidate[], most = Infinity): Candidate[] {
  const first = bestOf(candidates, Math.max(most, RANKED_BY_FUSE));
  const ranked = first.slice(0, RANKED_BY_FUSE);
  const scores = fuseScores(collection, ranked.map(({ document }) => document), wordsOf(collection.index, found));
  const badness = ({ document }: Candidate) => scores.get(document) ?? WORST;
  ranked.sort((a, b) => b.phrase - a.phrase || b.closeness - a.closeness || b.inMain - a.inMain || badness(a) - badness(b));
  return [...ranked, ...first.slice(RANKED_BY_FUSE)].slice(0, most);
}

function wordsOf({ terms }: WordIndex, { words, phrases }: Found): string[] {
  const inPhrases = phrases.flatMap((phrase) => phrase.flatMap((answers) => [...answers.keys()].slice(0, 1).map((term) => terms[term]!)));
  return [...new Set([...words.map(({ word }) => word), ...inPhrases])];
}

/** Score that Fuse.js gives each document, 0 (the same) … 1, in millionths, so that rounding cannot change an order. */
function fuseScores(collection: Collection, documents: readonly number[], words: readonly string[]): Map<number, number> {
  if (documents.length < 2 || words.length === 0) return new Map();
  const keys = collection.fieldWeights.flatMap((weight, field) => (weight >= MAIN_FIELD ? [{ name: String(field), weight }] : []));
  const fuse = new Fuse(
    documents.map((document) => foldedFields(collection, document)),
    { keys, isCaseSensitive: true, ignoreLocation: true, threshold: THRESHOLD, includeScore: true, shouldSort: false },
  );
  return new Map(fuse.search({ $or: words.map(padded) }).map(({ refIndex, score = 1 }) => [documents[refIndex]!, Math.round(score * WORST)]));
}

/** A word as Fuse.js compares it: with a space on each side, so that `un` is found as a word and not in `community`. */
export function padded(word: string): string {
  return ` ${word} `;
}

const folded = new WeakMap<Collection, Map<number, Readonly<Record<string, string>>>>();

/** The words of each main field by its number, each with spaces around it; kept, since the same documents come again with the next key. */
function foldedFields(collection: Collection, document: number): Readonly<Record<string, string>> {
  const known = folded.get(collection) ?? new Map<number, Readonly<Record<string, string>>>();
  folded.set(collection, known);
  const before = known.get(document);
  if (before) return before;
  if (known.size >= KEPT) known.clear();
  const { terms, sequence, sequenceStarts } = collection.index;
  const fields: string[] = [''];
  for (const term of sequence.subarray(sequenceStarts[document], sequenceStarts[document + 1])) {
    if (term === FIELD_END) fields.push('');
    else fields[fields.length - 1] += padded(terms[term]!);
  }
  const main = Object.fromEntries(fields.flatMap((text, field) => (collection.fieldWeights[field]! >= MAIN_FIELD ? [[String(field), text]] : [])));
  known.set(document, main);
  return main;
}
