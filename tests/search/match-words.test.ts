import { describe, expect, test } from 'vitest';
import { matchWords, slipsForgiven, splitUnknown } from '../../src/search/match-words.ts';
import { buildWordIndex } from '../../src/search/word-index.ts';

const index = buildWordIndex([['private privacy private-sector encrypted encryption cyber crime cybercrime hayden 2012 2013 cat car']]);
const answersOf = (...query: string[]) =>
  matchWords(index, query).map((answers) => Object.fromEntries([...answers].map(([term, closeness]) => [index.terms[term], closeness])));

describe('matchWords', () => {
  test('takes a word as written where it occurs', () => {
    expect(answersOf('private', 'cat')[0]).toEqual({ private: 1 });
  });

  test('takes the last word for the beginning of a word', () => {
    expect(answersOf('priva')).toEqual([{ privacy: 0.7, private: 0.7, privatesector: 0.7 }]);
    expect(answersOf('private')).toEqual([{ private: 1, privatesector: 0.7 }]);
  });

  test('forgives one slip, and two in a long word, only where the word does not occur', () => {
    expect(answersOf('haden', 'cat')[0]).toEqual({ hayden: 0.4 });
    expect(answersOf('encriptet', 'cat')[0]).toEqual({ encrypted: 0.25 });
    expect(answersOf('car', 'cat')[0]).toEqual({ car: 1 });
  });

  test('forgives no slip in short words and numbers', () => {
    expect(answersOf('2014', 'cat')[0]).toEqual({});
    expect(answersOf('cab', 'cat')[0]).toEqual({});
  });

  test('finds two words written in one', () => {
    expect(answersOf('cyber', 'crime')).toEqual([
      { cyber: 1, cybercrime: 1 },
      { crime: 1, cybercrime: 1 },
    ]);
    expect(answersOf('cyber', 'cri')).toEqual([
      { cyber: 1, cybercrime: 0.7 },
      { crime: 0.7, cybercrime: 0.7 },
    ]);
    expect(answersOf('privacy', 'cyber')[1]).toEqual({ cyber: 1, cybercrime: 0.7 });
  });
});

test('takes a word that the collection has not for two that it has, and leaves every other word alone', () => {
  expect(splitUnknown(index, ['cybercat'])).toEqual(['cyber', 'cat']);
  expect(splitUnknown(index, ['cybercrime', 'cyberc', 'hayden', 'nowhere'])).toEqual(['cybercrime', 'cyberc', 'hayden', 'nowhere']);
});

test('the number of slips forgiven grows with the word', () => {
  expect(['un', 'cat', 'itu4', 'icann', 'privacy', 'internet', '网'].map(slipsForgiven)).toEqual([0, 0, 0, 1, 1, 2, 0]);
});
