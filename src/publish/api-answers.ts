import type { ANSWER_SCHEMAS } from './answer-schemas.ts';
import { DATA_TABLES } from './data-files.ts';
import { QUOTE_FORMATS } from './quote-formats.ts';
import { RECORD_LISTS } from './record-kinds.ts';

/** A pattern of addresses at which data stand, with `{names}` for its parts that vary. */
export interface ApiAnswer {
  readonly path: string;
  readonly summary: string;
  readonly mediaType: string;
  /** Name of its shape, where it is JSON. */
  readonly schema?: keyof typeof ANSWER_SCHEMAS;
}

/** What stands for the parts of an address. */
export const API_PARAMETERS: Readonly<Record<string, string>> = {
  quote: 'Id of a statement that the site shows.',
  stakeholder: 'Id of a stakeholder.',
  debate: 'Id of a debate.',
  map: 'Name of a map.',
  pair: 'Ids of two stakeholders in the order of their letters, with ~ between them.',
  actor: 'Id of a stakeholder that has a role card.',
  pin: 'Hash of a frozen embed, from /embed/pins.json.',
  result: 'Name of a table of results.',
  kind: 'Name of a kind of record.',
  answer: 'Name of a shape.',
  part: 'Name of a part of the search data.',
};

const CHARTS = [
  { place: 'maps/{map}', words: 'a map over all debates' },
  { place: 'debates/{debate}', words: 'who stands where on a debate' },
  { place: 'timelines/{debate}', words: 'a debate over time' },
  { place: 'compare/{pair}', words: 'two actors whose distance is known' },
  { place: 'stakeholders/{stakeholder}', words: 'the positions of a stakeholder with coded statements' },
] as const;

const CHANGES = { changes: 'Positions that moved', 'ballot-changes': 'Ballots that changed from one text of a series to the next' };

