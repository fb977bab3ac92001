import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';

/** A speaker and the roles in which he or she spoke. A role without `to` was not recorded as ended: it does not mean "still in office". */
export const personRecord = z.strictObject({
  name: plainText,
  aliases: z.array(plainText).default([]),
  /** The part of the name under which a bibliography lists it, where that is not its last word; the whole name where there is no family name. */
  familyName: unknownOr(plainText),
  roles: z
    .array(
      z.strictObject({
        /** Unknown for a role outside the collection, such as that of a reporter. */
        actor: unknownOr(recordId),
        title: unknownOr(plainText),
        from: unknownOr(partialDate),
        to: unknownOr(partialDate),
      }),
    )
    .default([]),
});
export type PersonRecord = z.infer<typeof personRecord>;
