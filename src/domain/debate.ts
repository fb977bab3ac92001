import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { plainText } from './plain-text.ts';
import { propositionRecord } from './proposition.ts';

/** One end of a debate, in words that its holders would accept. */
const poleWords = z.strictObject({
  /** Two to four words for the end of an axis; about the same length at both ends. */
  label: plainText,
  /** The pole as a noun after "for" or "leans to". */
  phrase: plainText,
  /** One full sentence. */
  position: plainText,
});

/** A question on which actors stand between two poles, from −2 (minus) to +2 (plus). The account is the body of the file. */
export const debateRecord = z.strictObject({
  /** Place in lists, from 1. */
  order: z.int().positive(),
  /** Two to four words. */
  title: plainText,
  /** The question in full, ending in a question mark. */
  question: plainText.refine((text) => text.endsWith('?'), 'end the question with a question mark'),
  poles: z.strictObject({ minus: poleWords, plus: poleWords }),
  /** What a 0 says: the deliberate balance of both. */
  middle: plainText,
  /** Notes of the codebook that settle frequent doubts. */
  codingNotes: z.array(plainText).default([]),
  /** Questions for a class; each can be argued from both poles. */
  teachingQuestions: z.array(plainText).default([]),
  /** Sentences by which readers find their own place: one to three, or none where nobody has written them yet. */
  propositions: z.array(propositionRecord).max(3, 'write at most three propositions on one debate').default([]),
  related: z.array(recordId).default([]),
});
export type DebateRecord = z.infer<typeof debateRecord>;
