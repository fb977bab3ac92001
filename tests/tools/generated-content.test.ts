import { expect, test } from 'vitest';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { generatedContent } from '../../tools/generated-content.ts';
import { seededRandom } from '../../tools/word-chain.ts';
import { corpusOf, TODAY } from '../fixtures/tiny-content.ts';

const real = buildCorpus(readFolder('content'), TODAY);

test('the gate accepts generated content of the size asked for', () => {
  const corpus = corpusOf(Object.fromEntries(generatedContent(real, 300)));
  expect(corpus.statements.size).toBe(300);
  expect(corpus.debates.size).toBe(real.debates.size);
  expect(corpus.sources.size / 300).toBeCloseTo(real.sources.size / real.statements.size, 1);
  expect([...corpus.statements.values()].some(({ codes }) => codes.length > 0)).toBe(true);
});

test('the same seed gives the same files, another seed others', () => {
  expect(generatedContent(real, 50, 7)).toEqual(generatedContent(real, 50, 7));
  expect(generatedContent(real, 50, 8)).not.toEqual(generatedContent(real, 50, 7));
});

test('seeded numbers lie between 0 and 1 and never change', () => {
  const random = seededRandom(1);
  expect([random(), random(), random()].map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.627074",
      "0.002736",
      "0.527447",
    ]
  `);
});
