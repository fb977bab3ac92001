import { z } from 'astro/zod';
import { confidence } from './confidence.ts';
import { recordId } from './id.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { readingStance, stance } from './stance.ts';

/** One reading of one passage on one debate. */
export const reading = z.strictObject({
  stance: readingStance,
  confidence,
  /** Why, in at most a dozen words. */
  why: plainText,
});
export type Reading = z.infer<typeof reading>;

/** The stance of one statement on one debate, with both original readings. */
export const coding = z.strictObject({
  debate: recordId,
  /** The mean of two readings that differ by at most a point, or the third reading. */
  stance,
  /** The lower of the two. */
  confidence,
  settledBy: z.enum(['agreement', 'third-reading']),
  /** `null` where that reading saw no side. */
  codeA: unknownOr(reading),
  codeB: unknownOr(reading),
  third: unknownOr(reading),
  /** Who reviewed the code as a person; `null` until somebody has. */
  reviewedBy: unknownOr(plainText),
});
export type Coding = z.infer<typeof coding>;
