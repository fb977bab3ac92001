import { seek, type Sought } from './find-candidates.ts';
import { matchPhrase, PREFIX, type Answers } from './match-words.ts';
import type { Query } from './query.ts';
import { bitsOf, type ShardVocabulary } from './shard-records.ts';
import { FIELD_END, formsOf, letterSet, lowerBound, MOST_FIELDS, type WordIndex } from './word-index.ts';
import { readWords } from './words.ts';

/** A document that holds a token, and where. */
export interface Posting {
  readonly document: number;
  /** Places of the token among those of the document, ascending. */
  readonly positions: readonly number[];
}

/** What of the shards a query needs: every document with a word in one field, or with any word that begins so. */
export interface Wanted {
  readonly field: number;
  /** The word, or what words begin with. */
  readonly text: string;
  /** Number of the term; of beginnings, of the first term whose postings are not wanted for themselves: it stands for all. */
  readonly term: number;
  readonly beginning: boolean;
}

/** Above this many words with one beginning they are asked for together. */
const EACH_FOR_ITSELF = 4;

/** An index that knows every word but no document with it. */
export function indexOfWords({ size, terms }: Pick<ShardVocabulary, 'size' | 'terms'>): WordIndex {
  return {
    size,
    terms,
    starts: new Uint32Array(terms.length + 1),
    documents: new Uint32Array(),
    fields: new Uint8Array(),
    sequence: new Uint32Array(),
    sequenceStarts: new Uint32Array(size + 1),
    letters: Int32Array.from(terms, letterSet),
    lengths: new Uint16Array(size * MOST_FIELDS),
    forms: formsOf(terms),
  };
}

/** What the terms of a query, those left out too, may be answered by. @param forgiving as in {@link seek} */
export function answersTo(index: WordIndex, query: Query, forgiving: boolean): { readonly sought: Sought; readonly all: readonly Answers[] } {
  const sought = seek(index, query, forgiving);
  const none = query.none.flatMap(({ text }) => matchPhrase(index, readWords(text).map(({ word }) => word), false));
  return { sought, all: [...sought.words.map(({ answers }) => answers), ...sought.phrases.flat(), ...none] };
}

/** The postings that these answers need. */
export function wantedFor({ terms, fields }: ShardVocabulary, answers: readonly Answers[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  const want = (numbers: readonly number[], text: string, term: number, beginning: boolean) => {
    const places = numbers.reduce((set, number) => set | fields[number]!, 0);
    for (const field of bitsOf(places)) wanted.set(`${field}${text}${beginning ? '*' : ''}`, { field, text, term, beginning });
  };
  for (const answer of answers) {
    const begun = [...answer].filter(([, closeness]) => closeness === PREFIX).map(([term]) => term);
    const start = begun.length > EACH_FOR_ITSELF ? sharedBeginning(terms, answer, begun) : null;
    for (const term of answer.keys()) {
      if (start !== null && answer.get(term) === PREFIX && terms[term]!.startsWith(start)) continue;
      want([term], terms[term]!, term, false);
    }
    if (start !== null) want(begun, start, Math.min(...begun), true);
  }
  return [...wanted.values()];
}

/** What all of these words begin with and no word that does not answer; `null` where there is no such thing. */
function sharedBeginning(terms: readonly string[], answer: Answers, begun: readonly number[]): string | null {
  const first = terms[Math.min(...begun)]!;
  const last = terms[Math.max(...begun)]!;
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  const start = first.slice(0, length);
  if (start === '') return null;
  for (let term = lowerBound(terms, start); terms[term]?.startsWith(start); term += 1) if (!answer.has(term)) return null;
  return start;
}

/** Stands in a sequence where words are that nobody asked for; it is the number of no term. */
const UNKNOWN_WORDS = 0xfffffffe;

export type Loaded = Wanted & { readonly postings: readonly Posting[] };

/**
 * The index of all words with the postings that were loaded.
 * @param ordered documents in which the order of the words matters
 */
export function withPostings(index: WordIndex, loaded: readonly Loaded[], ordered: ReadonlySet<number>): WordIndex {
  const byTerm = new Map<number, Map<number, number>>();
  for (const { term, field, postings } of loaded) {
    const held = byTerm.get(term) ?? new Map<number, number>();
    byTerm.set(term, held);
    for (const { document } of postings) held.set(document, (held.get(document) ?? 0) | (1 << (field % MOST_FIELDS)));
  }
  const starts = new Uint32Array(index.terms.length + 1);
  for (const [term, held] of byTerm) starts[term + 1] = held.size;
  for (let term = 0; term < index.terms.length; term += 1) starts[term + 1]! += starts[term]!;
  const documents = new Uint32Array(starts.at(-1)!);
  const fields = new Uint8Array(documents.length);
  for (const [term, held] of byTerm) {
    const start = starts[term]!;
    documents.set(Uint32Array.from(held.keys()).sort(), start);
    for (let entry = start; entry < starts[term + 1]!; entry += 1) fields[entry] = held.get(documents[entry]!)!;
  }
  return { ...index, starts, documents, fields, ...sequencesOf(index.size, loaded, ordered) };
}

function sequencesOf(size: number, loaded: readonly Loaded[], ordered: ReadonlySet<number>): Pick<WordIndex, 'sequence' | 'sequenceStarts'> {
  const places = new Map<number, { field: number; position: number; term: number; beginning: boolean }[]>();
  for (const { term, field, beginning, postings } of loaded) {
    if (field >= MOST_FIELDS) continue;
    for (const { document, positions } of postings) {
      if (!ordered.has(document)) continue;
      const known = places.get(document) ?? [];
      places.set(document, known);
      for (const position of positions) known.push({ field, position, term, beginning });
    }
  }
  const sequence: number[] = [];
  const sequenceStarts = new Uint32Array(size + 1);
  for (let document = 0; document < size; document += 1) {
    const held = places.get(document);
    if (held) {
      let field = 0;
      let next = 0;
      for (const place of held.sort((a, b) => a.position - b.position || Number(a.beginning) - Number(b.beginning))) {
        for (; field < place.field; field += 1) sequence.push(UNKNOWN_WORDS, FIELD_END);
        if (place.position > next) sequence.push(UNKNOWN_WORDS);
        if (place.position >= next) sequence.push(place.term);
        next = Math.max(next, place.position + 1);
      }
      sequence.push(UNKNOWN_WORDS, FIELD_END);
    }
    sequenceStarts[document + 1] = sequence.length;
  }
  return { sequence: Uint32Array.from(sequence), sequenceStarts };
}

/** Documents in which the order of the words can matter: those with the rarest word of each phrase, or of several words. */
export function orderedAmong({ words, phrases }: Pick<Sought, 'words' | 'phrases'>, none: readonly (readonly Answers[])[], loaded: readonly Loaded[]): Set<number> {
  const documents = new Set<number>();
  const runs = [...phrases, ...none, ...(words.length + phrases.length > 1 ? [words.map(({ answers }) => answers)] : [])];
  for (const run of runs) {
    const lists = run.map((answers) => loaded.filter(({ term }) => answers.has(term)).flatMap(({ postings }) => postings));
    const rarest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
    for (const { document } of rarest) documents.add(document);
  }
  return documents;
}
