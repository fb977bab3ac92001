import { describe, expect, test } from 'vitest';
import { authorNames } from '../../src/publish/author-name.ts';
import { personName } from '../../src/publish/person-name.ts';
import { realCorpus } from '../fixtures/real-citations.ts';

describe('the name of a person', () => {
  test.each([
    ['Mira Vale', null, { family: 'Vale', given: 'Mira' }],
    ['William J. Lynn III', null, { family: 'Lynn', given: 'William J.', suffix: 'III' }],
    ['Gloria de la Fuente', null, { family: 'de la Fuente', given: 'Gloria' }],
    ['Wang Yi', 'Wang', { family: 'Wang', given: 'Yi' }],
    ['Laura Chinchilla Miranda', 'Chinchilla Miranda', { family: 'Chinchilla Miranda', given: 'Laura' }],
    ['Sheikh Hasina', 'Sheikh Hasina', { literal: 'Sheikh Hasina' }],
    ['Pelé', null, { literal: 'Pelé' }],
  ])('%s', (name, familyName, expected) => {
    expect(personName(name, familyName)).toEqual(expected);
  });
});

describe('the name of an author', () => {
  const nameOf = authorNames(realCorpus());

  test('is that of a person of the collection', () => {
    expect(nameOf('Zhao Lijian')).toEqual({ family: 'Zhao', given: 'Lijian' });
  });

  test('is that of a body of the collection, in one piece', () => {
    expect(nameOf('Access Now')).toEqual({ literal: 'Access Now' });
  });

  test('that the collection does not know is a person’s where it looks like one', () => {
    expect(nameOf('Siobhan Gorman')).toEqual({ family: 'Gorman', given: 'Siobhan' });
    for (const body of ['Ministry of Defense (Japan)', 'Government of Chile', 'Saudi Press Agency', 'Forsvarsministeriet', 'Ministerie van Defensie', 'Executive Office of the President', 'G7 interior and security ministers']) {
      expect(nameOf(body)).toEqual({ literal: body });
    }
  });
});
