import { z } from 'astro/zod';
import { coding } from './coding.ts';
import { recordId, statementId } from './id.ts';
import { locator } from './locator.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';

export const grade = z.enum(['A', 'B', 'C']);

export const transcriptStatus = z.enum(['official', 'as-delivered', 'press', 'caption', 'translation', 'submission']);
export type TranscriptStatus = z.infer<typeof transcriptStatus>;

/** One passage in which an identifiable actor says, in public and on a known date, where it stands. */
export const statementRecord = z.strictObject({
  id: statementId,
  /** `quote`: verbatim. `paraphrase`: our words; never in quotation marks; weighs half. */
  kind: z.enum(['quote', 'paraphrase']),
  /** Who is spoken for. */
  actor: recordId,
  /** Further signatories of a joint statement; it counts for each. */
  coActors: z.array(recordId).default([]),
  /** Who spoke or signed. */
  person: unknownOr(recordId),
  coPeople: z.array(recordId).default([]),
  roleThen: unknownOr(plainText),
  /** When it was said. */
  date: partialDate,
  grade,
  /** How it came in: evidence, pages, netmundial, ungd, seed. */
  origin: plainText,
  /** BCP 47 language of the text, which is the language of the source. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'write a language tag such as "en" or "pt-BR"'),
  /** Language of the original where the text is known to be a translation; `und`: language not said. */
  translationOf: unknownOr(z.string().regex(/^[a-z]{2,3}$/, 'write a language tag, or "und"')),
  text: plainText,
  /** Words were left out at an end: one contiguous part of a longer passage. */
  shortened: z.boolean().default(false),
  /** Whose words the passage relays or adopts. */
  relays: unknownOr(plainText),
  /** At most 160 characters, only for CC0 and public-domain texts. */
  contextBefore: unknownOr(plainText),
  contextAfter: unknownOr(plainText),
  locator,
  transcriptStatus,
  /** The same remark in another wording: show both, count once. */
  variantOf: unknownOr(statementId),
  /** The same words found elsewhere and merged here. */
  alsoIn: z.array(z.strictObject({ id: unknownOr(statementId), source: recordId })).default([]),
  /** 2 stands alone, 1 usable with context, 0 a fragment. */
  quotable: unknownOr(z.union([z.literal(0), z.literal(1), z.literal(2)])),
  note: unknownOr(plainText),
  /** Empty: takes no side on any debate. */
  codes: z.array(coding).default([]),
});
export type StatementRecord = z.infer<typeof statementRecord>;
