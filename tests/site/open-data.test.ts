import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { shownStatements } from '../../src/domain/corpus.ts';
import { answerAt, API_ANSWERS } from '../../src/publish/api-answers.ts';
import { LIST_SEPARATOR } from '../../src/publish/data-table.ts';
import { DATA_TABLES } from '../../src/publish/data-files.ts';
import { popolo } from '../../src/publish/popolo.ts';
import { realCorpus } from '../fixtures/real-citations.ts';
import { fileBehind, readPage, resolveAddress, SITE_FOLDER, SITE_URL, siteFiles } from './built-site.ts';
import { cellFault, dataPackageRules, type TableResource } from './data-package-rules.ts';

const bytesOf = (path: string) => readFileSync(join(SITE_FOLDER, path));
const textOf = (path: string) => bytesOf(path).toString('utf8');
const jsonOf = (path: string) => JSON.parse(textOf(path)) as Record<string, unknown>;
const corpus = realCorpus();
const rowsOf = (path: string) => parse(bytesOf(`data/${path}`), { columns: true, bom: false }) as Record<string, string>[];
const headerOf = (path: string) => (parse(bytesOf(`data/${path}`), { toLine: 1 }) as string[][])[0]!;

describe('the Data Package', () => {
  const { resources, version, created } = dataPackageRules.parse(jsonOf('data/datapackage.json'));
  const tables = resources.filter((resource): resource is TableResource => 'schema' in resource);

  test('keeps to the rules of the standard, for every record list and every table', () => {
    expect(tables.map(({ name }) => name).sort()).toEqual(DATA_TABLES.map(({ name }) => name).sort());
    expect(version).toBe(corpus.dataset.version);
    expect(created.slice(0, 10)).toBe(corpus.dataset.released);
  });

  test('tells the true size and checksum of every file', () => {
    for (const { path, bytes, hash } of resources) {
      const file = bytesOf(`data/${path}`);
      expect({ path, bytes, hash }).toEqual({ path, bytes: file.length, hash: `sha256:${createHash('sha256').update(file).digest('hex')}` });
    }
  });

  test('describes every column of every table, and every cell fits', () => {
    for (const { path, schema } of tables) {
      expect(headerOf(path), path).toEqual(schema.fields.map(({ name }) => name));
      const faults = rowsOf(path).flatMap((row, index) => schema.fields.flatMap((field) => cellFault(row[field.name]!, field) ?? []).map((fault) => `${path}, row ${index + 1}: ${fault}`));
      expect(faults.slice(0, 5)).toEqual([]);
    }
  });

  test('names each row once by its key, and every link leads to a row', () => {
    const rows = new Map(tables.map(({ name, path }) => [name, rowsOf(path)]));
    const values = (resource: string, field: string) => new Set(rows.get(resource)!.map((row) => row[field]));
    for (const { name, schema } of tables) {
      for (const key of [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])]) {
        const seen = rows.get(name)!.map((row) => key.map((field) => row[field]).join('\u0000'));
        expect(new Set(seen).size, `${name}: ${key.join(', ')}`).toBe(seen.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = values(reference.resource ?? name, reference.fields[0]!);
        const lost = rows.get(name)!.map((row) => row[fields[0]!]!).filter((value) => value !== '' && !there.has(value));
        expect(lost, `${name}.${fields[0]}`).toEqual([]);
      }
    }
    for (const { name, columns } of DATA_TABLES) {
      for (const column of columns.filter(({ type, refersTo }) => type === 'list' && refersTo)) {
        const there = values(column.refersTo!, 'id');
        expect(rows.get(name)!.flatMap((row) => row[column.name]!.split(LIST_SEPARATOR)).filter((id) => id !== '' && !there.has(id)), `${name}.${column.name}`).toEqual([]);
      }
    }
  });

  test('holds the whole collection', () => {
    const count = (name: string) => (JSON.parse(textOf(`data/${name}.json`)) as unknown[]).length;
    for (const name of ['debates', 'stakeholders', 'people', 'sources', 'statements', 'resolutions', 'instruments', 'events', 'viewpoints', 'claims', 'stories', 'glossary', 'corrections', 'releases'] as const) expect(count(name), name).toBe(corpus[name].size);
    expect(new Set(rowsOf('statements.csv').map(({ id }) => id)).size).toBe(corpus.statements.size);
  });

  test('gives away no words that the site does not show', () => {
    const hidden = (JSON.parse(textOf('data/statements.json')) as Record<string, unknown>[]).filter(({ shown }) => !shown);
    expect(hidden.length).toBe(corpus.statements.size - shownStatements(corpus).length);
    expect(hidden.filter(({ text, contextBefore, contextAfter, note }) => text ?? contextBefore ?? contextAfter ?? note)).toEqual([]);
  });
});

