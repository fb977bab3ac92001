import { z } from 'astro/zod';
import type { AnswerSchema } from './answer-schemas.ts';
import { popolo } from './popolo.ts';

/** The descriptions of the dataset in formats that others define: their outlines; the standards say the rest. */
export const DATA_STANDARDS: Readonly<Record<string, AnswerSchema>> = {
  datapackage: {
    title: 'Data Package',
    description: 'Data Package 2.0, https://datapackage.org/standard/data-package/',
    schema: z.looseObject({ $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'), name: z.string(), version: z.string(), resources: z.array(z.looseObject({ name: z.string(), path: z.string(), bytes: z.int(), hash: z.string() })).min(1) }),
  },
  croissant: {
    title: 'Croissant',
    description: 'Croissant 1.1, http://mlcommons.org/croissant/1.1',
    schema: z.looseObject({ '@context': z.looseObject({}), '@type': z.literal('sc:Dataset'), conformsTo: z.literal('http://mlcommons.org/croissant/1.1'), distribution: z.array(z.looseObject({})).min(1), recordSet: z.array(z.looseObject({})).min(1) }),
  },
  popolo: { title: 'Popolo', description: 'Popolo, http://www.popoloproject.com/specs/', schema: popolo },
  openapi: { title: 'OpenAPI', description: 'OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.1', schema: z.looseObject({ openapi: z.literal('3.1.1'), info: z.looseObject({}), paths: z.looseObject({}) }) },
};
