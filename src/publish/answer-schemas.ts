import { z } from 'astro/zod';
import { DATA_STANDARDS } from './data-standards.ts';
import { oembed } from './oembed.ts';
import { quoteJson } from './quote-json.ts';
import { RECORD_LISTS } from './record-kinds.ts';
import { stakeholderJson } from './stakeholder-json.ts';

/** The shape of a JSON answer. */
export interface AnswerSchema {
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]).nullable();
const columns = z.record(z.string(), z.looseObject({}));

/** A chart's words and numbers: `embeds/chart-twins.ts` writes them. */
const chart = z.strictObject({
  title: z.string(),
  subject: z.string(),
  subtitle: z.string(),
  takeaway: z.string(),
  source: z.string(),
  page: z.url(),
  dataVersion: z.string(),
  released: z.iso.date(),
  licence: z.string(),
  columns: z.array(z.strictObject({ key: z.string(), label: z.string(), kind: z.enum(['text', 'number', 'date']) })).min(1),
  rows: z.array(z.record(z.string(), scalar)),
});

const feedItem = z.looseObject({ id: z.url(), url: z.url(), title: z.string(), content_text: z.string(), date_published: z.string(), language: z.string() });
const cslItem = z.looseObject({ id: z.string(), type: z.string(), title: z.string(), language: z.string() });
const summary = z.strictObject({
  settings: z.record(z.string(), scalar),
  counts: z.record(z.string(), z.int().nonnegative()),
  pooledVariance: z.number(),
  map: z.looseObject({ actors: z.int(), items: z.int(), verdict: z.string(), doubts: z.array(z.string()) }),
  groups: z.looseObject({ k: z.int() }).nullable(),
  network: z.looseObject({ normalisation: z.string() }),
  voting: z.looseObject({ voters: z.int(), rollCalls: z.int() }).nullable(),
});

/** Every shape of a JSON answer, by its name. Those marked so serve the pages of the site and may change with any version. */
export const ANSWER_SCHEMAS: Readonly<Record<string, AnswerSchema>> = {
  quote: { title: 'Quotation', description: 'A statement with its codes, speaker and source.', schema: quoteJson },
  profile: { title: 'Profile', description: 'A stakeholder with its positions, the statements behind them, and its votes.', schema: stakeholderJson },
  chart: { title: 'Chart', description: 'The words and numbers of a chart; null where nothing is known.', schema: chart },
  oembed: { title: 'oEmbed answer', description: 'A rich answer of oEmbed 1.0.', schema: oembed },
  feed: { title: 'JSON Feed', description: 'The newest statements as JSON Feed 1.1.', schema: z.looseObject({ version: z.literal('https://jsonfeed.org/version/1.1'), title: z.string(), items: z.array(feedItem) }) },
  csl: { title: 'CSL-JSON', description: 'Items of the Citation Style Language.', schema: z.array(cslItem).min(1) },
  table: { title: 'Table', description: 'Rows of a table of results; null is unknown.', schema: z.array(z.record(z.string(), scalar)) },
  summary: { title: 'Summary of the analysis', description: 'Settings, counts, and how far the map and its groups can be believed.', schema: summary },
  pins: { title: 'Pins', description: 'The newest frozen embed of each chart and quotation.', schema: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)) },
  schema: { title: 'JSON Schema', description: 'A schema of draft 2020-12.', schema: z.looseObject({ $schema: z.literal('https://json-schema.org/draft/2020-12/schema'), $id: z.url(), title: z.string(), description: z.string() }) },
  role: { title: 'Role card', description: 'An actor to argue as, in its own words.', schema: z.looseObject({ id: z.string(), name: z.string() }) },
  'page-data': { title: 'Data of a page', description: 'For a page of the site; may change with any version.', schema: z.looseObject({}) },
  'search-part': { title: 'Data of the search', description: 'Records in columns, for the search page; may change with any version.', schema: z.strictObject({ version: z.string().optional(), size: z.int().nonnegative(), columns }) },
  atlas: { title: 'Data of the atlas map', description: 'For the map page; may change with any version.', schema: z.strictObject({ data: z.looseObject({}), whole: z.looseObject({}) }) },
  ...Object.fromEntries(RECORD_LISTS.map(({ name, title, description, schema }) => [`${name}-json`, { title: `${title}: all records`, description, schema: z.array(schema) }])),
  ...DATA_STANDARDS,
};
