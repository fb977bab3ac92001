import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenly, breakLines, countLines, measuredText } from '../../src/pictures/break-lines.ts';
import { typeWidth } from '../../src/pictures/measure-type.ts';

const serif = (text: string) => measuredText(text, 'serif');

describe('breaking a text into lines', () => {
  test('loses no word and adds none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        expect(breakLines(serif(text), width).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  test('keeps every line within the width', () => {
    const lines = breakLines(serif('For the time being, the bad guys have the upper hand'), 8);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => typeWidth(line, 1, 'serif') > 8)).toEqual([]);
  });

  test('breaks Chinese between characters, and never before a full stop or after an opening mark', () => {
    const lines = breakLines(serif('国家保护关键信息基础设施。“网络安全”很重要，各部门负责。'), 5);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^[。，”]|“$/.test(line))).toEqual([]);
  });

  test('never lets a mark that stands alone begin a line', () => {
    expect(breakLines(serif('technology , which'), typeWidth('technology', 1, 'serif') + 0.1)[0]).toBe('technology ,');
  });

  test('evens the lines out without making more of them', () => {
    const text = serif('The states of the region split over a treaty of the United Nations in the end');
    expect(breakEvenly(text, 20)).toHaveLength(countLines(text, 20));
    const widths = breakEvenly(text, 20).map((line) => typeWidth(line, 1, 'serif'));
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(...breakLines(text, 20).map((line) => typeWidth(line, 1, 'serif'))));
  });
});
