import type { Answers } from './match-words.ts';
import { FIELD_END, type WordIndex } from './word-index.ts';

/** Documents, ascending, in which something stands, and the fields of each as a set of bits. */
export interface Places {
  readonly documents: readonly number[];
  readonly fields: readonly number[];
}

/** Where words stand one after the other within a field. @param answers the terms that may stand in each place */
export function findPhrase(index: WordIndex, answers: readonly Answers[]): Places {
  const documents: number[] = [];
  const fields: number[] = [];
  const rarest = [...answers].sort((a, b) => postingsOf(index, a) - postingsOf(index, b))[0];
  if (!rarest || rarest.size === 0) return { documents, fields };
  const candidates = new Set<number>();
  for (const term of rarest.keys()) for (let entry = index.starts[term]!; entry < index.starts[term + 1]!; entry += 1) candidates.add(index.documents[entry]!);
  for (const document of [...candidates].sort((a, b) => a - b)) {
    const found = fieldsWith(index, document, answers);
    if (found === 0) continue;
    documents.push(document);
    fields.push(found);
  }
  return { documents, fields };
}

export function postingsOf(index: WordIndex, answers: Answers): number {
  let postings = 0;
  for (const term of answers.keys()) postings += index.starts[term + 1]! - index.starts[term]!;
  return postings;
}

function fieldsWith({ sequence, sequenceStarts }: WordIndex, document: number, answers: readonly Answers[]): number {
  let found = 0;
  let field = 0;
  const last = sequenceStarts[document + 1]! - answers.length;
  for (let at = sequenceStarts[document]!; at < last; at += 1) {
    if (sequence[at] === FIELD_END) field += 1;
    else if (standsAt(sequence, at, answers)) found |= 1 << field;
  }
  return found;
}

/** Whether the words stand one after the other from this place on. */
export function standsAt(sequence: Uint32Array, at: number, answers: readonly Answers[]): boolean {
  for (let place = 0; place < answers.length; place += 1) if (!answers[place]!.has(sequence[at + place]!)) return false;
  return true;
}
