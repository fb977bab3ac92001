import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { plainText } from './plain-text.ts';

/** Longest entry, in words: the meaning and the facts together. */
export const MOST_TERM_WORDS = 50;

/** A word of the trade as our prose uses it. What it means needs no source; every fact about it has one. */
export const glossaryTermRecord = z.strictObject({
  term: plainText,
  /** Other words that lead to it: plurals, other spellings, short forms. In lower case they match with a capital first letter too. */
  forms: z.array(plainText).default([]),
  /** What the word means, in neutral words of our own; no claim that could be true or false. */
  meaning: plainText,
  facts: z.array(z.strictObject({ text: plainText, sources: z.array(recordId).min(1, 'name the source of the fact, or leave the fact out') })).default([]),
});
export type GlossaryTermRecord = z.infer<typeof glossaryTermRecord>;

/** Every form under which a term is found in prose: itself first. */
export function formsOf({ term, forms }: Pick<GlossaryTermRecord, 'term' | 'forms'>): string[] {
  return [term, ...forms];
}
