import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { LIST_SEPARATOR } from '../../src/publish/data-table.ts';
import { RECORD_LISTS, recordsJson } from '../../src/publish/record-kinds.ts';
import { RECORD_TABLES } from '../../src/publish/record-tables.ts';
import { tableSchema } from '../../src/publish/table-schema.ts';
import { corpusOf, tinyContent, withField, withWords } from '../fixtures/tiny-content.ts';

const tiny = tinyContent();
const table = (name: string) => RECORD_TABLES.find((candidate) => candidate.name === name)!;
const rows = (name: string, corpus = corpusOf(tiny)) => parse(table(name).csv(corpus), { columns: true }) as Record<string, string>[];
const records = (name: string) => JSON.parse(recordsJson(RECORD_LISTS.find((list) => list.name === name)!, corpusOf(tiny))) as Record<string, unknown>[];

describe('the tables of the smallest content', () => {
  test('leave unknown cells empty and join lists', () => {
    const named = corpusOf(withField(tiny, 'content/people/mira-vale.json', 'aliases', ['M. Vale', 'Vale, “the Tide”']));
    expect(rows('people', named)).toEqual([{ id: 'mira-vale', name: 'Mira Vale', aliases: `M. Vale${LIST_SEPARATOR}Vale, “the Tide”`, family_name: '' }]);
    expect(rows('roles')).toEqual([{ person: 'mira-vale', place: '1', actor: 'atlantis', title: 'Minister', from: '', to: '' }]);
  });

  test('have no words of a statement that the site does not show, and the words of every other', () => {
    expect(rows('statements').map(({ id, text }) => [id, text!.length > 0])).toEqual([['press-2015-q1', true], ['press-2015-q2', false], ['harbour-2014-q1', true], ['harbour-2014-q2', true]]);
    expect(records('statements').map(({ id, text }) => [id, text !== null])).toEqual([['press-2015-q1', true], ['press-2015-q2', false], ['harbour-2014-q1', true], ['harbour-2014-q2', true]]);
  });

  test('stand quoted where a cell holds a comma, a quotation mark or a line', () => {
    const odd = corpusOf(withWords(tiny, 'content/stakeholders/lemuria.mdx', 'Another island state.', 'Another, “so-called” island state.'));
    expect(rows('stakeholders', odd).find(({ id }) => id === 'lemuria')!.description).toBe('Another, “so-called” island state.');
  });
});

test('a key with a column that may be empty is unique, not primary, and a link to the table itself names no resource', () => {
  expect(tableSchema(table('debates'), RECORD_TABLES)).toMatchObject({ primaryKey: ['id'] });
  expect(tableSchema(table('statements'), RECORD_TABLES)).toMatchObject({ uniqueKeys: [['id', 'actor', 'concept']] });
  expect(tableSchema(table('stakeholders'), RECORD_TABLES).foreignKeys).toContainEqual({ fields: ['parent'], reference: { fields: ['id'] } });
});

test('every column that refers to a table refers to one of the dataset', () => {
  const names = new Set(RECORD_TABLES.map(({ name }) => name));
  expect(RECORD_TABLES.flatMap(({ columns }) => columns).filter(({ refersTo }) => refersTo && !names.has(refersTo))).toEqual([]);
});

test('an item of a list that holds what stands between items is refused in words', () => {
  const torn = corpusOf(withField(tiny, 'content/people/mira-vale.json', 'aliases', ['Vale; Mira']));
  expect(() => table('people').csv(torn)).toThrow('people.aliases cannot hold "Vale; Mira"');
});
