import { z } from 'astro/zod';
import { statementId } from './id.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { LINK_KINDS } from './prose.ts';

/** What a version of the data counts, in the order in which it is told. */
export const HELD = ['debates', 'stakeholders', 'people', 'sources', 'statements', 'codes', 'resolutions', 'votes', 'instruments', 'statuses', 'events', 'viewpoints', 'claims'] as const;
export type Held = (typeof HELD)[number];

const count = z.int().nonnegative();

/** What happened to the data: a record came in, a mistake was mended, a stance was read anew, a record was taken out. */
export const changeKind = z.enum(['added', 'corrected', 'recoded', 'removed']);
export type ChangeKind = z.infer<typeof changeKind>;

/** One version of the data. The file is named for it: `1-2-0.json`. */
export const releaseRecord = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write three numbers, such as "1.2.0"'),
  released: z.iso.date('write the day as "2026-11-23"'),
  summary: plainText,
  changes: z
    .array(
      z.strictObject({
        kind: changeKind,
        /** What was changed and why, in full sentences. */
        what: plainText,
        /** The records that were changed and still stand. */
        records: z.array(z.strictObject({ kind: z.enum(LINK_KINDS), id: statementId })).default([]),
      }),
    )
    .min(1, 'say what this version changes'),
  /** What an earlier version held; the newest is counted from the records. */
  holds: unknownOr(z.strictObject(Object.fromEntries(HELD.map((name) => [name, count])) as Record<Held, typeof count>)),
});
export type ReleaseRecord = z.infer<typeof releaseRecord>;
