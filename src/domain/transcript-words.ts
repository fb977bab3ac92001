import type { TranscriptStatus } from './statement.ts';

/** What kind of text the words were read in. Free of schemas, so that a browser can read it. */
export const TRANSCRIPT_WORDS: Record<TranscriptStatus, string> = {
  official: 'official text',
  'as-delivered': 'as delivered',
  press: 'as reported by the press',
  caption: 'from captions',
  translation: 'in translation',
  submission: 'written submission',
};
