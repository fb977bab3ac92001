import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { buildLocalService } from '../../src/search/engine.ts';
import { GROUPS } from '../../src/search/query-state.ts';
import { readWords } from '../../src/search/words.ts';

const documents = searchDocuments(corpus());
const service = buildLocalService(documents);
const most = { quotes: 1000, stakeholders: 1000, people: 1000, debates: 1000, sources: 1000 };
const few = { quotes: 10, stakeholders: 10, people: 10, debates: 10, sources: 10 };
const search = async (text: string, using = service, limits = most) => {
  const { quotes, others } = await using({ text, sort: 'relevance', groupBy: null, most: limits, facets: false });
  return { ...(others as Required<typeof others>), quotes: { total: quotes!.total, documents: quotes!.hits.map(({ quote }) => quote) } };
};
const foldedWords = (text: string) => readWords(text).map(({ word }) => word);

test('every statement shown is the first hit for its own first eight words, but for texts that begin with the same words', async () => {
  const missed: { id: string; lang: string; place: number; strangers: (string | null)[] }[] = [];
  for (const quote of documents.quotes) {
    const opening = quote.text.split(/\s+/u).slice(0, 8).join(' ');
    const words = foldedWords(opening);
    const found = (await search(opening)).quotes.documents;
    const place = found.indexOf(quote);
    const before = place < 0 ? found : found.slice(0, place);
    const strangers = before.filter(({ text }) => words.some((word, at) => foldedWords(text)[at] !== word));
    if (place < 0 || strangers.length > 0) missed.push({ id: quote.id, lang: quote.lang, place, strangers: strangers.map(({ id }) => id) });
  }
  expect(missed).toEqual([]);
}, 60_000);

test('every stakeholder, person and debate is the first of its group for its own name, and every source for its title', async () => {
  const firstNames = async (group: 'stakeholders' | 'people', name: string) => (await search(name, service, few))[group].documents[0]?.name;
  for (const { name } of documents.stakeholders) expect(foldedWords((await firstNames('stakeholders', name)) ?? '')).toEqual(foldedWords(name));
  for (const { name } of documents.people) expect(foldedWords((await firstNames('people', name)) ?? '')).toEqual(foldedWords(name));
  for (const { title } of documents.debates) expect((await search(title, service, few)).debates.documents[0]?.title).toBe(title);
  for (const { title } of documents.sources) expect(foldedWords((await search(title, service, few)).sources.documents[0]?.title ?? '')).toEqual(foldedWords(title));
}, 60_000);

