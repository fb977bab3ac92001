import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight, segments, tidyRanges, type Range } from '../../src/search/highlight.ts';

const shown = (pieces: readonly { text: string; marked: boolean }[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('segments', () => {
  test('cuts a text at ranges in any order and joins those that touch', () => {
    expect(shown(segments('abcdef', [[4, 5], [0, 2], [1, 3]]))).toBe('[abc]d[e]f');
    expect(shown(segments('abc', []))).toBe('abc');
    expect(shown(segments('abc', [[0, 3]]))).toBe('[abc]');
  });

  test('cuts no character of two code units and no letter from its accent', () => {
    expect(shown(segments('a😀b', [[1, 2]]))).toBe('a[😀]b');
    expect(shown(segments('Toure\u0301!', [[0, 5]]))).toBe('[Toure\u0301]!');
    expect(shown(segments('Toure\u0301!', [[5, 6]]))).toBe('Tour[e\u0301]!');
  });

  test('ignores ranges that are empty, reversed or outside', () => {
    expect(tidyRanges('abc', [[2, 1], [1, 1], [5, 9], [-4, -1], [Number.NaN, 0]])).toEqual([]);
    expect(tidyRanges('abc', [[-5, 99]])).toEqual([[0, 3]]);
  });

  test('whatever the ranges, the pieces joined are the text, and no character is cut', () => {
    const range: fc.Arbitrary<Range> = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(range), (text, ranges) => {
        const pieces = segments(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(piece.text).not.toBe('');
        for (const [place, piece] of pieces.entries()) {
          expect(piece.text.isWellFormed()).toBe(true);
          expect(pieces[place + 1]?.marked).not.toBe(piece.marked);
        }
      }),
    );
  });
});

describe('highlight', () => {
  test('marks whole words as they stand', () => {
    expect(shown(highlight('The U.N.’s Touré — and community', new Set(['un', 'toure'])))).toBe('The [U.N.’s] [Touré] — and community');
  });

  test('marks both halves of a compound, and Han characters in one piece', () => {
    expect(shown(highlight('a multi-stakeholder model', new Set(['multistakeholder'])))).toBe('a [multi]-[stakeholder] model');
    expect(shown(highlight('国家网络安全等级', new Set([...'网络安全'])))).toBe('国家[网络安全]等级');
  });

  test('marks a word that stands apart in two, in one piece', () => {
    expect(shown(highlight('cyber crime, not cyber war', new Set(['cybercrime'])))).toBe('[cyber crime], not cyber war');
  });

  test('treats markup as text', () => {
    expect(highlight('<b>treaty</b>', new Set(['treaty']))).toEqual([
      { text: '<b>', marked: false },
      { text: 'treaty', marked: true },
      { text: '</b>', marked: false },
    ]);
  });
});
