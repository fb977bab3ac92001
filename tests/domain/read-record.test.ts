import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Fault } from '../../src/domain/fault.ts';
import { fieldPath, readRecord } from '../../src/domain/read-record.ts';

const schema = z.strictObject({
  name: z.string(),
  size: z.int(),
  parts: z.array(z.strictObject({ colour: z.enum(['red', 'blue']), on: z.boolean().default(false) })).default([]),
  end: z.union([z.literal(-2), z.literal(2)]).nullable().default(null),
});

function read(value: unknown) {
  const faults: Fault[] = [];
  const record = readRecord({ path: 'content/things/a.json', folder: 'things', id: 'a', value, body: null }, schema, faults);
  return { record, faults: faults.map(({ field, problem, instead }) => `${field}: ${problem} → ${instead}`) };
}

test('a record without faults is understood', () => {
  expect(read({ name: 'a', size: 1, parts: [{ colour: 'red' }] })).toEqual({
    record: { name: 'a', size: 1, parts: [{ colour: 'red', on: false }], end: null },
    faults: [],
  });
});

test('every fault of a record is told at once', () => {
  const { record, faults } = read({ size: 1.5, parts: [{ colour: 'green', on: 'yes', colur: 1 }], end: 3 });
  expect(record).toBeNull();
  expect(faults).toMatchInlineSnapshot(`
    [
      "name: this field is missing → add "name": write a text in quotation marks",
      "size: found 1.5 → write a whole number",
      "parts[0].colour: found "green" → write one of "red", "blue"",
      "parts[0].on: found "yes" → write true or false",
      "parts[0].colur: there is no field "colur" here → check its spelling against the codebook, or remove it",
      "end: found 3 → write -2 or write 2",
    ]
  `);
});

test('something that is no record at all', () => {
  expect(read('a').faults).toMatchInlineSnapshot(`
    [
      ": found "a" → write a group of fields in braces",
    ]
  `);
  expect(read(null).faults).toMatchInlineSnapshot(`
    [
      ": found null → write a group of fields in braces",
    ]
  `);
});

test('what was found is shortened, and invisible characters are made visible', () => {
  const [fault] = read({ name: 'a', size: `${'x'.repeat(100)}`, parts: [] }).faults;
  expect(fault).toMatchInlineSnapshot(`"size: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… → write a number"`);
  expect(read({ name: 'a', size: '\u202e1' }).faults[0]).toContain('\\u202e1');
});

test('a field is named by its path', () => {
  expect(fieldPath(['statements', 2, 'codes', 0, 'stance'])).toBe('statements[2].codes[0].stance');
  expect(fieldPath([])).toBe('');
});
