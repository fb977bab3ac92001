import type { Corpus } from '../domain/corpus.ts';
import { ANSWER_SCHEMAS } from './answer-schemas.ts';
import { API_ANSWERS, API_PARAMETERS, type ApiAnswer } from './api-answers.ts';
import { datasetWords, type DatasetPlace } from './dataset-words.ts';
import { jsonSchema } from './json-schema.ts';

/** OpenAPI 3.1 of the static API: every pattern of data addresses, with the shape of each JSON answer; https://spec.openapis.org/oas/v3.1.1 */
export function openApi(corpus: Corpus, place: DatasetPlace) {
  const { title, description, version, licences } = datasetWords(corpus, place);
  const used = new Set(API_ANSWERS.flatMap(({ schema }) => (schema ? [schema] : [])));
  return {
    openapi: '3.1.1',
    info: {
      title: `${title}: static data`,
      description: `${description}\n\nEvery answer is a file: there are no queries, no keys and no limits. ${licences.own.title}. ${licences.quoted.title}. ${licences.facts.title}.`,
      version,
      license: { name: 'CC BY 4.0', url: licences.own.path },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: place.home.replace(/\/$/, '') }],
    externalDocs: { url: place.page, description: 'About the data' },
    paths: Object.fromEntries(API_ANSWERS.map((answer) => [answer.path, { get: operation(answer) }])),
    components: {
      schemas: Object.fromEntries(
        Object.entries(ANSWER_SCHEMAS)
          .filter(([name]) => used.has(name))
          .map(([name, { schema, ...words }]) => {
            const { $schema: _dialect, ...rest } = jsonSchema(schema, 'output', words);
            return [name, rest];
          }),
      ),
    },
  };
}

function operation({ path, summary, mediaType, schema }: ApiAnswer) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true, description: API_PARAMETERS[name], schema: { type: 'string' } }));
  return {
    operationId: path.replace(/[{}]/g, '').split(/[^A-Za-z0-9]+/).filter(Boolean).join('-'),
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: { description: summary, content: { [mediaType]: { schema: schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'string' } } } },
      404: { description: 'Nothing stands at this address.' },
    },
  };
}
