import { z } from 'astro/zod';
import { plainText } from './plain-text.ts';
import { webAddress } from './web-address.ts';

/** What is published: the version stands under every chart and in every download. */
export const datasetRecord = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write three numbers, such as "1.2.0"'),
  released: z.iso.date('write the day as "2026-11-23"'),
  licence: plainText,
  licenceUrl: webAddress,
});
export type DatasetRecord = z.infer<typeof datasetRecord>;
