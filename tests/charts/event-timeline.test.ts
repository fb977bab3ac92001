import { describe, expect, test } from 'vitest';
import { NARROW, type Frame } from '../../src/charts/marks/frame.ts';
import { layOutEventTimeline } from '../../src/charts/event-timeline/layout.ts';

const FRAME: Frame = { size: 'narrow', width: 400, text: 13 };
const years = [2010, 2011, 2012, 2013].map((year, index) => ({ year, count: index * 2 }));
const event = (label: string, date: string, weight = 1) => ({ label, date, weight, href: `/events/${label}/` });

describe('the timeline of events', () => {
  test('draws a bar for each year with statements, on one baseline, the highest at the top', () => {
    const { bars, baseline } = layOutEventTimeline(years, [], FRAME, 4);
    expect(bars.map(({ year, count }) => [year, count])).toEqual([[2011, 2], [2012, 4], [2013, 6]]);
    expect(bars.map(({ y, height }) => Math.round(y + height))).toEqual([baseline, baseline, baseline].map(Math.round));
    expect(bars[0]!.height * 3).toBeCloseTo(bars[2]!.height, 0);
  });

  test('names events on both halves without a line through a name', () => {
    const { labels, frame } = layOutEventTimeline(years, [event('one', '2010-06'), event('two', '2012-06'), event('three', '2013-06')], FRAME, 4);
    expect(labels.map(({ label, anchor }) => [label, anchor])).toEqual([['one', 'start'], ['two', 'end'], ['three', 'end']]);
    const [, two, three] = labels;
    expect(three!.y).toBeLessThan(two!.y);
    expect(labels.every(({ x }) => x >= 0 && x <= frame.width)).toBe(true);
  });

  test('leaves out the lighter of two where there is one row', () => {
    const { labels } = layOutEventTimeline(years, [event('light', '2013-01', 1), event('heavy', '2013-06', 9)], FRAME, 1);
    expect(labels.map(({ label }) => label)).toEqual(['heavy']);
  });

  test('leaves out a name that runs out of the picture', () => {
    expect(layOutEventTimeline(years, [event('x'.repeat(90), '2013-06')], FRAME, 4).labels).toEqual([]);
  });

  test('is empty without years', () => {
    const { bars, labels } = layOutEventTimeline([], [], FRAME, 4);
    expect([bars, labels]).toEqual([[], []]);
  });

  test('gives the same twice', () => {
    const draw = () => JSON.stringify(layOutEventTimeline(years, [event('one', '2010-06'), event('two', '2012-06')], NARROW, 3));
    expect(draw()).toBe(draw());
    expect(draw()).not.toMatch(/null/);
  });
});
