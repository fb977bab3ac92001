import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { grade, statementRecord } from './statement.ts';
import { webAddress } from './web-address.ts';

export const licenceClass = z.enum([
  'cc0',
  'public-domain',
  'cc-by',
  'cc-by-sa',
  'cc-by-nc-nd',
  'ogl',
  'eu-reuse',
  'un',
  'government',
  'press-quoting-public',
  'copyright-press',
  'copyright-other',
]);
export type LicenceClass = z.infer<typeof licenceClass>;

/** Longest quotation, in words, that the licence of a source lets us print. */
export function quotationLimit(licence: LicenceClass): number {
  return licence === 'copyright-press' ? 40 : 70;
}

/** Item types of the Citation Style Language that the collection uses. */
export const sourceType = z.enum([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'dataset',
  'document',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'personal_communication',
  'post',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
]);

/** A document from which statements, votes, statuses or facts were taken, with the statements found in it. */
export const sourceRecord = z.strictObject({
  type: sourceType,
  title: plainText,
  publisher: unknownOr(plainText),
  authors: z.array(plainText).default([]),
  date: unknownOr(partialDate),
  url: unknownOr(webAddress),
  archivedUrl: unknownOr(webAddress),
  /** The licence as found. */
  licence: plainText,
  licenceClass,
  grade,
  /** How the words were read. */
  capture: z.enum(['file', 'excerpt retyped', 'OCR', 'stored copy']),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'write a language tag such as "en"'),
  event: unknownOr(recordId),
  /** Path inside the dataset that `publisher` names. */
  file: unknownOr(plainText),
  note: unknownOr(plainText),
  statements: z.array(statementRecord).default([]),
});
export type SourceRecord = z.infer<typeof sourceRecord>;
