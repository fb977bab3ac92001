import { describe, expect, test } from 'vitest';
import { driftFinding, driftTakeaway } from '../../src/charts/drift/finding.ts';
import { driftFixture, fieldDriftFixture } from '../../src/charts/drift/fixtures.ts';
import { driftLayout, type DriftInput } from '../../src/charts/drift/layout.ts';
import { driftSheet } from '../../src/charts/drift/sheet.ts';
import { fieldDriftFinding, fieldDriftTakeaway } from '../../src/charts/field-drift/finding.ts';
import { fieldDriftLayout } from '../../src/charts/field-drift/layout.ts';
import { fieldDriftSheet } from '../../src/charts/field-drift/sheet.ts';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { FRAMES } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';

const { twoCamps } = FIXTURES;
const shift = (name: string, from: number, to: number) => ({ actor: name.toLowerCase(), name, from, to, before: '2010', after: '2015-03-02', n: [1, 2] as const });
const input = (...groups: ReturnType<typeof shift>[][]): DriftInput => ({
  ...driftFixture(twoCamps),
  debates: groups.map((shifts, at) => ({ debate: { ...twoCamps.debate, id: `d${at}`, title: ['The bridge', 'The ferry'][at]! }, shifts, followed: 5 })),
  followed: 10,
  unfollowed: 7,
});

describe('the finding of the drift', () => {
  test('counts those who moved among those who can be followed, and names the debate with most', () => {
    expect(driftFinding(input([shift('Alder', -1, 1), shift('Birch', 2, 0)], [shift('Cedar', 0, -2)]))).toBe('3 of 10 positions that can be followed moved by a point or more, most of them on the bridge (2)');
    expect(driftFinding(input([shift('Alder', -1, 1)], [shift('Cedar', 0, -2)]))).toBe('2 of 10 positions that can be followed moved by a point or more');
    expect(driftFinding(input())).toBe('None of 10 positions that can be followed moved by a point or more');
    expect(driftFinding({ ...input(), followed: 0 })).toBe('No position can be followed over time');
  });

  test('counts those who crossed, single statements, and the unknown', () => {
    expect(driftTakeaway(input([shift('Alder', -1, 1), shift('Birch', 2, 0)]))).toBe(
      '1 went from one side to the other. At both ends of 0 stands a single statement, so look at the words. Of 7 further positions nothing is known over time: their words are of one year only, or not sure enough.',
    );
  });

  test('is told row by row, largest change first', () => {
    const { table } = driftSheet(input([shift('Birch', 2, 0.5), shift('Alder', -1, 1)]));
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Alder', 'The bridge', '−1', '2010', '1', '+1', '2 March 2015', '2', '+2'],
      ['Birch', 'The bridge', '+2', '2010', '1', '+0.5', '2 March 2015', '2', '−1.5'],
    ]);
  });
});

describe('the finding of the field over time', () => {
  const field = fieldDriftFixture(twoCamps);
  const movedOn = (most: number) => ({ ...field, debates: field.debates.map((one, at) => (at >= most ? one : { ...one, periods: one.periods.map((period, place) => (period.mean === null ? period : { ...period, mean: place < 3 ? -1 : 1, interval: place < 3 ? ([-1.4, -0.6] as const) : ([0.6, 1.4] as const) })) })) });

  test('says where the mean moved beyond its uncertainty', () => {
    expect(fieldDriftFinding(field)).toBe('On none of 2 debates did the mean of those who spoke move beyond its uncertainty');
    expect(fieldDriftFinding(movedOn(2))).toBe('On 2 of 2 debates the mean of those who spoke moved beyond its uncertainty, farthest on the bridge: from −1 to +1');
    expect(fieldDriftFinding(movedOn(1))).toBe('On one of 2 debates, the bridge, the mean of those who spoke moved beyond its uncertainty: from −1 to +1');
    expect(fieldDriftFinding(fieldDriftFixture(FIXTURES.nobodyAnswered))).toBe('On no debate did enough actors speak in two periods');
  });

  test('warns that others may have spoken, and names what cannot be followed', () => {
    expect(fieldDriftTakeaway(fieldDriftFixture(FIXTURES.oneStakeholder))).toBe('A mean moves when actors move, and when others speak: compare it with the shifts of single actors. Too little is dated on the bridge.');
  });

  test('keeps the unknown empty in the table', () => {
    const rows = fieldDriftSheet(field).table.rows.slice(2, 4);
    expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['The bridge', '2010–2012', 0, 0, null, null, null],
      ['The bridge', '2013–2015', 2, 2, null, null, null],
    ]);
    expect(rows.map(({ cells }) => cells[4]!.text)).toEqual(['nobody spoke', 'too few']);
  });
});

const cases = Object.entries(FIXTURES).flatMap(([name, fixture]) => FRAMES.map((frame) => ({ name, size: frame.size, fixture, frame })));

describe.each(cases)('$name, $size', ({ fixture, frame }) => {
  test('an arrow runs from where it started to where it went, and its words stay in the frame', () => {
    const { debates, height, ends } = driftLayout(driftFixture(fixture), frame);
    for (const { rows, rule, fault } of debates) {
      expect(fault.bottom).toBeLessThanOrEqual(height);
      for (const { from, to, line, years, name, note, y } of rows) {
        expect(Math.sign(line[1] - line[0])).toBe(Math.sign(to.x - from.x));
        for (const { x } of [from, to]) expect(x >= ends[0] && x <= ends[1]).toBe(true);
        expect(y > rule && y < fault.bottom).toBe(true);
        for (const { text, x, anchor } of [...years, note]) {
          const width = measureText(text, frame.text);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          expect(left >= -0.1 && left + width <= frame.width + 0.1).toBe(true);
        }
        expect(name.x + measureText(name.text, frame.text)).toBeLessThanOrEqual(frame.width);
      }
    }
  });

  test('a silent stretch is a gap: no dot, and no line over it', () => {
    const { panels } = fieldDriftLayout(fieldDriftFixture(fixture), frame);
    for (const { points, lines, years, left, right } of panels) {
      expect(points[2]!.y).toBeNull();
      expect(points[3]!.y).toBeNull();
      expect(lines.length).toBe(points.filter(({ y }, at) => y !== null && points[at + 1]?.y != null).length);
      for (const { text, x, anchor } of years) {
        const width = measureText(text, frame.text);
        expect((anchor === 'end' ? x : x + width / 2) <= right + 0.1 && (anchor === 'end' ? x - width : x - width / 2) >= left - 0.1).toBe(true);
      }
    }
  });
});
