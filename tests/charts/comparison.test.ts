import { describe, expect, test } from 'vitest';
import { comparisonOf, type ComparedPosition, type ComparedProfile } from '../../src/charts/comparison/compare.ts';
import { comparisonFinding, comparisonTakeaway, distanceWords } from '../../src/charts/comparison/finding.ts';
import { comparisonFixture } from '../../src/charts/comparison/fixtures.ts';
import { comparisonLayout } from '../../src/charts/comparison/layout.ts';
import { robustnessWords } from '../../src/charts/comparison/robustness.ts';
import { comparisonSheet } from '../../src/charts/comparison/sheet.ts';
import { writtenDistance } from '../../src/charts/comparison/written-distance.ts';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { FRAMES } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';

const href = (actor: string, debate: string) => `/stakeholders/${actor}/#${debate}`;
const debateHref = (debate: string) => `/debates/${debate}/`;
const poles = { minus: 'Old', plus: 'New', phrases: { minus: 'the old', plus: 'the new' } };

function profile(shortName: string, stances: Record<string, number>): ComparedProfile {
  const positions = Object.entries(stances).map(([debate, mean]): ComparedPosition => ({
    debate, title: `The ${debate}`, poles, mean, interval: [Math.max(-2, mean - 0.5), Math.min(2, mean + 0.5)], n: 2, range: [mean, mean], ambivalent: false, span: ['2010', '2014'],
    receipts: [{ statement: `${shortName}-${debate}`, stance: mean, weight: 1 }],
  }));
  return { id: shortName.toLowerCase(), shortName, positions };
}

const alder = profile('Alder', { bridge: -2, ferry: 1, ford: 0, dam: 2 });
const birch = profile('Birch', { bridge: 2, ferry: 1, ford: 1 });
const cedar = profile('Cedar', { bridge: 2, ferry: 1, ford: 0, toll: 1 });

describe('the finding of a comparison', () => {
  test('names the distance, its coverage and the debate on which two stand furthest apart', () => {
    expect(comparisonFinding(comparisonOf([alder, birch]))).toBe('Alder and Birch stand 0.42 apart over 3 debates; furthest on the bridge');
  });

  test('says the same of both whichever comes first, but for the order of names', () => {
    expect(comparisonFinding(comparisonOf([birch, alder]))).toBe('Birch and Alder stand 0.42 apart over 3 debates; furthest on the bridge');
  });

  test('says what is too little, and what is the same', () => {
    expect(comparisonFinding(comparisonOf([alder, profile('Elm', { bridge: 2, ferry: 1 })]))).toBe('Alder and Elm share only 2 debates: too few to say how far apart they stand');
    expect(comparisonFinding(comparisonOf([alder, profile('Elm', { toll: 2 })]))).toBe('Alder and Elm share no debate: how far apart they stand is unknown');
    expect(comparisonFinding(comparisonOf([birch, profile('Elm', { bridge: 2, ferry: 1, ford: 1 })]))).toBe('Birch and Elm hold the same position on all 3 debates that they share');
    expect([distanceWords(0), distanceWords(0.004), distanceWords(0.125)]).toEqual(['0.00', 'less than 0.01', '0.13']);
  });

  test('names the furthest and the nearest two of three', () => {
    expect(comparisonFinding(comparisonOf([alder, birch, cedar]))).toBe('Alder and Birch stand furthest apart, 0.42 over 3 debates; Birch and Cedar nearest, 0.08 over 3 debates');
    expect(comparisonFinding(comparisonOf([profile('Elm', {}), profile('Fir', {}), profile('Oak', {})]))).toBe('Elm, Fir and Oak share too few debates to say how far apart they stand');
  });

  test('says who is silent on what', () => {
    expect(comparisonTakeaway(comparisonOf([alder, cedar]))).toBe(
      'A distance of 0 is the same position on every shared debate, 1 opposite ends on each. Alder has no recorded position on the toll; Cedar has no recorded position on the dam: unknown is not the middle.',
    );
    expect(comparisonTakeaway(comparisonOf([alder, birch, cedar]))).toMatch(/ Of 15 places 4 are empty: no recorded position, which is not the middle\.$/);
  });
});

