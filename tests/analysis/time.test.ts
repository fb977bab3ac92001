import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayNumber, isoDay, isoWeek } from '../../src/analysis/calendar.ts';
import { kernelWeight, weightedByTime, type Kernel } from '../../src/analysis/time-kernel.ts';
import { inWindow, timeWindows } from '../../src/analysis/time-windows.ts';

describe('days', () => {
  test('of a date known to the month or year are its middle', () => {
    expect(['1970-01-01', '1970-01', '1970', '2012-02-29'].map((date) => isoDay(dayNumber(date)))).toEqual(['1970-01-01', '1970-01-16', '1970-07-02', '2012-02-29']);
  });

  test('belong to the ISO week of their Thursday', () => {
    expect(['2012-12-30', '2012-12-31', '2013-01-06', '2013-01-07', '2016-01-03', '1969-12-29'].map((date) => isoWeek(dayNumber(date)))).toEqual(['2012-W52', '2013-W01', '2013-W01', '2013-W02', '2015-W53', '1970-W01']);
  });
});

describe('windows', () => {
  test('lie between the first and the last date', () => {
    expect(timeWindows(['2012-05-05', '2012-05-01'], 'day', 3)).toEqual([
      { centre: '2012-05-02', from: '2012-05-01', to: '2012-05-03' },
      { centre: '2012-05-03', from: '2012-05-02', to: '2012-05-04' },
      { centre: '2012-05-04', from: '2012-05-03', to: '2012-05-05' },
    ]);
  });

  test('are whole weeks, months and years of the calendar', () => {
    expect(timeWindows(['2012-02-29', '2012-03-05'], 'week', 1)).toEqual([
      { centre: '2012-02-27', from: '2012-02-27', to: '2012-03-04' },
      { centre: '2012-03-05', from: '2012-03-05', to: '2012-03-11' },
    ]);
    expect(timeWindows(['2011-12-31', '2012-02-01'], 'month', 3)).toEqual([{ centre: '2012-01-01', from: '2011-12-01', to: '2012-02-29' }]);
    expect(timeWindows(['1969', '1971-01-01'], 'year', 1).map(({ from, to }) => [from, to])).toEqual([['1969-01-01', '1969-12-31'], ['1970-01-01', '1970-12-31'], ['1971-01-01', '1971-12-31']]);
  });

  test('of an even size are one unit wider', () => {
    expect(timeWindows(['2012-05-01', '2012-05-09'], 'day', 4)).toEqual(timeWindows(['2012-05-01', '2012-05-09'], 'day', 5));
  });

  test('are none without dates, and none where the range is too short', () => {
    expect(timeWindows([], 'day', 1)).toEqual([]);
    expect(timeWindows(['2012-05-01', '2012-05-01'], 'day', 3)).toEqual([]);
    expect(timeWindows(['2012-05-01', '2012-05-01'], 'day', 1)).toHaveLength(1);
  });

  test('of no size are refused', () => {
    expect(() => timeWindows(['2012'], 'day', 0)).toThrow('window of 0 units; write a whole number from 1 up');
  });

  test('hold both their ends, and dates by their middle', () => {
    const dated = ['2012-04-30', '2012-05-01', '2012-05', '2012-05-31', '2012'].map((date) => ({ date }));
    expect(inWindow(dated, { centre: '2012-05-01', from: '2012-05-01', to: '2012-05-31' }).map(({ date }) => date)).toEqual(['2012-05-01', '2012-05', '2012-05-31']);
  });
});

describe('kernels', () => {
  const kernels: Kernel[] = ['gaussian', 'uniform', 'epanechnikov', 'triangular'];

  test('have their published values', () => {
    expect(kernels.map((kernel) => kernelWeight(kernel, 0))).toEqual([1 / Math.sqrt(2 * Math.PI), 0.5, 0.75, 1]);
    expect(kernels.map((kernel) => kernelWeight(kernel, 0.5))).toEqual([Math.exp(-0.125) / Math.sqrt(2 * Math.PI), 0.5, 0.5625, 0.5]);
    expect(kernels.slice(1).map((kernel) => kernelWeight(kernel, 1.5))).toEqual([0, 0, 0]);
  });

  test.each(kernels)('%s integrates to one', (kernel) => {
    const step = 1e-3;
    let area = 0;
    for (let u = -8 + step / 2; u < 8; u += step) area += kernelWeight(kernel, u) * step;
    expect(area).toBeCloseTo(1, 3);
  });

  test.each(kernels)('%s is the same before and after', (kernel) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (u) => {
        expect(kernelWeight(kernel, -u)).toBe(kernelWeight(kernel, u));
        expect(kernelWeight(kernel, u)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1 },
    );
  });

  test('weigh statements by their days, and leave out those beyond', () => {
    const on = (date: string) => ({ actor: 'a', concept: 'x', level: 1, date, document: 'd' });
    const near = weightedByTime([on('2012-05-01'), on('2012-05-06'), on('2012-05-11'), { ...on('2012-05-01'), weight: 2 }], '2012-05-01', 'triangular', 10);
    expect(near.map(({ date, weight }) => [date, weight])).toEqual([['2012-05-01', 1], ['2012-05-06', 0.5], ['2012-05-01', 2]]);
    expect(() => weightedByTime([], '2012-05-01', 'uniform', 0)).toThrow('bandwidth of 0 days; write a number above 0');
  });
});
