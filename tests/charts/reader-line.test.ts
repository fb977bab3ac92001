import { describe, expect, test } from 'vitest';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { faultLineLayout } from '../../src/charts/fault-line/layout.ts';
import { FRAMES } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';
import { groupFinding, readerFinding } from '../../src/charts/reader-line/finding.ts';
import { readerLineFixture } from '../../src/charts/reader-line/fixtures.ts';
import { readerLineLayout, type ReaderLineInput } from '../../src/charts/reader-line/layout.ts';
import { groupTable, readerTable } from '../../src/charts/reader-line/sheet.ts';

const cases = Object.entries(FIXTURES).flatMap(([name, fixture]) => FRAMES.map((frame) => ({ name, size: frame.size, fixture, frame })));

describe.each(cases)('$name, $size', ({ fixture, frame }) => {
  test('forty readers stand below the actors, apart, each near its exact place, and inside the picture', () => {
    const input = readerLineFixture(fixture, 40, '#');
    const { base, marks, radius } = readerLineLayout(input, frame);
    expect(marks).toHaveLength(input.readers.reduce((sum, { stances }) => sum + stances.length, 0));
    const unit = (base.ends[1] - base.ends[0]) / 4;
    for (const [row, { debate }] of input.rows.entries()) {
      const here = marks.filter(({ key }) => key.startsWith(`${debate.id} `));
      const next = base.rows[row + 1]?.rule ?? base.height;
      for (const [index, mark] of here.entries()) {
        expect(mark.y - radius, 'below the dots').toBeGreaterThanOrEqual(Math.max(base.rows[row]!.lane, ...base.rows[row]!.dots.map(({ y }) => y + base.radius)) - 0.2);
        expect(mark.y + radius, 'above the next row').toBeLessThanOrEqual(next);
        expect(mark.x - radius).toBeGreaterThanOrEqual(0);
        expect(mark.x + radius).toBeLessThanOrEqual(frame.width);
        for (const other of here.slice(index + 1)) expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
      }
      for (const [index, reader] of input.readers.entries()) {
        const own = reader.stances.find((one) => one.debate === debate.id);
        const mark = here.find(({ key }) => key === `${debate.id} ${reader.id}`);
        expect(mark === undefined).toBe(own === undefined);
        if (!own || !mark) continue;
        expect(Math.abs(mark.x - (base.fault.x + own.stance * unit))).toBeLessThanOrEqual(0.2 * unit + 0.2);
        expect(mark.text, 'the number in the list').toBe(`${index + 1}`);
      }
    }
  });

  test('a single reader has a mark at its exact place with a name inside the picture, or a ring where there is no answer', () => {
    const input = readerLineFixture(fixture, 1, '#');
    const { base, marks, gaps } = readerLineLayout(input, frame);
    expect(marks.map(({ key }) => key)).toEqual([`${fixture.debate.id} reader-1`]);
    expect(gaps.map(({ key, x }) => [key, x])).toEqual([['again', base.ends[0]]]);
    for (const stance of [-2, -0.5, 0, 1.5, 2]) {
      const [mark] = readerLineLayout({ ...input, readers: [{ ...input.readers[0]!, stances: [{ debate: fixture.debate.id, stance, ambivalent: false }] }] }, frame).marks;
      expect(mark!.x).toBeCloseTo(base.fault.x + (stance * (base.ends[1] - base.ends[0])) / 4, 0);
      const width = measureText(mark!.text, frame.text, 'semibold');
      const [from, to] = mark!.anchor === 'start' ? [mark!.textX, mark!.textX + width] : [mark!.textX - width, mark!.textX];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(frame.width);
    }
  });
});

test('readers move no actor along the axis', () => {
  const input = readerLineFixture(FIXTURES.twoCamps!, 5, '#');
  for (const frame of FRAMES) {
    const places = (rows: ReturnType<typeof faultLineLayout>['rows']) => rows.map(({ dots }) => dots.map(({ actor, x }) => [actor, x]));
    expect(places(readerLineLayout(input, frame).base.rows)).toEqual(places(faultLineLayout(input, frame).rows));
  }
});

describe('what the picture says in words', () => {
  const { rows, ...rest } = readerLineFixture(FIXTURES.twoCamps!, 1, '#');
  const standings = [-2, -1, 1].map((mean, index) => ({ actor: `a${index}`, name: `Actor ${index}`, mean, n: 1, ambivalent: false }));
  const having = (...stances: [string, number][]): ReaderLineInput => ({
    ...rest,
    rows: rows.map((row) => ({ ...row, standings })),
    readers: [{ id: 'reader', name: 'You', stances: stances.map(([debate, stance]) => ({ debate, stance, ambivalent: false })) }],
  });

  test('is where most actors are, and where they are not', () => {
    expect(readerFinding(having())).toBe('No answer with an opinion yet');
    expect(readerFinding(having(['bridge', -1], ['again', -2]))).toBe('You stand with most actors on all 2 debates that can be compared');
    expect(readerFinding(having(['bridge', -1], ['again', 2]))).toBe('You stand with most actors on 1 of 2 debates, and apart from them on 1');
    expect(readerFinding(having(['bridge', 1], ['again', 0]))).toBe('You stand apart from most actors on the one debate that can be compared; in the middle of 1');
    expect(readerFinding(having(['again', 0]))).toBe('You stand in the middle of the one debate that can be compared');
  });

  test('and the table has the same, with no answer where there is none', () => {
    const cells = (input: ReaderLineInput) => readerTable(input).rows.map(({ cells: [debate, own, words, , minus, middle, plus, , beside] }) => [debate, own, words, minus, middle, plus, beside].map((cell) => cell!.text));
    expect(cells(having(['bridge', -1.5]))).toEqual([
      ['The bridge', '−1.5', 'for the old bridge', '2', '0', '1', '2'],
      ['The bridge again', 'no answer', 'no answer', '2', '0', '1', '—'],
    ]);
  });

  test('of a group is where it is farthest apart, and everybody’s place', () => {
    expect(groupFinding([{ title: 'The bridge', n: 4, spread: 1 }, { title: 'The toll', n: 3, spread: 0.25 }, { title: 'The tunnel', n: 1, spread: 0 }])).toBe('The group is farthest apart on “The bridge”, and closest on “The toll”');
    expect(groupFinding([{ title: 'The bridge', n: 4, spread: 0 }])).toBe('On every debate the group stands together');
    expect(groupFinding([{ title: 'The bridge', n: 1, spread: 0 }])).toBe('No debate has two answers to compare');
    const table = groupTable(readerLineFixture(FIXTURES.twoCamps!, 3, '#'));
    expect(table.columns.map(({ label }) => label)).toEqual(['Debate', '1 Reader 1', '2 Reader 2', '3 Reader 3']);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['The bridge', '−2', '−0.5', '+1'], ['The bridge again', 'no answer', '0', '0']]);
  });
});
