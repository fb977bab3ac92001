import { z } from 'astro/zod';
import { confidence } from './confidence.ts';
import { recordId } from './id.ts';
import { partialDate } from './partial-date.ts';
import { plainText, unknownOr } from './plain-text.ts';
import { pole } from './stance.ts';
import { webAddress } from './web-address.ts';

/** How a state is recorded in a roll call. `nonvoting` is recorded from 2020 on; before that such a state is simply missing. */
export const ballot = z.enum(['yes', 'no', 'abstain', 'nonvoting', 'absent']);
export type Ballot = z.infer<typeof ballot>;
export const BALLOTS = ballot.options;

const iso3List = z.array(z.string().regex(/^[A-Z]{3}$/, 'write three capital letters, such as "EST"'));

/** A United Nations resolution or amendment, with its roll call where there was one. */
export const resolutionRecord = z.strictObject({
  symbol: plainText,
  title: plainText,
  date: partialDate,
  session: unknownOr(z.int().positive()),
  body: plainText,
  kind: z.enum(['resolution', 'amendment']),
  mode: plainText,
  rollCall: z.boolean(),
  totals: unknownOr(
    z.strictObject({
      yes: unknownOr(z.int().nonnegative()),
      no: unknownOr(z.int().nonnegative()),
      abstain: unknownOr(z.int().nonnegative()),
      nonvoting: unknownOr(z.int().nonnegative()),
    }),
  ),
  /** Totals as another record gives them. */
  publishedTotal: unknownOr(plainText),
  recordUrl: unknownOr(webAddress),
  sponsorsAsStated: z.array(plainText).default([]),
  /** The debate on which a vote is evidence; unknown where it does not tell the poles apart. */
  debate: unknownOr(recordId),
  yesSupports: unknownOr(pole),
  confidence: unknownOr(confidence),
  reason: plainText,
  committeeVotes: z
    .array(
      z.strictObject({
        stage: plainText,
        date: partialDate,
        yes: z.int().nonnegative(),
        no: z.int().nonnegative(),
        abstain: z.int().nonnegative(),
        source: recordId,
      }),
    )
    .default([]),
  source: recordId,
  note: unknownOr(plainText),
  /** ISO codes of the states by ballot. */
  votes: z.strictObject({
    yes: iso3List.default([]),
    no: iso3List.default([]),
    abstain: iso3List.default([]),
    nonvoting: iso3List.default([]),
    absent: iso3List.default([]),
  }),
});
export type ResolutionRecord = z.infer<typeof resolutionRecord>;
