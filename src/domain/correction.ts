import { z } from 'astro/zod';
import { recordId, statementId } from './id.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { LINK_KINDS } from './prose.ts';

/** Something that stood wrong in a published version, and what stands there now. The file name is its permanent id. */
export const correctionRecord = z.strictObject({
  /** The day on which it was corrected. */
  date: z.iso.date('write the day as "2026-11-23"'),
  /** The first data version without the error. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write three numbers, such as "1.2.0"'),
  /** Every record that was changed. */
  records: z.array(z.strictObject({ kind: z.enum(LINK_KINDS), id: statementId })).min(1, 'name a record that was changed'),
  /** What was wrong, in our words. */
  was: plainText,
  /** What stands there now. */
  now: plainText,
  /** The source that shows it; unknown where no source was needed, as for a slip of ours. */
  source: unknownOr(recordId),
  /** Who reported it, with their consent. */
  reportedBy: unknownOr(plainText),
});
export type CorrectionRecord = z.infer<typeof correctionRecord>;
