import { describe, expect, test } from 'vitest';
import { rollCallReading } from '../../src/analysis/roll-call-reading.ts';
import { inside, overlap } from '../../src/charts/marks/box.ts';
import { FRAMES, NARROW, WIDE } from '../../src/charts/marks/frame.ts';
import { describeState, formatPlace, votesFinding, votesTakeaway } from '../../src/charts/votes-map/finding.ts';
import { VOTES_FIXTURES } from '../../src/charts/votes-map/fixtures.ts';
import { votesMapLayout } from '../../src/charts/votes-map/layout.ts';
import { rollCallsTable, votesMapSheet } from '../../src/charts/votes-map/sheet.ts';

const cases = Object.entries(VOTES_FIXTURES).flatMap(([name, { input }]) => FRAMES.map((frame) => ({ name, size: frame.size, input, frame })));
const { twoCamps, everyoneAgrees, nobodyAnswered } = VOTES_FIXTURES;

describe.each(cases)('$name, $size', ({ input, frame }) => {
  const { dots, labels, rows, radius, height, strip } = votesMapLayout(input, frame);

  test('every state has a dot in the picture, apart from the others', () => {
    expect(dots.map(({ actor }) => actor).sort()).toEqual(input.states.map(({ actor }) => actor).sort());
    for (const [i, a] of dots.entries()) {
      expect(a.x - radius).toBeGreaterThanOrEqual(0);
      expect(a.x + radius).toBeLessThanOrEqual(frame.width);
      for (const b of dots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * radius - 0.2);
    }
  });

  test('names stay on the strip and apart', () => {
    for (const [i, { box }] of labels.entries()) {
      expect(inside(box, { left: 0, right: frame.width, ...strip })).toBe(true);
      for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
    }
  });

  test('the bars of roll calls lie in the picture', () => {
    for (const { bars, y } of rows) {
      expect(y).toBeLessThan(height);
      for (const { from, to } of bars) expect([from >= 0, to <= frame.width, to > from]).toEqual([true, true, true]);
    }
  });
});

test.each(FRAMES)('the ends of the line say whole which states lie there, in fewer words where it is narrow: $size', (frame) => {
  const { ends } = votesMapLayout({ ...twoCamps.input, ends: { left: 'United Kingdom', right: 'Russia' } }, frame);
  expect(ends.map(({ text }) => text)).toEqual([expect.stringMatching(/^← (votes more |more )?like United Kingdom$/), expect.stringMatching(/^(votes more |more )?like Russia →$/)]);
  if (frame !== NARROW) expect(ends[0]!.text).toBe('← votes more like United Kingdom');
});

test('a bar has the colour of the pole that the ballot supports, and none where the text has no direction', () => {
  const { rows } = votesMapLayout(twoCamps.input, WIDE);
  expect(rows.map(({ bars }) => bars.map(({ ballot, tone }) => `${ballot} ${tone}`))).toEqual([['no minus', 'yes plus'], ['no plus', 'yes minus'], ['yes middle']]);
});

describe('the words of the map of votes', () => {
  test('say how much one line holds, and never that silence is a place', () => {
    expect(votesFinding(twoCamps.input)).toBe('One line from State 1 to State 2 holds 70 % of how 30 states differ in 3 roll calls');
    expect(votesFinding(everyoneAgrees.input)).toBe('All 12 states voted alike in 1 roll calls');
    expect(votesFinding(nobodyAnswered.input)).toBe('No roll call is on record');
    expect(votesTakeaway(twoCamps.input)).toBe('The line is carried most by R/1 of 2011 (correlation 0.90), R/2 of 2014 (correlation 0.60); 4 states have no roll call on record, which is not a middle.');
  });

  test('leave out an agreement that is not known', () => {
    const [state] = twoCamps.input.states;
    expect(describeState({ ...state!, name: 'Alder', place: -0.5, votes: 1, agreement: { left: null, right: 0.25 } }, { left: 'Oak', right: 'Elm' })).toBe('Alder: at −0.50 by 1 vote, agrees with Elm in 25 %');
    expect([formatPlace(0.001), formatPlace(-0.001), formatPlace(0.256)]).toEqual(['0.00', '0.00', '+0.26']);
  });

  test('are those of the tables', () => {
    const { table } = votesMapSheet(twoCamps.input);
    expect(table.rows.length).toBe(30);
    const places = table.rows.map(({ cells }) => cells[1]!.value as number);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(table.rows.some(({ cells }) => cells[3]!.value === null && cells[3]!.text === 'no common vote')).toBe(true);
    expect(rollCallsTable(twoCamps.input).rows.map(({ cells }) => cells.at(-1)!.text)).toEqual(['+0.90', '−0.60', 'all voted alike']);
  });
});

describe('what a roll call tells along a line', () => {
  test('is how far apart yes and no stand', () => {
    const reading = rollCallReading(Float64Array.of(-2, -1, 0, 1, 2), [-2, -2, 0, 2, 2]);
    expect(reading.correlation).toBeCloseTo(0.949, 3);
    expect(reading.yes).toEqual({ n: 2, quartiles: [1.25, 1.5, 1.75] });
    expect(reading.no).toEqual({ n: 2, quartiles: [-1.75, -1.5, -1.25] });
  });

  test('leaves out who did not vote and who has no place', () => {
    expect(rollCallReading(Float64Array.of(-1, Number.NaN, 1), [-2, 2, null])).toEqual({ correlation: null, yes: null, no: { n: 1, quartiles: [-1, -1, -1] } });
  });
});
