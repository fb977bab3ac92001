import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { locator } from './locator.ts';
import { plainText } from './plain-text.ts';

/** A view that a source reports without naming who holds it: it belongs to a debate, has no actor and enters no map. */
export const viewpointRecord = z.strictObject({
  debate: recordId,
  /** The pole that it describes. */
  pole: z.union([z.literal(-2), z.literal(2)]),
  /** In our words. */
  text: plainText,
  source: recordId,
  locator,
});
export type ViewpointRecord = z.infer<typeof viewpointRecord>;
