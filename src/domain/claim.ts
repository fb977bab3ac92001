import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { locator } from './locator.ts';
import { plainText, unknownOr } from './plain-text.ts';

/** A factual claim of a source, in our words, with what other sources say of it. */
export const claimRecord = z.strictObject({
  claim: plainText,
  attributedTo: unknownOr(recordId),
  person: unknownOr(recordId),
  source: recordId,
  locator,
  assessment: plainText,
  check: plainText,
  checkSources: z.array(recordId).default([]),
});
export type ClaimRecord = z.infer<typeof claimRecord>;
