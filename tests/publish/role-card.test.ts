import { describe, expect, test } from 'vitest';
import { corpus, field, positions } from '../../src/corpus.ts';
import { cutRole, type RoleCard, type RoleStatement } from '../../src/publish/role-card.ts';
import { castActors, commonGround, roleCard } from '../../src/views/role-view.ts';

const said = (id: string, date: string, stance: number, more: { text?: string; lang?: string; alone?: boolean; weight?: number } = {}): RoleStatement => ({
  date,
  stance,
  weight: more.weight ?? 1,
  words: { id, text: more.text ?? `Words of ${id}.`, lang: more.lang ?? 'en', speaker: null, role: null, source: 'A speech', address: `/q/${id}/`, alone: more.alone ?? true },
});
const card = (...debates: RoleStatement[][]): RoleCard => ({
  id: 'atlantis',
  name: 'Atlantis',
  shortName: 'Atlantis',
  kind: 'Government',
  dataVersion: '1.0.0',
  profile: 'https://example.org/stakeholders/atlantis/',
  debates: debates.map((statements, at) => ({ debate: `d${at}`, title: `Debate ${at}`, phrases: { minus: 'norms', plus: 'a treaty' }, statements })),
  silentOn: ['Fishing'],
  opponents: [],
  common: [],
});

describe('a role card that is cut at a year', () => {
  const atlantis = card([said('a', '2016-05', 2), said('b', '2014', -1), said('c', '2014-12-31', -1)], [said('e', '2018', -2)]);

  test('counts the statements until its end and no later one', () => {
    expect(cutRole(atlantis, 2014)).toMatchObject({ positions: [{ title: 'Debate 0', words: 'leans to norms', n: 2 }], silentOn: ['Debate 1', 'Fishing'], span: [2014, 2014], n: 2 });
    expect(cutRole(atlantis, 2014).quotes.map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test('has nobody silent who has spoken by then, and words on both sides are said to be that', () => {
    const { positions: held, silentOn } = cutRole(atlantis, 2018);
    expect(held).toEqual([{ title: 'Debate 1', words: 'for norms', n: 1 }, { title: 'Debate 0', words: 'has words on both sides', n: 3 }]);
    expect(silentOn).toEqual(['Fishing']);
    expect(cutRole(atlantis, null)).toEqual({ ...cutRole(atlantis, 2018), year: null });
  });

  test('before its first words holds no position, no quotation and no span', () => {
    expect(cutRole(atlantis, 1999)).toEqual({ year: 1999, positions: [], quotes: [], silentOn: ['Debate 0', 'Debate 1', 'Fishing'], span: null, n: 0 });
  });

  test('weighs as positions do', () => {
    expect(cutRole(card([said('a', '2014', 2, { weight: 0.5 }), said('b', '2014', 0.5)]), null).positions[0]!.words).toBe('leans to a treaty');
  });
});

describe('the best words', () => {
  test('come from different debates, stand alone, are English, and agree with the position', () => {
    const quotes = cutRole(
      card([said('against', '2015', -1, { weight: 0.5 }), said('with', '2014', 2), said('context', '2016', 2, { alone: false }), said('other', '2016', 2, { lang: 'ru' })], [said('second', '2014', -1)]),
      null,
    ).quotes;
    expect(quotes.slice(0, 2).map(({ id }) => id)).toEqual(['with', 'second']);
  });

  test('are never shortened: a longer one gives way, but the first is always there', () => {
    const long = Array.from({ length: 90 }, () => 'words').join(' ');
    const debates = Array.from({ length: 5 }, (_, at) => [said(`long${at}`, '2014', -2, { text: long })]);
    const { quotes } = cutRole(card(...debates), null);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.length).toBeLessThan(5);
    expect(quotes.every(({ text }) => text === long)).toBe(true);
  });

  test('are said once, however many debates they are coded on', () => {
    expect(cutRole(card([said('same', '2014', 1)], [said('same', '2014', 1)]), null).quotes).toHaveLength(1);
  });
});

test('the cards of the collection say what the records say, cut or not', () => {
  const all = corpus();
  const common = commonGround(all, positions(), field());
  const actors = castActors(all, positions());
  expect(actors.length).toBeGreaterThan(40);
  for (const actor of actors) {
    const made = roleCard(all, positions(), common, actor);
    const whole = cutRole(made, null);
    expect(whole.positions.length + whole.silentOn.length, actor.id).toBe(all.debates.size);
    expect(whole.quotes.length, actor.id).toBeGreaterThan(0);
    expect(made.opponents.length, actor.id).toBeGreaterThan(0);
    for (const year of [null, 2014]) {
      for (const quote of cutRole(made, year).quotes) {
        expect(all.statements.get(quote.id)!.text).toBe(quote.text);
        if (year !== null) expect(Number(quote.date.slice(0, 4))).toBeLessThanOrEqual(year);
      }
    }
  }
});
