import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/content/read-folder.ts';
import { jsonSchema } from '../../src/publish/json-schema.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/publish/record-kinds.ts';
import { readTree, tinyContent, withField } from '../fixtures/tiny-content.ts';

/** Those of the collection, and one of each kind that the collection does not have yet. */
const files = [...readFolder('content').files, ...readTree(tinyContent()).files];

function validatorOf(kind: RecordKind) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.compile(jsonSchema(kind.schema, 'input', kind));
}

describe.each(RECORD_KINDS.flatMap((kind) => (kind.files ? [{ ...kind, folder: kind.files.folder }] : [])))('the JSON Schema of a $name', (kind) => {
  const validate = validatorOf(kind);
  const held = files.filter(({ folder, id }) => folder === kind.folder && (folder !== '' || id === kind.name));

  test('accepts every record that the gate accepts', () => {
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter(({ value }) => !validate(value)).map(({ path }) => path)).toEqual([]);
  });

  test('refuses a field that the gate does not know, and a record without one that it needs', () => {
    const record = held[0]!.value as Record<string, unknown>;
    expect(validate({ ...record, nmae: 'x' })).toBe(false);
    expect(validate({})).toBe(false);
  });
});

test('every folder of records has a kind with a schema', () => {
  const kinds = new Set(RECORD_KINDS.flatMap((kind) => (kind.files ? [kind.files.folder] : [])));
  expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !kinds.has(folder))).toEqual([]);
});

test('a stance of 3, a date that is none and a kind that is none are refused', () => {
  const validate = validatorOf(RECORD_KINDS.find(({ name }) => name === 'source')!);
  const harbour = 'content/sources/harbour-2014.json';
  const valueWith = (field: string, value: unknown) => readTree(withField(tinyContent(), harbour, field, value)).files.find(({ path }) => path === harbour)!.value;
  expect(validate(valueWith('note', 'fine'))).toBe(true);
  for (const [field, value] of [['statements[0].codes[0].stance', 3], ['date', '2014-13'], ['type', 'pamphlet'], ['url', 'harbour'], ['statements[0].id', 'a b']] as const) {
    expect(validate(valueWith(field, value)), field).toBe(false);
  }
});