/** Every pattern of data addresses of the site; pages and pictures are not in it. */
export const API_ANSWERS: readonly ApiAnswer[] = [
  ...DATA_TABLES.filter(({ path }) => !path.startsWith('analysis/')).map(({ path, title }): ApiAnswer => ({ path: `/data/${path}`, summary: `${title}: table`, mediaType: 'text/csv' })),
  ...RECORD_LISTS.map(({ name, title }): ApiAnswer => ({ path: `/data/${name}.json`, summary: `${title}: all records`, mediaType: 'application/json', schema: `${name}-json` })),
  { path: '/data/analysis/analysis.json', summary: 'Summary of the analysis', mediaType: 'application/json', schema: 'summary' },
  { path: '/data/analysis/{result}.json', summary: 'A table of results', mediaType: 'application/json', schema: 'table' },
  { path: '/data/analysis/{result}.csv', summary: 'A table of results', mediaType: 'text/csv' },
  { path: '/data/analysis/{result}.graphml', summary: 'A network', mediaType: 'application/graphml+xml' },
  ...(['changes', 'ballot-changes'] as const).flatMap((name): ApiAnswer[] => [
    { path: `/data/${name}.csv`, summary: CHANGES[name], mediaType: 'text/csv' },
    { path: `/data/${name}.json`, summary: CHANGES[name], mediaType: 'application/json', schema: 'table' },
  ]),
  { path: '/data/datapackage.json', summary: 'The dataset as a Data Package 2.0', mediaType: 'application/json', schema: 'datapackage' },
  { path: '/data/croissant.json', summary: 'The dataset in Croissant 1.1', mediaType: 'application/ld+json', schema: 'croissant' },
  { path: '/data/popolo.json', summary: 'People, organisations, memberships, speeches and votes in Popolo', mediaType: 'application/json', schema: 'popolo' },
  { path: '/data/openapi.json', summary: 'This description', mediaType: 'application/json', schema: 'openapi' },
  { path: '/schemas/{kind}.json', summary: 'What an editor may write in a record', mediaType: 'application/schema+json', schema: 'schema' },
  { path: '/schemas/answers/{answer}.json', summary: 'The shape of a JSON answer', mediaType: 'application/schema+json', schema: 'schema' },
  { path: '/stakeholders/{stakeholder}.json', summary: 'A stakeholder with its positions and receipts', mediaType: 'application/json', schema: 'profile' },
  { path: '/q/{quote}.json', summary: 'A quotation with its codes and source', mediaType: 'application/json', schema: 'quote' },
  ...Object.entries(QUOTE_FORMATS).map(([ending, { name, mediaType }]): ApiAnswer => ({ path: `/q/{quote}.${ending}`, summary: `A quotation as ${name}`, mediaType, ...(ending === 'csl.json' ? { schema: 'csl' } : {}) })),
  ...CHARTS.flatMap(({ place, words }): ApiAnswer[] => [
    ...(place.startsWith('stakeholders/') ? [] : [{ path: `/${place}.json`, summary: `Numbers of a chart: ${words}`, mediaType: 'application/json', schema: 'chart' }]),
    { path: `/${place}.csv`, summary: `Numbers of a chart: ${words}`, mediaType: 'text/csv' },
    { path: `/${place}.md`, summary: `A chart in Markdown: ${words}`, mediaType: 'text/markdown' },
    { path: `/embed/${place}/data.json`, summary: `Numbers of an embed: ${words}`, mediaType: 'application/json', schema: 'chart' },
    { path: `/embed/v/{pin}/${place}/data.json`, summary: `Numbers of a frozen embed: ${words}`, mediaType: 'application/json', schema: 'chart' },
    { path: `/oembed/${place}.json`, summary: `oEmbed answer: ${words}`, mediaType: 'application/json', schema: 'oembed' },
  ]),
  { path: '/oembed/q/{quote}.json', summary: 'oEmbed answer: a quotation', mediaType: 'application/json', schema: 'oembed' },
  { path: '/embed/pins.json', summary: 'The newest frozen embeds', mediaType: 'application/json', schema: 'pins' },
  ...[
    { place: '/feeds/all', words: 'all' },
    { place: '/feeds/debates/{debate}', words: 'a debate' },
    { place: '/feeds/stakeholders/{stakeholder}', words: 'a stakeholder that has statements' },
  ].flatMap(({ place, words }): ApiAnswer[] => [
    { path: `${place}.atom.xml`, summary: `Newest statements of ${words}, Atom`, mediaType: 'application/atom+xml' },
    { path: `${place}.json`, summary: `Newest statements of ${words}, JSON Feed`, mediaType: 'application/feed+json', schema: 'feed' },
  ]),
  { path: '/feed.xml', summary: 'Newest statements of all, RSS', mediaType: 'application/rss+xml' },
  { path: '/roles/{actor}.json', summary: 'A role card: an actor in its own words', mediaType: 'application/json', schema: 'role' },
  { path: '/panel/data.json', summary: 'Data of the panel builder; may change with any version', mediaType: 'application/json', schema: 'page-data' },
  { path: '/panel/quotes/{debate}.json', summary: 'Quotations for the panel builder; may change with any version', mediaType: 'application/json', schema: 'page-data' },
  { path: '/stand/positions.json', summary: 'Data of the page where readers find their place; may change with any version', mediaType: 'application/json', schema: 'page-data' },
  { path: '/stand/quotes.json', summary: 'Quotations for that page; may change with any version', mediaType: 'application/json', schema: 'page-data' },
  { path: '/search/{part}.json', summary: 'Data of the search page; may change with any version', mediaType: 'application/json', schema: 'search-part' },
  { path: '/maps/atlas-data.json', summary: 'Data of the atlas map; may change with any version', mediaType: 'application/json', schema: 'atlas' },
  { path: '/CITATION.cff', summary: 'How to cite the dataset, Citation File Format 1.2.0', mediaType: 'application/yaml' },
  { path: '/llms.txt', summary: 'What stands where, in Markdown', mediaType: 'text/plain' },
];

/** The pattern of an address below the base path: the most exact one, or `undefined`. */
export function answerAt(path: string): ApiAnswer | undefined {
  const fits = API_ANSWERS.filter((answer) => patternOf(answer.path).test(path));
  return fits.sort((a, b) => literals(b.path) - literals(a.path))[0];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split(/\{\w+\}/).map((part) => part.replace(/[.+]/g, '\\$&')).join('[^/]+')}$`);
}

function literals(path: string): number {
  return path.replace(/\{\w+\}/g, '').length;
}
