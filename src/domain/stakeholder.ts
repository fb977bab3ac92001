import { z } from 'astro/zod';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';

export const actorKind = z.enum([
  'government',
  'agency',
  'legislature',
  'igo',
  'technical',
  'business',
  'civil-society',
  'academia',
  'media',
  'person',
]);
export type ActorKind = z.infer<typeof actorKind>;

/** The kinds in words, in the order in which they are listed. */
export const KIND_NAMES: Record<ActorKind, { one: string; many: string }> = {
  government: { one: 'Government', many: 'Governments' },
  agency: { one: 'Government agency', many: 'Government agencies' },
  legislature: { one: 'Legislature', many: 'Legislatures and legislators' },
  igo: { one: 'Intergovernmental organisation', many: 'Intergovernmental organisations' },
  technical: { one: 'Technical community', many: 'Technical community' },
  business: { one: 'Business', many: 'Business' },
  'civil-society': { one: 'Civil society', many: 'Civil society' },
  academia: { one: 'Academia', many: 'Academia and policy institutes' },
  media: { one: 'Media', many: 'Media' },
  person: { one: 'Individual', many: 'Individuals' },
};

export const region = z.enum(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania', 'International']);
export type Region = z.infer<typeof region>;

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
  website: unknownOr(z.url({ protocol: /^https?$/, error: 'write a full web address, starting with https://' })),
  /** One neutral sentence of at most 25 words. */
  description: plainText,
});
export type StakeholderRecord = z.infer<typeof stakeholderRecord>;
