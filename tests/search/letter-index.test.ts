import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { actorsOf, shownStatements } from '../../src/domain/corpus.ts';
import { indexWord, letterIndex, letterOf } from '../../src/search/letter-index.ts';

describe('the word under which somebody stands', () => {
  test.each([
    ['Hamadoun Touré', 'Touré'],
    ['Romeo Brawner Jr.', 'Brawner'],
    ['Robert S. Mueller III', 'Mueller'],
    ['Vitaliano Aguirre II', 'Aguirre'],
    ['Sivasubramanian M.', 'Sivasubramanian'],
    ['Clare O’Neil', 'O’Neil'],
    ['Touré', 'Touré'],
  ])('%s: %s', (name, word) => expect(indexWord(name)).toBe(word));
});

test('accents and strokes do not hide a letter, and what is no letter from a to z stands apart', () => {
  expect(['Élysée', 'Ørsted', 'Łódź', '21st Century', '中国', 'Рогозин', ''].map(letterOf)).toEqual(['e', 'o', 'l', 'other', 'other', 'other', 'other']);
});

describe('the index of the collection', () => {
  const index = letterIndex(corpus());
  const under = (letter: string) => index.find((entry) => entry.letter === letter)!;

  test('a reader finds a person under the last word of the name, is sent there from the first, and finds a state under its own', () => {
    expect(under('t').names.map(({ record }) => record.name)).toContain('Hamadoun Touré');
    expect(under('h').elsewhere).toContainEqual({ name: 'Hamadoun Touré', letter: 't' });
    expect(under('e').names.map(({ record }) => record.name)).toContain('Estonia');
  });

  test('who is actor and person at once stands there once', () => {
    const names = index.flatMap(({ names: list }) => list.map(({ record }) => record.name));
    expect(names.filter((name) => name === 'Ron Wyden')).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every statement shown stands under everybody who said it and everybody in whose name it was said', () => {
    const found = new Set(index.flatMap(({ names }) => names.flatMap(({ record, statements }) => statements.map(({ id }) => `${id} ${record.id}`))));
    const missing = shownStatements(corpus()).flatMap((statement) => {
      const actors = actorsOf(statement).map((id) => corpus().stakeholders.get(id)!.person ?? id);
      return [...actors, ...[statement.person, ...statement.coPeople].filter((id) => id !== null)].map((who) => `${statement.id} ${who}`).filter((key) => !found.has(key));
    });
    expect(missing).toEqual([]);
  });

  test('letters stand in order, each with something under it', () => {
    const letters = index.map(({ letter }) => letter);
    expect(letters).toEqual([...letters].sort((a, b) => Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : 1)));
    for (const { names, elsewhere } of index) expect(names.length + elsewhere.length).toBeGreaterThan(0);
  });
});