describe('queries that readers type', () => {
  const first = async (query: string) => {
    const { quotes, stakeholders, people, debates, sources } = await search(query, service, few);
    return {
      quote: quotes.documents[0]?.id,
      speaker: quotes.documents[0]?.speaker?.name,
      stakeholder: stakeholders.documents[0]?.name,
      person: people.documents[0]?.name,
      debate: debates.documents[0]?.title,
      source: sources.documents[0]?.title,
    };
  };

  test.each([
    ['Touré', { person: 'Hamadoun Touré', speaker: 'Hamadoun Touré' }],
    ['toure', { person: 'Hamadoun Touré', speaker: 'Hamadoun Touré' }],
    ['Arnold Ruutel', { person: 'Arnold Rüütel' }],
    ['Chehade', { person: 'Fadi Chehadé', speaker: 'Fadi Chehadé' }],
    ['LOPEZ', { quote: 'linternaute-2025-lopez-q1' }],
    ['michael haden', { person: 'Michael Hayden', stakeholder: 'Michael Hayden', speaker: 'Michael Hayden' }],
    ['neelie kros', { person: 'Neelie Kroes', speaker: 'Neelie Kroes' }],
    ['facebok', { stakeholder: 'Meta Platforms' }],
    ['estonia', { stakeholder: 'Estonia' }],
    ['EFF', { stakeholder: 'Electronic Frontier Foundation' }],
    ['electronic frontier', { stakeholder: 'Electronic Frontier Foundation' }],
    ['united nations', { stakeholder: 'United Nations' }],
    ['U.N.', { stakeholder: 'United Nations' }],
    ['gchq', { stakeholder: 'Government Communications Headquarters', speaker: 'Robert Hannigan' }],
    ['internet corporation for assigned', { stakeholder: 'Internet Corporation for Assigned Names and Numbers' }],
    ['no privacy without security', { quote: 'europa-2014-kroes-nis-q2' }],
    ['blue helmets', { quote: 'itu-2012-06-06-toure-q1' }],
    ['Web War One', { speaker: 'Toomas Hendrik Ilves' }],
    ['“oversight of IANA”', { quote: 'nm-060-0008' }],
    ['网络安全等级保护', { quote: 'cn-2016-cybersecurity-law-q2' }],
    ['网络安全法', { source: '中华人民共和国网络安全法 (Cybersecurity Law), arts 8 and 21' }],
    ['формирования киберкомандования', { quote: 'svpressa-2012-rogozin-q1' }],
    ['Рогозин', { source: 'Рогозин: В российской армии может появиться киберкомандование' }],
    ['사이버테러방지법', { quote: 'segye-2016-leecheolwoo-q1' }],
    ['portes derobees', { quote: 'linternaute-2025-lopez-q1' }],
    ['market or mandate', { debate: 'Market or mandate' }],
    ['budapest un treaty', { debate: 'Budapest or a UN treaty' }],
    ['montevideo statment', { source: 'Montevideo Statement on the Future of Internet Cooperation' }],
  ])('%s', async (query, expected) => {
    expect(await first(query)).toMatchObject(expected);
  });

  test('two spellings of one word find the same', async () => {
    const ids = async (query: string) => (await search(query)).quotes.documents.map(({ id }) => id).sort();
    expect(await ids('U.N. treaty')).toEqual(await ids('un treaty'));
    expect(await ids('Internet’s core')).toEqual(await ids("internet's core"));
    expect(await ids('ＩＣＡＮＮ')).toEqual(await ids('icann'));
  });

  test('a word written in one, in two or with a hyphen finds the same quotations, each way of writing among them', async () => {
    const found = async (query: string) => (await search(query)).quotes.documents;
    const ids = async (query: string) => (await found(query)).map(({ id }) => id);
    const texts = (await found('cybercrime')).map(({ text }) => text);
    for (const way of [/cybercrime/i, /cyber crime/i]) expect(texts.some((text) => way.test(text)), String(way)).toBe(true);
    for (const query of ['cyber crime', 'cyber-crime']) {
      for (const id of await ids('cybercrime')) expect(await ids(query)).toContain(id);
      expect(await ids('cybercrime')).toEqual(expect.arrayContaining((await found(query)).filter(({ text }) => /cyber[ -]?crime\b/i.test(text)).map(({ id }) => id)));
    }
  });

  test('nonsense finds nothing, in no group', async () => {
    for (const query of ['xyzzyq', '<script>alert(1)</script>', '…', 'privacy xyzzyq']) {
      const found = await search(query);
      for (const group of GROUPS) expect(found[group].total).toBe(0);
    }
  });

  test('the same query gives the same order in an engine built anew', async () => {
    const again = buildLocalService(searchDocuments(corpus()));
    const order = (results: Awaited<ReturnType<typeof search>>) => GROUPS.map((group) => results[group].documents.map(({ id }) => id));
    for (const query of ['privacy', 'the', 'internet governanc', 'un treaty', 'a']) expect(order(await search(query, again))).toEqual(order(await search(query)));
  });

  test('of a group with a limit of nothing the hits are counted only', async () => {
    const { others } = await service({ text: 'privacy', sort: 'relevance', groupBy: null, most: { ...most, sources: 0 }, facets: false });
    expect(others.sources!.documents).toEqual([]);
    expect(others.sources!.total).toBe((await search('privacy')).sources.total);
  });
});
