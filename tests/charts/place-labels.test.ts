import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses, inside, overlap } from '../../src/charts/marks/box.ts';
import { fitText, measureText, wrapText } from '../../src/charts/marks/measure-text.ts';
import { placeLabels } from '../../src/charts/marks/place-labels.ts';

const FRAME = { left: 0, top: 0, right: 400, bottom: 200 };
const request = fc.record({ x: fc.integer({ min: 5, max: 395 }), y: fc.integer({ min: 5, max: 195 }), text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }) });
const requests = fc.array(request, { maxLength: 25 }).map((list) => list.map((item, i) => ({ ...item, key: `${i}`, radius: 4 })));

describe('labels', () => {
  test('overlap neither one another nor a dot, and stay in the frame', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const obstacles = list.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
        const labels = placeLabels(list, { size: 13, frame: FRAME, obstacles });
        for (const [i, a] of labels.entries()) {
          expect(inside(a.box, FRAME)).toBe(true);
          for (const obstacle of obstacles) expect(overlap(a.box, obstacle)).toBe(false);
          for (const b of labels) {
            if (a !== b) expect(overlap(a.box, b.box)).toBe(false);
            if (a !== b && b.leader) expect(crosses(b.leader, a.box)).toBe(false);
          }
          expect(labels.findIndex(({ key }) => key === a.key)).toBe(i);
        }
      }),
    );
  });

  test('give the first request its first choice, at the right of its mark', () => {
    const [label] = placeLabels([{ key: 'a', text: 'Estonia', x: 100, y: 100, radius: 4 }], { size: 13, frame: FRAME, obstacles: [] });
    expect(label).toMatchObject({ key: 'a', anchor: 'start', leader: null, x: 107 });
  });

  test('are dropped where there is no room', () => {
    const wide = 'W'.repeat(80);
    expect(placeLabels([{ key: 'a', text: wide, x: 100, y: 100, radius: 4 }], { size: 13, frame: FRAME, obstacles: [] })).toEqual([]);
  });

  test('move away on a leader line where the seats beside the mark are taken', () => {
    const obstacles = [{ left: 40, right: 96, top: 80, bottom: 120 }, { left: 104, right: 190, top: 80, bottom: 120 }, { left: 104, right: 105, top: 70, bottom: 130 }];
    const [label] = placeLabels([{ key: 'a', text: 'Estonia', x: 100, y: 100, radius: 4 }], { size: 13, frame: FRAME, obstacles });
    expect(label?.leader).not.toBeNull();
  });
});

describe('measured text', () => {
  test('agrees with widths that a browser measured in Source Sans 3', () => {
    expect(measureText('0000', 1000)).toBe(1988);
    expect(measureText(' ', 13)).toBeCloseTo(2.6);
    expect(measureText('Żółć', 13)).toBe(measureText('Zołc', 13));
  });

  test('is wider in semibold and scales with the size', () => {
    expect(measureText('Estonia', 13, 'semibold')).toBeGreaterThan(measureText('Estonia', 13));
    expect(measureText('Estonia', 26)).toBeCloseTo(2 * measureText('Estonia', 13));
  });

  test('is cut with an ellipsis to what fits', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(measureText(fitText(text, width, 13), 13)).toBeLessThanOrEqual(Math.max(width, measureText('…', 13)));
      }),
    );
    expect(fitText('Estonia', 100, 13)).toBe('Estonia');
  });

  test('is broken at spaces into no more lines than asked for', () => {
    expect(wrapText('Existing law and norms', 80, 13)).toEqual(['Existing law', 'and norms']);
    expect(wrapText('one two three four five six', 30, 13, { lines: 2 })).toHaveLength(2);
    expect(wrapText('short', 80, 13)).toEqual(['short']);
  });
});