test('debates come by how far apart they stand, then those on which only one speaks', () => {
  expect(comparisonOf([alder, cedar]).debates.map(({ debate, apart }) => [debate, apart])).toEqual([['bridge', 1], ['ferry', 0], ['ford', 0], ['dam', null], ['toll', null]]);
});

test('the table has the differences and shares of a pair, and unknown cells stay unknown', () => {
  const { table } = comparisonSheet({ comparison: comparisonOf([alder, birch]), href, debateHref });
  expect(table.columns.map(({ key }) => key)).toEqual(['debate', 'alder', 'birch', 'difference', 'share']);
  expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual(['The bridge', '−2', '+2', '1.00', '80 %']);
  expect(table.rows.at(-1)!.cells.map(({ value }) => value)).toEqual(['The dam', 2, null, null, null]);
});

const cases = Object.entries(FIXTURES).flatMap(([name, fixture]) => [2, 4].flatMap((most) => FRAMES.map((frame) => ({ name, most, size: frame.size, comparison: comparisonFixture(fixture, most), frame }))));

describe.each(cases)('$name, $most actors, $size', ({ comparison, frame }) => {
  const { rows, radius, height } = comparisonLayout({ comparison, href, debateHref }, frame);

  test('keeps dots exact and apart, and everything in its frame', () => {
    for (const [i, row] of rows.entries()) {
      const bottom = rows[i + 1]?.rule ?? height;
      for (const [at, dot] of row.dots.entries()) {
        for (const other of row.dots.slice(at + 1)) expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
        expect(dot.y - radius > row.rule && dot.y + radius < bottom).toBe(true);
        const width = measureText(dot.label.text, frame.text);
        const left = dot.label.anchor === 'start' ? dot.label.x : dot.label.anchor === 'end' ? dot.label.x - width : dot.label.x - width / 2;
        expect(left).toBeGreaterThanOrEqual(-0.1);
        expect(left + width).toBeLessThanOrEqual(frame.width + 0.1);
      }
      for (const { y } of [...row.title, ...row.silent, ...row.minus, ...row.plus, ...row.dots.map(({ label }) => label)]) expect(y > row.rule && y <= bottom).toBe(true);
    }
  });

  test('gives each name of a row a line of its own', () => {
    for (const { dots } of rows) expect(new Set(dots.map(({ label }) => label.y)).size).toBe(dots.length);
  });

  test('draws a dot for a position and a ring for silence', () => {
    rows.forEach(({ dots, silent }, i) => {
      expect(dots.length).toBe(comparison.debates[i]!.positions.filter(Boolean).length);
      expect(silent.length).toBe(comparison.profiles.length - dots.length);
    });
  });
});

describe('the arithmetic in words', () => {
  test('writes the sum of a distance, largest difference first', () => {
    expect(writtenDistance(comparisonOf([alder, birch]).pairs[0]!.pair)).toBe('(1 + 0.25 + 0) / 3 = 0.42');
    expect(writtenDistance(comparisonOf([alder, profile('Elm', {})]).pairs[0]!.pair)).toBeNull();
  });

  test('says what hangs on a single statement', () => {
    expect(robustnessWords({ range: [0.2, 0.4], most: null, needed: [] })).toBe('If any one statement is dropped, it lies between 0.20 and 0.40.');
    expect(robustnessWords({ range: [0.2, 0.2], most: null, needed: ['a'] })).toBe('One statement carries the distance: without it too few debates are shared to say. If any one of the others is dropped, it is 0.20.');
    expect(robustnessWords({ range: null, most: null, needed: ['a', 'b', 'c'] })).toBe('3 statements carry the distance: without any one of them too few debates are shared to say.');
  });
});
