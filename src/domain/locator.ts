import { z } from 'astro/zod';
import { plainText, unknownOr } from './plain-text.ts';

/** Where in its source a passage stands, as far as it is known. */
export const locator = z
  .strictObject({
    /** Up to 12 words before. */
    prefix: unknownOr(plainText),
    /** Up to 12 words after. */
    suffix: unknownOr(plainText),
    /** Number of the paragraph, from 1. */
    paragraph: unknownOr(z.int().positive()),
    /** First words of the paragraph. */
    paragraphStart: unknownOr(plainText),
    /** Offsets in Unicode characters in the source's text. */
    start: unknownOr(z.int().nonnegative()),
    end: unknownOr(z.int().positive()),
  });
export type Locator = z.infer<typeof locator>;

/** The place in words, for a citation: `paragraph 19`, `characters 4915–4967`, or `null` where only neighbouring words are known. */
export function describeLocator({ paragraph, start, end }: Locator): string | null {
  if (paragraph !== null) return `paragraph ${paragraph}`;
  if (start !== null && end !== null) return `characters ${start}–${end}`;
  return null;
}
