import { expect, test } from 'vitest';
import { chosen } from '../../src/intake/analysis-options.ts';

test('options are taken as typed, and what is left out is left to the analysis', () => {
  expect(chosen({})).toEqual({ from: undefined, to: undefined });
  expect(chosen({ normalisation: 'jaccard', duplicates: 'week', from: '2010', to: '2015-06', seed: '7', 'half-life': '2.5' })).toEqual({ normalisation: 'jaccard', duplicates: 'week', from: '2010', to: '2015-06', seed: 7, halfLife: 2.5 });
});

test('a wrong option is named, with what to type instead', () => {
  expect(() => chosen({ normalisation: 'mean' })).toThrow('--normalisation mean; write none, average, jaccard, cosine');
  expect(() => chosen({ duplicates: 'day' })).toThrow('--duplicates day; write include, document, week, month, year, acrossrange');
  expect(() => chosen({ from: 'May' })).toThrow('--from May is no date; write 2012, 2012-05 or 2012-05-02');
  expect(() => chosen({ from: '2015', to: '2014-12' })).toThrow('--from 2015 is later than --to 2014-12');
  expect(() => chosen({ 'half-life': '0' })).toThrow('--half-life 0; write a number of years above 0');
  expect(() => chosen({ seed: '-1' })).toThrow('--seed -1; write a whole number from 0 up');
});