describe('the static API', () => {
  const pages = /\.(?:html|png|svg|woff2|css|js)$|^\/(?:robots\.txt|sitemap-.*|_headers)$|^\/search\/pagefind\//;
  const byPattern = Map.groupBy(siteFiles().filter((path) => !pages.test(path)), (path) => answerAt(path)?.path);
  const schemas = new Map<string, ValidateFunction>();
  const schemaNamed = (name: string) => {
    const known = schemas.get(name);
    if (known) return known;
    const ajv = new Ajv2020({ strict: true, allErrors: false, allowUnionTypes: true });
    formats.default(ajv);
    const compiled = ajv.compile(jsonOf(`schemas/answers/${name}.json`));
    schemas.set(name, compiled);
    return compiled;
  };

  test('has a pattern for every file that is no page and no picture, and a file for every pattern', () => {
    expect(byPattern.get(undefined) ?? []).toEqual([]);
    expect(API_ANSWERS.map(({ path }) => path).filter((path) => !byPattern.has(path))).toEqual([]);
  });

  test.each(API_ANSWERS.flatMap(({ path, schema }) => (schema ? [[path, schema] as const] : [])))('%s has the shape that its schema tells', (path, name) => {
    const files = byPattern.get(path)!;
    const step = Math.max(1, Math.floor(files.length / 40));
    const validate = schemaNamed(name);
    for (const file of files.filter((_, index) => index % step === 0)) expect(validate(jsonOf(file)), `${file}: ${JSON.stringify(validate.errors?.[0])}`).toBe(true);
  });

  test('refuses what has another shape', () => {
    const { text: _text, ...quote } = jsonOf(`q/${shownStatements(corpus)[0]!.id}.json`);
    expect(schemaNamed('quote')(quote)).toBe(false);
    expect(schemaNamed('chart')({ ...jsonOf('maps/crux.json'), released: 'yesterday' })).toBe(false);
  });

  test('is described by OpenAPI 3.1, as a validator of others reads it', async () => {
    const description = jsonOf('data/openapi.json');
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(description));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
    expect(Object.keys(description.paths as object).sort()).toEqual(API_ANSWERS.map(({ path }) => path).sort());
    const wrong = structuredClone(description) as { paths: Record<string, { get: { responses?: unknown } }> };
    wrong.paths['/feed.xml']!.get.responses = 'none';
    expect((await new Validator().validate(wrong as never)).valid).toBe(false);
  });
});

describe('JSON-LD', () => {
  interface Node {
    readonly '@id': string;
    readonly '@value': string;
    readonly '@type': readonly string[];
  }
  const SC = 'http://schema.org/';
  const CR = 'http://mlcommons.org/croissant/';
  const all = (node: Node, term: string) => (node as unknown as Record<string, readonly Node[] | undefined>)[term] ?? [];
  const one = (node: Node, term: string) => all(node, term)[0]!;
  const offline = (url: string) =>
    /^https?:\/\/schema\.org\/?$/.test(url)
      ? Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': SC } } })
      : Promise.reject(new Error(`nothing is fetched from ${url}`));
  const expanded = async (document: jsonld.JsonLdDocument) => (await jsonld.expand(document, { documentLoader: offline, base: `${SITE_URL}/data/croissant.json` }))[0] as unknown as Node;
  const fileAt = (node: Node) => fileBehind(resolveAddress(one(node, `${SC}contentUrl`)['@value'], '/')!.path);

  test('of Croissant 1.1 describes each file, and each column of each table', async () => {
    const dataset = await expanded(jsonOf('data/croissant.json') as jsonld.JsonLdDocument);
    expect(one(dataset, 'http://purl.org/dc/terms/conformsTo')['@value']).toBe('http://mlcommons.org/croissant/1.1');
    for (const term of ['name', 'description', 'license', 'url', 'version', 'datePublished', 'creator']) expect(all(dataset, `${SC}${term}`), term).toHaveLength(1);
    const files = new Map(all(dataset, `${SC}distribution`).map((file) => [file['@id'], fileAt(file)!]));
    for (const file of all(dataset, `${SC}distribution`)) expect(one(file, `${SC}sha256`)['@value']).toBe(createHash('sha256').update(readFileSync(fileAt(file)!)).digest('hex'));
    const sets = all(dataset, `${CR}recordSet`);
    expect(sets).toHaveLength(DATA_TABLES.length);
    const fields = new Set(sets.flatMap((set) => all(set, `${CR}field`).map((field) => field['@id'])));
    for (const set of sets) {
      const columns = all(set, `${CR}field`).map((field) => {
        const source = one(field, `${CR}source`);
        return { file: files.get(one(source, `${CR}fileObject`)['@id'])!, column: one(one(source, `${CR}extract`), `${CR}column`)['@value'], type: one(field, `${CR}dataType`)['@id'] };
      });
      expect(new Set(columns.map(({ file }) => file)).size).toBe(1);
      expect(columns.map(({ column }) => column)).toEqual(headerOf(columns[0]!.file.slice(join(SITE_FOLDER, 'data/').length)));
      expect(columns.filter(({ type }) => !/^http:\/\/schema\.org\/(?:Text|Integer|Float|Boolean|Date|URL)$/.test(type))).toEqual([]);
      const linked = [...all(set, `${CR}key`), ...all(set, `${CR}field`).flatMap((field) => all(field, `${CR}references`))];
      expect(linked.map((link) => link['@id']).filter((id) => !fields.has(id))).toEqual([]);
    }
  });

  test('of the page of the data is a schema.org Dataset with all its files', async () => {
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readPage('/data/')) ?? [];
    const dataset = await expanded(JSON.parse(text) as jsonld.JsonLdDocument);
    expect(dataset['@type']).toEqual([`${SC}Dataset`]);
    expect(one(dataset, `${SC}version`)['@value']).toBe(corpus.dataset.version);
    const files = all(dataset, `${SC}distribution`);
    expect(files.length).toBeGreaterThan(DATA_TABLES.length);
    expect(files.filter((file) => fileAt(file) === null)).toEqual([]);
  });
});

