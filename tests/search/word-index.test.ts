import { expect, test } from 'vitest';
import { buildWordIndex, FIELD_END, letterSet, lowerBound } from '../../src/search/word-index.ts';

const index = buildWordIndex([
  ['Open, open net', 'ann'],
  ['Multi-stakeholder', 'net'],
]);

test('the vocabulary is sorted and holds compounds whole and in halves', () => {
  expect(index.terms).toEqual(['ann', 'multi', 'multistakeholder', 'net', 'open', 'stakeholder']);
});

test('each word knows its documents and the fields that it stands in', () => {
  const postings = (word: string) => {
    const term = lowerBound(index.terms, word);
    const [from, to] = [index.starts[term], index.starts[term + 1]];
    return { documents: [...index.documents.slice(from, to)], fields: [...index.fields.slice(from, to)] };
  };
  expect(postings('net')).toEqual({ documents: [0, 1], fields: [0b01, 0b10] });
  expect(postings('open')).toEqual({ documents: [0], fields: [0b01] });
  expect(postings('multistakeholder')).toEqual({ documents: [1], fields: [0b01] });
});

test('the words of a document stand in order, with an end after each field', () => {
  const words = [...index.sequence].map((term) => (term === FIELD_END ? '|' : index.terms[term]));
  expect(words.join(' ')).toBe('open open net | ann | multi stakeholder | net |');
  expect([...index.sequenceStarts]).toEqual([0, 6, 11]);
});

test('two words apart are found in one where the collection writes them in one, but not across a sentence', () => {
  const apart = buildWordIndex([['cyber crime'], ['Cybercrime'], ['cyber. Crime'], ['cyber war']]);
  const term = lowerBound(apart.terms, 'cybercrime');
  expect([...apart.documents.slice(apart.starts[term], apart.starts[term + 1])]).toEqual([0, 1]);
  expect(apart.terms).not.toContain('cyberwar');
});

test('an index of nothing has no words', () => {
  expect(buildWordIndex([])).toMatchObject({ size: 0, terms: [] });
  expect(buildWordIndex([['']])).toMatchObject({ size: 1, terms: [] });
});

test('the set of letters does not depend on order or number', () => {
  expect(letterSet('listen')).toBe(letterSet('silent'));
  expect(letterSet('aab')).toBe(letterSet('ba'));
  expect(letterSet('abc')).not.toBe(letterSet('abd'));
});
