import { EXACT, matchWords, splitUnknown, type Answers } from './match-words.ts';
import { FIELD_END, MOST_FIELDS, type WordIndex } from './word-index.ts';

/** A document that holds every word of the query. */
export interface Candidate {
  readonly document: number;
  /**
   * 3: a main field is the query as written and nothing else. Of a query of two words or more also 2: the main text begins with it,
   * 1: a main field holds it word after word. 0: none of these.
   */
  readonly phrase: 0 | 1 | 2 | 3;
  /** Closeness of the worst-matched word, in (0, 1]. */
  readonly closeness: number;
  /** Number of the query's words that a main field holds. */
  readonly inMain: number;
  /** Σ over words of closeness × idf × the most that a field counts, see {@link fieldValues}. */
  readonly score: number;
}

/** Weight from which a field is a main one: it says the words, or who said them. */
export const MAIN_FIELD = 0.9;

/** A searchable collection: its documents in their own order, which settles ties. */
export interface Collection {
  readonly index: WordIndex;
  /** Weight of each field, 0 … 1. */
  readonly fieldWeights: readonly number[];
  /** What a word counts in each field of each document, {@link MOST_FIELDS} for each document. */
  readonly values: Float64Array;
}

export function buildCollection(index: WordIndex, fieldWeights: readonly number[]): Collection {
  return { index, fieldWeights, values: fieldValues(index, fieldWeights) };
}

/**
 * What a word counts in each field of each document: the field's weight × 2 / (1 + its number of words / the mean number
 * of words of that field where it is not empty). A short text says more with one word than a long one.
 */
function fieldValues({ size, lengths }: WordIndex, fieldWeights: readonly number[]): Float64Array {
  const values = new Float64Array(lengths.length);
  for (const [field, weight] of fieldWeights.entries()) {
    let words = 0;
    let texts = 0;
    for (let at = field; at < lengths.length; at += MOST_FIELDS) {
      words += lengths[at]!;
      if (lengths[at]! > 0) texts += 1;
    }
    const mean = words / Math.max(1, texts);
    for (let document = 0; document < size; document += 1) {
      const at = document * MOST_FIELDS + field;
      values[at] = (2 * weight) / (1 + lengths[at]! / Math.max(1, mean));
    }
  }
  return values;
}

export interface Found {
  /** All that match, in the order of the documents. */
  readonly candidates: readonly Candidate[];
  /** The words to mark. */
  readonly matched: ReadonlySet<string>;
}

/**
 * The documents that hold every word of the query. Where none does, words that occur are taken for slips of the pen too.
 * The inverse document frequency is ln(1 + (N − n + ½) / (n + ½)).
 */
export function findCandidates(collection: Collection, query: readonly string[]): Found {
  if (query.length === 0) return { candidates: [], matched: new Set() };
  const { index } = collection;
  const words = splitUnknown(index, query);
  let answers = matchWords(index, words);
  let candidates = intersect(collection, answers);
  if (candidates.length === 0 && words.length > 1) {
    answers = matchWords(index, words, true);
    candidates = intersect(collection, answers);
  }
  return { candidates, matched: new Set(answers.flatMap((terms) => [...terms.keys()].map((term) => index.terms[term]!))) };
}

/** The first `most` candidates in order of phrase, then closeness, main fields and score; equals in the documents' own order. */
export function bestOf(candidates: readonly Candidate[], most: number): Candidate[] {
  if (most * 4 > candidates.length) return [...candidates].sort(byPhraseThenScore).slice(0, most);
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    let place = best.length;
    while (place > 0 && byPhraseThenScore(candidate, best[place - 1]!) < 0) place -= 1;
    if (place === most) continue;
    best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
  }
  return best;
}

function byPhraseThenScore(a: Candidate, b: Candidate): number {
  return b.phrase - a.phrase || b.closeness - a.closeness || b.inMain - a.inMain || b.score - a.score || a.document - b.document;
}

