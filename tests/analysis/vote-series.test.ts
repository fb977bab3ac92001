import { describe, expect, test } from 'vitest';
import { previousInSeries } from '../../src/analysis/vote-series.ts';
import type { Resolution } from '../../src/domain/corpus.ts';
import { corpusOf, tinyContent } from '../fixtures/tiny-content.ts';

const first = corpusOf(tinyContent()).resolutions.get('a-res-1')!;
const roll = (id: string, date: string, more: Partial<Resolution> = {}): Resolution => ({ ...first, id, date, ...more });

describe('the roll call before', () => {
  test('is the latest earlier one of the same title and body', () => {
    const all = [roll('c', '2018-12-01'), roll('a', '2016-12-01'), roll('b', '2017-12-01')];
    expect(previousInSeries(all[0]!, all)?.id).toBe('b');
    expect(previousInSeries(all[1]!, all)).toBeNull();
  });

  test('is found under another spelling of the title', () => {
    const british = roll('a', '2016-12-01', { title: 'Responsible State behaviour: telecommunications' });
    const american = roll('b', '2017-12-01', { title: 'Responsible state behavior, telecommunications' });
    expect(previousInSeries(american, [british, american])?.id).toBe('a');
  });

  test('is not one of another body, another title, or without a roll call', () => {
    const last = roll('last', '2018-12-01');
    const others = [
      roll('a', '2017-12-01', { body: 'Human Rights Council' }),
      roll('b', '2017-12-01', { title: 'A treaty of the air' }),
      roll('c', '2017-12-01', { rollCall: false }),
      last,
    ];
    expect(previousInSeries(last, others)).toBeNull();
  });

  test('is unknown where two texts of one title were voted on the same day', () => {
    const last = roll('last', '2018-12-01');
    expect(previousInSeries(last, [roll('a', '2017-12-01'), roll('b', '2017-12-01'), last])).toBeNull();
  });
});
