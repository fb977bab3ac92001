import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';

export const eventKind = z.enum([
  'conference',
  'united-nations',
  'parliament',
  'speech',
  'publication',
  'agreement',
  'court',
  'operation',
  'disclosure',
]);
export type EventKind = z.infer<typeof eventKind>;

export const EVENT_KIND_NAMES: Record<EventKind, string> = {
  conference: 'Conference',
  'united-nations': 'United Nations meeting',
  parliament: 'Parliament',
  speech: 'Speech',
  publication: 'Publication',
  agreement: 'Agreement',
  court: 'Court',
  operation: 'Operation',
  disclosure: 'Disclosure',
};

/** Something dated at which statements were made, or to which they refer. */
export const eventRecord = z.strictObject({
  name: plainText,
  kind: eventKind,
  /** First day, month or year. */
  date: partialDate,
  /** Last, where it went on. */
  until: unknownOr(partialDate),
  place: unknownOr(plainText),
  /** One or two neutral sentences; every fact in them stands in `sources`. */
  description: unknownOr(plainText),
  debates: z.array(recordId).default([]),
  /** Sources of the description. Documents that came out of the event name it themselves. */
  sources: z.array(recordId).default([]),
});
export type EventRecord = z.infer<typeof eventRecord>;