function intersect(collection: Collection, answers: readonly Answers[]): Candidate[] {
  if (answers.some((words) => words.size === 0)) return [];
  const { index, fieldWeights, values } = collection;
  const held = new Uint16Array(index.size);
  const score = new Float64Array(index.size);
  const worst = new Float64Array(index.size).fill(1);
  const best = new Float64Array(index.size);
  const nearest = new Float64Array(index.size);
  const inFields = new Uint8Array(index.size);
  const inMain = new Uint16Array(index.size);
  const mainFields = fieldWeights.reduce((set, weight, field) => (weight >= MAIN_FIELD ? set | (1 << field) : set), 0);
  for (const [place, words] of answers.entries()) {
    const idf = idfOf(index, words);
    for (const [term, closeness] of words) {
      for (let entry = index.starts[term]!; entry < index.starts[term + 1]!; entry += 1) {
        const document = index.documents[entry]!;
        if (held[document]! < place) continue;
        const fields = index.fields[entry]!;
        const value = closeness * idf * bestValue(values, document, fields);
        if (held[document] === place) {
          held[document] = place + 1;
          best[document] = value;
          nearest[document] = closeness;
          inFields[document] = fields;
        } else {
          if (value > best[document]!) best[document] = value;
          if (closeness > nearest[document]!) nearest[document] = closeness;
          inFields[document]! |= fields;
        }
      }
    }
    for (let document = 0; document < index.size; document += 1) {
      if (held[document] !== place + 1) continue;
      score[document]! += best[document]!;
      if (inFields[document]! & mainFields) inMain[document]! += 1;
      if (nearest[document]! < worst[document]!) worst[document] = nearest[document]!;
    }
  }
  const candidates: Candidate[] = [];
  for (let document = 0; document < index.size; document += 1) {
    if (held[document] !== answers.length) continue;
    candidates.push({
      document,
      phrase: phraseIn(index, document, answers, mainFields),
      closeness: worst[document]!,
      inMain: inMain[document]!,
      score: score[document]!,
    });
  }
  return candidates;
}

/** The most that a word counts in one of the fields that it stands in. */
function bestValue(values: Float64Array, document: number, fields: number): number {
  let best = 0;
  for (let at = document * MOST_FIELDS, left = fields; left > 0; at += 1, left >>= 1) {
    if (left & 1 && values[at]! > best) best = values[at]!;
  }
  return best;
}

function idfOf(index: WordIndex, words: Answers): number {
  let holding = 0;
  for (const term of words.keys()) holding += index.starts[term + 1]! - index.starts[term]!;
  const n = Math.min(holding, index.size);
  return Math.log(1 + (index.size - n + 0.5) / (n + 0.5));
}

function phraseIn(index: WordIndex, document: number, answers: readonly Answers[], mainFields: number): Candidate['phrase'] {
  const { sequence, sequenceStarts } = index;
  const start = sequenceStarts[document]!;
  const lastStart = sequenceStarts[document + 1]! - answers.length;
  let best: Candidate['phrase'] = 0;
  let field = 0;
  let fieldStart = start;
  for (let at = start; at < lastStart; at += 1) {
    if (sequence[at] === FIELD_END) {
      field += 1;
      fieldStart = at + 1;
      continue;
    }
    if (!(mainFields & (1 << field))) continue;
    const whole = at === fieldStart && sequence[at + answers.length] === FIELD_END;
    if (answers.length === 1 ? !whole : !standsAt(sequence, at, answers)) continue;
    if (whole && answers.every((words, place) => words.get(sequence[at + place]!) === EXACT)) return 3;
    if (answers.length > 1 && best === 0) best = at === start ? 2 : 1;
  }
  return best;
}

function standsAt(sequence: Uint32Array, at: number, answers: readonly Answers[]): boolean {
  for (let place = 0; place < answers.length; place += 1) if (!answers[place]!.has(sequence[at + place]!)) return false;
  return true;
}
