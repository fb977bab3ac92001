import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { plainText } from './plain-text.ts';

/** A page in prose that retells one source completely. The telling is the body of the file. */
export const storyRecord = z.strictObject({
  title: plainText,
  summary: plainText,
  /** The source that it retells: all its statements are shown, coded or not. */
  source: recordId,
  event: recordId,
});
export type StoryRecord = z.infer<typeof storyRecord>;
