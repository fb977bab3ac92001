import { EXACT, matchWords, type Answers } from './match-words.ts';
import { FIELD_END, type WordIndex } from './word-index.ts';

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
  /** Σ over words of closeness × weight of the best field × idf. */
  readonly score: number;
}

/** Weight from which a field is a main one: it says the words, or who said them. */
export const MAIN_FIELD = 0.9;

export interface Found {
  /** All that match, best first. */
  readonly candidates: readonly Candidate[];
  /** The words to mark. */
  readonly matched: ReadonlySet<string>;
}

/**
 * The documents that hold every word of the query, in order of phrase, then idf and field; equals in their own order.
 * Where none does, words that occur are taken for slips of the pen too.
 * @param fieldWeights weight of each field, 0 … 1; the inverse document frequency is ln(1 + (N − n + ½) / (n + ½))
 */
export function findCandidates(index: WordIndex, query: readonly string[], fieldWeights: readonly number[]): Found {
  if (query.length === 0) return { candidates: [], matched: new Set() };
  let answers = matchWords(index, query);
  let candidates = intersect(index, answers, fieldWeights);
  if (candidates.length === 0 && query.length > 1) {
    answers = matchWords(index, query, true);
    candidates = intersect(index, answers, fieldWeights);
  }
  candidates.sort(byPhraseThenScore);
  return { candidates, matched: new Set(answers.flatMap((words) => [...words.keys()].map((term) => index.terms[term]!))) };
}

function byPhraseThenScore(a: Candidate, b: Candidate): number {
  return b.phrase - a.phrase || b.closeness - a.closeness || b.inMain - a.inMain || b.score - a.score || a.document - b.document;
}

function intersect(index: WordIndex, answers: readonly Answers[], fieldWeights: readonly number[]): Candidate[] {
  if (answers.some((words) => words.size === 0)) return [];
  const weights = weightByFields(fieldWeights);
  const held = new Uint16Array(index.size);
  const score = new Float64Array(index.size);
  const worst = new Float64Array(index.size).fill(1);
  const best = new Float64Array(index.size);
  const nearest = new Float64Array(index.size);
  const heaviest = new Float64Array(index.size);
  const inMain = new Uint16Array(index.size);
  for (const [place, words] of answers.entries()) {
    const idf = idfOf(index, words);
    for (const [term, closeness] of words) {
      for (let entry = index.starts[term]!; entry < index.starts[term + 1]!; entry += 1) {
        const document = index.documents[entry]!;
        const weight = weights[index.fields[entry]!]!;
        const value = closeness * weight * idf;
        if (held[document] === place) {
          held[document] = place + 1;
          best[document] = value;
          nearest[document] = closeness;
          heaviest[document] = weight;
        } else if (held[document] === place + 1) {
          if (value > best[document]!) best[document] = value;
          if (closeness > nearest[document]!) nearest[document] = closeness;
          if (weight > heaviest[document]!) heaviest[document] = weight;
        }
      }
    }
    for (let document = 0; document < index.size; document += 1) {
      if (held[document] !== place + 1) continue;
      score[document]! += best[document]!;
      if (heaviest[document]! >= MAIN_FIELD) inMain[document]! += 1;
      if (nearest[document]! < worst[document]!) worst[document] = nearest[document]!;
    }
  }
  const candidates: Candidate[] = [];
  for (let document = 0; document < index.size; document += 1) {
    if (held[document] !== answers.length) continue;
    candidates.push({
      document,
      phrase: phraseIn(index, document, answers, fieldWeights),
      closeness: worst[document]!,
      inMain: inMain[document]!,
      score: score[document]!,
    });
  }
  return candidates;
}

function idfOf(index: WordIndex, words: Answers): number {
  let holding = 0;
  for (const term of words.keys()) holding += index.starts[term + 1]! - index.starts[term]!;
  const n = Math.min(holding, index.size);
  return Math.log(1 + (index.size - n + 0.5) / (n + 0.5));
}

/** The weight of a word by the set of fields that it stands in: that of the best of them. */
function weightByFields(fieldWeights: readonly number[]): Float64Array {
  return Float64Array.from({ length: 2 ** fieldWeights.length }, (_, fields) =>
    Math.max(0, ...fieldWeights.filter((_weight, field) => fields & (1 << field))),
  );
}

function phraseIn(index: WordIndex, document: number, answers: readonly Answers[], fieldWeights: readonly number[]): Candidate['phrase'] {
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
    } else if (fieldWeights[field]! >= MAIN_FIELD && answers.every((words, place) => words.has(sequence[at + place]!))) {
      const whole = at === fieldStart && sequence[at + answers.length] === FIELD_END;
      if (whole && answers.every((words, place) => words.get(sequence[at + place]!) === EXACT)) return 3;
      if (answers.length > 1 && best === 0) best = at === start ? 2 : 1;
    }
  }
  return best;
}
