import { describe, expect, test } from 'vitest';
import { foldLetters, initialOf, readWords } from '../../src/search/words.ts';

const wordsOf = (text: string) => readWords(text).map(({ word }) => word);

describe('readWords', () => {
  test('ignores case, accents and ligatures', () => {
    expect(wordsOf('Élysée, TOURÉ; Ærø and Straße')).toEqual(['elysee', 'toure', 'aero', 'and', 'strasse']);
  });

  test('reads a letter with a combining accent like the letter in one piece', () => {
    expect(wordsOf('Toure\u0301')).toEqual(wordsOf('Tour\u00e9'));
  });

  test('takes straight and curly apostrophes alike, drops a possessive and closes a contraction', () => {
    expect(wordsOf("Internet's Internet’s don't don’t l’internet states’")).toEqual([
      'internet',
      'internet',
      'dont',
      'dont',
      'l',
      'internet',
      'states',
    ]);
  });

  test('reads initials as one word, with and without the last point', () => {
    expect(wordsOf('the U.N. and the U.S.-led I.T.U, not J. Smith')).toEqual(['the', 'un', 'and', 'the', 'us', 'led', 'itu', 'not', 'j', 'smith']);
    expect(wordsOf('the U.N.’s role')).toEqual(['the', 'un', 'role']);
  });

  test('does not take a word at the end of a sentence for an initial', () => {
    expect(wordsOf('plan A.Then')).toEqual(['plan', 'a', 'then']);
  });

  test('takes each Han character as a word, and Cyrillic and Hangul words whole', () => {
    expect(wordsOf('网络安全 law')).toEqual(['网', '络', '安', '全', 'law']);
    expect(wordsOf('Рогозин: Ёлка')).toEqual(['рогозин', 'елка']);
    expect(readWords('민간 분야')).toHaveLength(2);
  });

  test('gives the place of each word in the text as it stands', () => {
    const text = '“Élysée’s 𝒳 plan”';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Élysée’s', '𝒳', 'plan']);
  });

  test('knows both halves of a compound and the whole', () => {
    expect(readWords('multi-stakeholder model').map(({ word, compound }) => [word, compound])).toEqual([
      ['multi', 'multistakeholder'],
      ['stakeholder', 'multistakeholder'],
      ['model', null],
    ]);
  });

  test('finds nothing in punctuation', () => {
    expect(wordsOf(' — “…” !')).toEqual([]);
  });
});

test('folding twice is folding once', () => {
  for (const text of ['İstanbul', 'Ångström', 'ﬁne', '１２', 'ǅ', 'ΣΊΣΥΦΟΣ']) expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
});

test('a name stands under its first letter, whatever punctuation and accents it begins with', () => {
  expect(['.CO Internet', 'Österreich', '“La Quadrature”', '5Rights', '…'].map(initialOf)).toEqual(['C', 'O', 'L', '5', '#']);
});
