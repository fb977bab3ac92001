import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { PANEL_OF_FIVE, type PanelChoice } from '../../src/analysis/panel-choice.ts';
import { formatPanelChoice, panelLimits, parsePanelChoice } from '../../src/publish/panel-address.ts';

const limits = { debates: ['privacy', 'encryption', 'data-flows'], actors: new Set(['india', 'estonia', 'ietf']), years: [1996, 2026] as const };
const read = (search: string) => parsePanelChoice(search, limits);

describe('the address of a panel', () => {
  test('without a word is the panel of five on the first debate', () => {
    expect(read('')).toEqual({ choice: { ...PANEL_OF_FIVE, debates: ['privacy'] }, ignored: [] });
  });

  test('says everything that can be chosen', () => {
    const { choice, ignored } = read('?debates=encryption~privacy&seats=7&must=india&without=ietf&kind=1&region=any&since=2015&positions=2&statements=1');
    expect(ignored).toEqual([]);
    expect(choice).toEqual({ debates: ['privacy', 'encryption'], seats: 7, must: ['india'], without: ['ietf'], perKind: 1, perRegion: null, since: 2015, leastPositions: 2, leastStatements: 1 });
  });

  test('names what it does not understand, and counts the rest', () => {
    const { choice, ignored } = read('?debates=privacy~<script>&seats=99&must=nobody~india&without=india&kind=0&since=1066&positions=2&statements=1e9&theme=dark');
    expect(choice).toEqual({ ...PANEL_OF_FIVE, debates: ['privacy'], must: ['india'] });
    expect(ignored.map(({ name, value }) => `${name}=${value}`).sort()).toEqual(['debates=<script>', 'kind=0', 'must=nobody', 'positions=2', 'seats=99', 'since=1066', 'statements=1e9', 'theme=dark', 'without=india']);
  });

  test('gives no room to a flood', () => {
    const { ignored } = read(`?must=${'x~'.repeat(5000)}&${'a=1&'.repeat(400)}`);
    expect(ignored.every(({ name, value }) => name.length <= 80 && value.length <= 80)).toBe(true);
    expect(read(`?must=${Array.from({ length: 100 }, (_, at) => `x${at}`).join('~')}`).ignored.length).toBeLessThanOrEqual(24);
  });

  test('is the inverse of what is written, for any choice', () => {
    const choices: fc.Arbitrary<PanelChoice> = fc
      .record({
        debates: fc.subarray(limits.debates, { minLength: 1 }),
        seats: fc.integer({ min: 2, max: 12 }),
        named: fc.subarray([...limits.actors]),
        split: fc.nat(3),
        perKind: fc.option(fc.integer({ min: 1, max: 12 })),
        perRegion: fc.option(fc.integer({ min: 1, max: 12 })),
        since: fc.option(fc.integer({ min: 1996, max: 2026 })),
        positions: fc.nat(2),
        leastStatements: fc.integer({ min: 1, max: 20 }),
      })
      .map(({ named, split, positions, ...choice }) => ({ ...choice, must: named.slice(0, split), without: named.slice(split), leastPositions: 1 + (positions % choice.debates.length) }));
    fc.assert(
      fc.property(choices, (choice) => {
        const { choice: again, ignored } = read(formatPanelChoice(choice));
        expect(again).toEqual(choice);
        expect(ignored).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  test('never throws, and its own words read back the same, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const { choice } = read(`?${text}`);
        expect(read(formatPanelChoice(choice)).choice).toEqual(choice);
      }),
      { seed: 2 },
    );
  });
});

test('coalitions cannot be asked for', () => {
  const actor = { coalition: false, newest: '2014-05' };
  expect(panelLimits({ debates: [{ id: 'privacy' }], actors: [{ ...actor, id: 'india' }, { ...actor, id: 'letter', coalition: true, newest: '1999' }] })).toEqual({ debates: ['privacy'], actors: new Set(['india']), years: [1999, 2014] });
});
