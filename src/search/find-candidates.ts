import { findPhrase, postingsOf, standsAt } from './find-phrase.ts';
import { EXACT, matchPhrase, matchWords, splitUnknown, type Answers, type Closeness } from './match-words.ts';
import { EMPTY_QUERY, type Query, type Term } from './query.ts';
import { FIELD_END, MOST_FIELDS, type WordIndex } from './word-index.ts';
import { readWords } from './words.ts';

/** A document that holds every term of the query. */
export interface Candidate {
  readonly document: number;
  /**
   * 3: a main field is the query as written and nothing else. Of a query of two words or more also 2: the main text begins with it,
   * 1: a main field holds it word after word. 0: none of these.
   */
  readonly phrase: 0 | 1 | 2 | 3;
  /** Closeness of the worst-matched term, in (0, 1]. */
  readonly closeness: number;
  /** Number of the query's terms that a main field holds. */
  readonly inMain: number;
  /** Σ over terms of closeness × idf × the most that a field counts, see {@link fieldValues}. */
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

/** One word that somebody looked for, and the terms that answer it. */
export interface SoughtWord {
  readonly word: string;
  readonly answers: Answers;
}

export interface Found {
  /** All that match, in the order of the documents. */
  readonly candidates: readonly Candidate[];
  /** Words sought each for itself, in the order of the query. */
  readonly words: readonly SoughtWord[];
  /** Phrases sought, each as the terms that may stand in each place. */
  readonly phrases: readonly (readonly Answers[])[];
}

/** The documents that hold every word, the last one possibly unfinished. */
export function findCandidates(collection: Collection, words: readonly string[]): Found {
  return findMatches(collection, { ...EMPTY_QUERY, all: words.map((text) => [{ kind: 'word', text }]) });
}

/**
 * The documents that hold a term of each group of the query and none that it leaves out; filters are not looked at. Where
 * none does, words that occur are taken for slips of the pen too. The inverse document frequency is ln(1 + (N − n + ½) / (n + ½)).
 */
export function findMatches(collection: Collection, query: Query): Found {
  const { index } = collection;
  const excluded = documentsWith(index, query.none);
  const sought = seek(index, query, false);
  let found = { ...sought, candidates: intersect(collection, sought, excluded) };
  if (found.candidates.length === 0 && sought.units.length > 1 && sought.words.length > 0) {
    const again = seek(index, query, true);
    found = { ...again, candidates: intersect(collection, again, excluded) };
  }
  return found;
}

/** Something that a document must hold. `visit` is called for each document that does, perhaps more than once, with how closely and in which fields. */
export interface Unit {
  /** Number of documents that hold it, at most. */
  readonly holding: number;
  readonly visit: (meet: (document: number, closeness: Closeness, fields: number) => void) => void;
}

export interface Sought extends Pick<Found, 'words' | 'phrases'> {
  readonly units: readonly Unit[];
  /** The terms of all units one after the other, as they would stand in a text that is the query; empty where there are alternatives. */
  readonly inOrder: readonly Answers[];
}

export function seek(index: WordIndex, { all, open }: Query, forgiving: boolean): Sought {
  const units: Unit[] = [];
  const words: SoughtWord[] = [];
  const phrases: (readonly Answers[])[] = [];
  const inOrder: Answers[] = [];
  let alternatives = false;

  const wordUnits = (run: readonly string[], unfinished: boolean): Unit[] => {
    const split = splitUnknown(index, run);
    return matchWords(index, split, { forgiving, unfinished }).map((answers, place) => {
      words.push({ word: split[place]!, answers });
      inOrder.push(answers);
      return unitOfWord(index, answers);
    });
  };
  const phraseUnit = (text: string, unfinished: boolean): Unit => {
    const answers = matchPhrase(index, foldedWords(text), unfinished);
    phrases.push(answers);
    inOrder.push(...answers);
    return unitOfPhrase(index, answers);
  };

  for (let at = 0; at < all.length; ) {
    const [first, ...others] = all[at]!;
    if (others.length > 0) {
      alternatives = true;
      const last = at === all.length - 1;
      units.push(
        oneOf(
          [first!, ...others].map(({ kind, text }, place) => {
            const unfinished = last && place === others.length;
            return kind === 'phrase' ? [phraseUnit(text, unfinished && open)] : wordUnits(foldedWords(text), unfinished);
          }),
        ),
      );
      at += 1;
    } else if (first!.kind === 'phrase') {
      units.push(phraseUnit(first!.text, open && at === all.length - 1));
      at += 1;
    } else {
      const run: string[] = [];
      for (; all[at]?.length === 1 && all[at]![0]!.kind === 'word'; at += 1) run.push(...foldedWords(all[at]![0]!.text));
      units.push(...wordUnits(run, at === all.length));
    }
  }
  return { units, words, phrases, inOrder: alternatives ? [] : inOrder };
}

function unitOfWord(index: WordIndex, answers: Answers): Unit {
  return {
    holding: postingsOf(index, answers),
    visit: (meet) => {
      for (const [term, closeness] of answers) {
        for (let entry = index.starts[term]!; entry < index.starts[term + 1]!; entry += 1) meet(index.documents[entry]!, closeness, index.fields[entry]!);
      }
    },
  };
}

function unitOfPhrase(index: WordIndex, answers: readonly Answers[]): Unit {
  const { documents, fields } = findPhrase(index, answers);
  return {
    holding: documents.length,
    visit: (meet) => {
      for (const [place, document] of documents.entries()) meet(document, EXACT, fields[place]!);
    },
  };
}

/** A unit met by any of several; an alternative of several words by each document that holds them all. */
function oneOf(alternatives: readonly (readonly Unit[])[]): Unit {
  return {
    holding: alternatives.reduce((sum, units) => sum + Math.min(...units.map(({ holding }) => holding), units.length === 0 ? 0 : Infinity), 0),
    visit: (meet) => {
      for (const units of alternatives) {
        if (units.length === 1) units[0]!.visit(meet);
        else for (const [document, { closeness, fields }] of heldByAll(units)) meet(document, closeness, fields);
      }
    },
  };
}

function heldByAll(units: readonly Unit[]): Map<number, { closeness: Closeness; fields: number }> {
  let held: Map<number, { closeness: Closeness; fields: number }> | null = null;
  for (const unit of units) {
    const here: Map<number, { closeness: Closeness; fields: number }> = new Map();
    unit.visit((document, closeness, fields) => {
      const before = held?.get(document);
      if (held && !before) return;
      const known = here.get(document);
      const nearest = Math.max(closeness, known?.closeness ?? 0);
      here.set(document, { closeness: Math.min(nearest, before?.closeness ?? 1), fields: fields | (known?.fields ?? 0) | (before?.fields ?? 0) });
    });
    held = here;
  }
  return held ?? new Map();
}

function documentsWith(index: WordIndex, terms: readonly Term[]): ReadonlySet<number> {
  return new Set(terms.flatMap(({ text }) => findPhrase(index, matchPhrase(index, foldedWords(text), false)).documents));
}

function foldedWords(text: string): string[] {
  return readWords(text).map(({ word }) => word);
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

/** What is noted of each document while the units of a query are gone through; it holds nothing between two queries. */
interface Sheet {
  /** Units met so far, one after the other. */
  readonly held: Uint16Array;
  readonly score: Float64Array;
  /** Closeness of the worst-matched unit. */
  readonly worst: Float64Array;
  /** Of the unit at hand: the most it counts, its nearest answer, and the fields that hold it. */
  readonly best: Float64Array;
  readonly nearest: Float64Array;
  readonly inFields: Uint8Array;
  readonly inMain: Uint16Array;
}

let sheet = newSheet(0);

function newSheet(size: number): Sheet {
  return {
    held: new Uint16Array(size),
    score: new Float64Array(size),
    worst: new Float64Array(size),
    best: new Float64Array(size),
    nearest: new Float64Array(size),
    inFields: new Uint8Array(size),
    inMain: new Uint16Array(size),
  };
}

/** One sheet for all queries: making one of megabytes anew with each key would cost more than a short query itself. */
function clearedSheet(size: number): Sheet {
  if (sheet.held.length < size) sheet = newSheet(size);
  sheet.held.fill(0, 0, size);
  sheet.score.fill(0, 0, size);
  sheet.worst.fill(1, 0, size);
  sheet.inMain.fill(0, 0, size);
  return sheet;
}

function intersect(collection: Collection, { units, inOrder }: Sought, excluded: ReadonlySet<number>): Candidate[] {
  if (units.some(({ holding }) => holding === 0)) return [];
  const { index, fieldWeights, values } = collection;
  const { held, score, worst, best, nearest, inFields, inMain } = clearedSheet(index.size);
  const mainFields = fieldWeights.reduce((set, weight, field) => (weight >= MAIN_FIELD ? set | (1 << field) : set), 0);
  for (const [place, unit] of units.entries()) {
    const idf = idfOf(index, unit.holding);
    unit.visit((document, closeness, fields) => {
      if (held[document]! < place) return;
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
    });
    for (let document = 0; document < index.size; document += 1) {
      if (held[document] !== place + 1) continue;
      score[document]! += best[document]!;
      if (inFields[document]! & mainFields) inMain[document]! += 1;
      if (nearest[document]! < worst[document]!) worst[document] = nearest[document]!;
    }
  }
  const candidates: Candidate[] = [];
  for (let document = 0; document < index.size; document += 1) {
    if (held[document] !== units.length || excluded.has(document)) continue;
    candidates.push({
      document,
      phrase: inOrder.length > 0 ? phraseIn(index, document, inOrder, mainFields) : 0,
      closeness: worst[document]!,
      inMain: inMain[document]!,
      score: score[document]!,
    });
  }
  return candidates;
}

/** The most that a word counts in one of the fields that it stands in. */
function bestValue(values: Float64Array, document: number, fields: number): number {
  const start = document * MOST_FIELDS;
  if ((fields & (fields - 1)) === 0) return values[start + 31 - Math.clz32(fields)]!;
  let best = 0;
  for (let at = start, left = fields; left > 0; at += 1, left >>= 1) {
    if (left & 1 && values[at]! > best) best = values[at]!;
  }
  return best;
}

function idfOf(index: WordIndex, holding: number): number {
  const n = Math.min(holding, index.size);
  return Math.log(1 + (index.size - n + 0.5) / (n + 0.5));
}

function phraseIn(index: WordIndex, document: number, answers: readonly Answers[], mainFields: number): Candidate['phrase'] {
  const { sequence, sequenceStarts } = index;
  const start = sequenceStarts[document]!;
  const lastStart = sequenceStarts[document + 1]! - answers.length;
  const lastMain = 31 - Math.clz32(mainFields);
  let best: Candidate['phrase'] = 0;
  let field = 0;
  let fieldStart = start;
  for (let at = start; at < lastStart; at += 1) {
    if (sequence[at] === FIELD_END) {
      field += 1;
      if (field > lastMain) break;
      fieldStart = at + 1;
      continue;
    }
    if (!(mainFields & (1 << field)) || (answers.length === 1 && at > fieldStart)) continue;
    const whole = at === fieldStart && sequence[at + answers.length] === FIELD_END;
    if (answers.length === 1 ? !whole : !standsAt(sequence, at, answers)) continue;
    if (whole && answers.every((words, place) => words.get(sequence[at + place]!) === EXACT)) return 3;
    if (answers.length > 1 && best === 0) best = at === start ? 2 : 1;
  }
  return best;
}
