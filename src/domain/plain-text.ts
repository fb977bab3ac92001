import { z } from 'astro/zod';

/** Markup, control, bidirectional-override and zero-width characters have no place in a text that is printed verbatim. */
const MARKUP = /<\s*[/!?a-z]|javascript:|&#/i;
/** Characters that nobody sees: control, direction and zero-width ones, and the sign for a broken one. */
export const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]/;

/** Characters of the longest text; a quotation has at most 70 words. */
const LONGEST = 2000;

/** Text that a page prints as it stands: not empty, no markup, no invisible characters. */
export const plainText = z
  .string()
  .min(1, 'write some text, or leave the field out if it is unknown')
  .max(LONGEST, `write at most ${LONGEST} characters`)
  .refine((text) => text === text.trim(), 'remove the spaces at its ends')
  .refine((text) => !MARKUP.test(text), 'remove the markup: texts are printed as they stand and may hold no tag or script')
  .refine((text) => !INVISIBLE.test(text), 'remove the control, zero-width or direction characters');

/** A value that may be unknown: leave the key out and it is `null`, never a default that looks like data. */
export function unknownOr<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null as never);
}

const HAN = /\p{Script=Han}/gu;

/**
 * Number of words of a text; in Chinese two characters count as a word.
 * Runs between white space count as one word, as newsrooms count.
 */
export function countWords(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  const rest = text.replace(HAN, ' ').split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
  return rest + Math.ceil(han / 2);
}
