import { z } from 'astro/zod';
import { confidence } from './confidence.ts';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { pole } from './stance.ts';

/** A treaty, declaration or coalition that states join, and who is recorded as having joined. Lists are partial: not listed is unknown, never "outside". */
export const instrumentRecord = z.strictObject({
  name: plainText,
  shortName: plainText,
  type: plainText,
  symbol: unknownOr(plainText),
  body: unknownOr(plainText),
  opened: unknownOr(partialDate),
  inForce: unknownOr(partialDate),
  debate: unknownOr(recordId),
  joiningSupports: unknownOr(pole),
  confidence: unknownOr(confidence),
  reason: plainText,
  partial: z.boolean(),
  /** What is missing from the list. */
  coverage: plainText,
  statuses: z.array(
    z.strictObject({
      actor: unknownOr(recordId),
      iso3: unknownOr(z.string().regex(/^[A-Z]{3}$/, 'write three capital letters, such as "EST"')),
      nameAsListed: plainText,
      status: plainText,
      date: unknownOr(partialDate),
      signature: unknownOr(partialDate),
      ratification: unknownOr(partialDate),
      entryIntoForce: unknownOr(partialDate),
      sources: z.array(recordId).min(1, 'name the source of the status'),
      note: unknownOr(plainText),
    }),
  ),
});
export type InstrumentRecord = z.infer<typeof instrumentRecord>;