describe('Popolo', () => {
  const found = popolo.parse(jsonOf('data/popolo.json'));
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const [persons, organizations] = [ids(found.persons), ids(found.organizations)];

  test('holds all people, all bodies, all quotations shown and all roll calls', () => {
    expect(persons.size).toBe(corpus.people.size);
    expect([...corpus.stakeholders.values()].filter(({ id, person }) => !organizations.has(id) && person === null).map(({ id }) => id)).toEqual([]);
    expect(found.speeches.map(({ id }) => id).sort()).toEqual(shownStatements(corpus).filter(({ kind }) => kind === 'quote').map(({ id }) => id).sort());
    expect(found.vote_events).toHaveLength([...corpus.resolutions.values()].filter(({ rollCall }) => rollCall).length);
    for (const { counts, votes } of found.vote_events) expect(votes).toHaveLength(counts.reduce((sum, { value }) => sum + value, 0));
  });

  test('has no id twice, and every id leads to a record', () => {
    for (const records of [found.persons, found.organizations, found.memberships, found.motions, found.vote_events, found.speeches, found.events]) expect(ids(records).size).toBe(records.length);
    const motions = ids(found.motions);
    const events = ids(found.events);
    const lost = [
      ...found.organizations.flatMap(({ parent_id }) => (parent_id && !organizations.has(parent_id) ? [parent_id] : [])),
      ...found.memberships.flatMap(({ person_id, member_id, organization_id }) => [...(person_id && !persons.has(person_id) ? [person_id] : []), ...(member_id && !organizations.has(member_id) ? [member_id] : []), ...(organizations.has(organization_id) ? [] : [organization_id])]),
      ...found.motions.filter(({ organization_id }) => !organizations.has(organization_id)).map(({ id }) => id),
      ...found.vote_events.filter(({ motion_id, organization_id, votes }) => !motions.has(motion_id) || !organizations.has(organization_id) || votes.some(({ voter_id }) => !organizations.has(voter_id))).map(({ id }) => id),
      ...found.speeches.filter(({ creator_id, event_id, organization_ids = [] }) => (creator_id && !persons.has(creator_id)) || (event_id && !events.has(event_id)) || organization_ids.some((id) => !organizations.has(id))).map(({ id }) => id),
    ];
    expect(lost).toEqual([]);
  });
});

test.each([
  ['published', () => textOf('CITATION.cff'), true],
  ['in the repository', () => readFileSync('CITATION.cff', 'utf8'), false],
])('the citation file %s is read by a parser of others, with the version of the dataset', (_, text, located) => {
  const [item] = new Cite(text(), { generateGraph: false }).data;
  expect(item).toMatchObject({ type: 'dataset', version: corpus.dataset.version, author: [{ literal: 'The Faultlines authors' }] });
  expect((item!.issued as { 'date-parts': number[][] })['date-parts'][0]!.join('-')).toBe(corpus.dataset.released.split('-').map(Number).join('-'));
  expect(typeof item!.URL === 'string').toBe(located);
});

test('llms.txt lists addresses that exist, and every Markdown twin of a chart but those of quotes and pairs, whose pattern it tells', () => {
  const links = [...textOf('llms.txt').matchAll(/^- \[.*\]\((\S+)\): \S/gm)].map(([, href = '']) => resolveAddress(href, '/'));
  expect(links.filter((link) => !link || fileBehind(link.path) === null)).toEqual([]);
  const twins = siteFiles().filter((path) => path.endsWith('.md') && !/^\/(?:q|compare)\//.test(path));
  const listed = new Set(links.map((link) => link!.path));
  expect(twins.filter((path) => !listed.has(path))).toEqual([]);
});
