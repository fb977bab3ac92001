import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { readWords } from '../../src/search/words.ts';
import { generatedQuotes } from '../../tools/generated-quotes.ts';

const real = searchDocuments(corpus());
const wordsOf = (quotes: readonly { text: string }[]) => quotes.flatMap(({ text }) => readWords(text).map(({ word }) => word));

describe('generated quotations', () => {
  const { quotes } = generatedQuotes(real, 4000);

  test('are as many as asked for, and the same for the same seed', () => {
    expect(quotes).toHaveLength(4000);
    const some = generatedQuotes(real, 50, 3);
    expect(generatedQuotes(real, 50, 3)).toEqual(some);
    expect(some.quotes).not.toEqual(generatedQuotes(real, 50, 4).quotes);
  }, 120_000);

  test('have words in natural shares: the r-th word about 1/r as often as the first', () => {
    const counts = [...Map.groupBy(wordsOf(quotes), (word) => word).values()].map(({ length }) => length).sort((a, b) => b - a);
    const points = [10, 30, 100, 300, 1000, 3000].map((rank) => [Math.log(rank), Math.log(counts[rank - 1]!)] as const);
    const [[x0, y0], [x1, y1]] = [points[0]!, points.at(-1)!];
    expect((y1 - y0) / (x1 - x0)).toBeGreaterThan(-1.4);
    expect((y1 - y0) / (x1 - x0)).toBeLessThan(-0.8);
  });

  test('bring new words as they grow, more slowly than they grow', () => {
    const half = new Set(wordsOf(quotes.slice(0, 2000))).size;
    const whole = new Set(wordsOf(quotes)).size;
    expect(whole / half).toBeGreaterThan(1.15);
    expect(whole / half).toBeLessThan(2);
  });
});
