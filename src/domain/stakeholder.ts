import { z } from 'astro/zod';
import { ACTOR_KINDS, REGIONS } from './actor-kind.ts';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { webAddress } from './web-address.ts';

export { KIND_NAMES, type ActorKind, type Region } from './actor-kind.ts';

export const actorKind = z.enum(ACTOR_KINDS);
export const region = z.enum(REGIONS);

/** An organisation or government spoken for, or a person who speaks for nobody else. The account is the body of the file. */
export const stakeholderRecord = z.strictObject({
  name: plainText,
  shortName: plainText,
  aliases: z.array(plainText).default([]),
  kind: actorKind,
  /** ISO 3166-1 alpha-3; unknown for bodies of no one country. */
  iso3: unknownOr(z.string().regex(/^[A-Z]{3}$/, 'write three capital letters, such as "EST"')),
  /** United Nations M49 region; `International` for bodies of no one region. */
  region,
  subregion: unknownOr(plainText),
  /** The body of which this one is a part. */
  parent: unknownOr(recordId),
  /** Whether its words may be counted for the parent too. */
  speaksForParent: unknownOr(z.boolean()),
  /** The individual, where the actor speaks for himself or herself. */
  person: unknownOr(recordId),
  coalition: z.boolean().default(false),
  members: z
    .array(z.strictObject({ actor: unknownOr(recordId), person: unknownOr(recordId), name: plainText }))
    .default([]),
  membersComplete: unknownOr(z.boolean()),
  /** Last day of a state that no longer exists. */
  historicalUntil: unknownOr(partialDate),
  successors: z.array(recordId).default([]),
  website: unknownOr(webAddress),
  /** One neutral sentence of at most 25 words. */
  description: plainText,
});
export type StakeholderRecord = z.infer<typeof stakeholderRecord>;
