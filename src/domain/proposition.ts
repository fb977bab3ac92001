import { z } from 'astro/zod';
import { statementId } from './id.ts';
import { countWords, plainText } from './plain-text.ts';
import { pole } from './stance.ts';

/** More than this is no longer read at a glance. */
export const LONGEST_PROPOSITION = 25;

/** A capital, no end of a sentence before its own, and a full stop. */
const ONE_SENTENCE = /^[“‘]?\p{Lu}(?:(?![.!?…]\s)[^;?!])*\.$/u;

/** One sentence with which a reader can agree or disagree: one idea, in our own words, fair to both poles. */
export const propositionRecord = z.strictObject({
  /**
   * Never used twice and never given to another sentence: links to answers hold it. Letters only, since a digit after it says
   * the answer.
   */
  id: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, 'write one or two words in lower-case letters joined by a hyphen, such as "own-data"')
    .max(12, 'write an id of at most 12 characters: links to answers hold it'),
  text: plainText
    .refine((text) => ONE_SENTENCE.test(text), 'write one sentence that begins with a capital and ends with a full stop, without a question, an exclamation or a semicolon')
    .refine((text) => countWords(text) <= LONGEST_PROPOSITION, `write at most ${LONGEST_PROPOSITION} words`),
  /** The pole that agreement means; disagreement means the other one. */
  agree: pole,
  /** Statements on this debate from which it was made, at least one of them from the pole that agreement means. */
  inspiredBy: z.array(statementId).min(1, 'name at least one statement that inspired the sentence'),
});
export type Proposition = z.infer<typeof propositionRecord>;
