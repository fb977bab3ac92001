import { expect, test } from 'vitest';
import fc from 'fast-check';
import { earliestDay, formatDate, isPartialDate, latestDay, precisionOf, toDecimalYear, yearOf } from '../../src/domain/partial-date.ts';

test.each(['2012', '2012-05', '2012-05-02', '2012-02-29', '0999', '2000-02-29'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '12', '2012-5', '2012-13', '2012-00', '2012-05-32', '2013-02-29', '1900-02-29', '2012-05-02T00:00', ' 2012', '2012\n', 'May 2012'])('%j is no date', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test('a date says how precise it is', () => {
  expect(['2012', '2012-05', '2012-05-02'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  expect(['2012', '2012-05', '2012-05-02'].map(yearOf)).toEqual([2012, 2012, 2012]);
  expect(['2012', '2012-05', '2012-05-02'].map(earliestDay)).toEqual(['2012-01-01', '2012-05-01', '2012-05-02']);
  expect(['2012', '2012-02', '2013-02', '2012-12', '2012-05-02'].map(latestDay)).toEqual(['2012-12-31', '2012-02-29', '2013-02-28', '2012-12-31', '2012-05-02']);
  expect(['2012', '2012-05', '2012-05-02'].map(formatDate)).toEqual(['2012', 'May 2012', '2 May 2012']);
});

test('a mark stands in the middle of what its date can mean', () => {
  expect(toDecimalYear('2012')).toBe(2012.5);
  expect(toDecimalYear('2012-07')).toBeCloseTo(2012 + 6.5 / 12, 12);
  expect(toDecimalYear('2012-01-01')).toBe(2012);
  expect(toDecimalYear('2011-07-02')).toBeCloseTo(2011 + 182 / 365, 12);
  expect(toDecimalYear('2012-12-31')).toBeCloseTo(2012 + 365 / 366, 12);
});

test('every day of the calendar is a date, and dates sort as their days do', () => {
  const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(isPartialDate(a)).toBe(true);
      expect(a < b).toBe(toDecimalYear(a) < toDecimalYear(b));
    }),
    { seed: 1 },
  );
});
