import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { searchDocuments } from '../../src/search/document.ts';
import { buildEngine } from '../../src/search/engine.ts';
import { readWords } from '../../src/search/words.ts';

const documents = searchDocuments(corpus());
const engine = buildEngine(documents);
const search = (query: string) => engine.search(query, () => 1000);
const foldedWords = (text: string) => readWords(text).map(({ word }) => word);

test('every statement shown is the first hit for its own first eight words, but for texts that begin with the same words', () => {
  const missed = documents.quotes.flatMap((quote) => {
    const opening = quote.text.split(/\s+/u).slice(0, 8).join(' ');
    const words = foldedWords(opening);
    const found = search(opening).quotes.documents;
    const place = found.indexOf(quote);
    const before = place < 0 ? found : found.slice(0, place);
    const strangers = before.filter(({ text }) => words.some((word, at) => foldedWords(text)[at] !== word));
    return place >= 0 && strangers.length === 0 ? [] : [{ id: quote.id, lang: quote.lang, place, strangers: strangers.map(({ id }) => id) }];
  });
  expect(missed).toEqual([]);
}, 60_000);

test('every stakeholder, person and debate is the first of its group for its own name, and every source for its title', () => {
  const firstNames = (group: 'stakeholders' | 'people', name: string) => search(name)[group].documents[0]?.name;
  for (const { name } of documents.stakeholders) expect(foldedWords(firstNames('stakeholders', name) ?? '')).toEqual(foldedWords(name));
  for (const { name } of documents.people) expect(foldedWords(firstNames('people', name) ?? '')).toEqual(foldedWords(name));
  for (const { title } of documents.debates) expect(search(title).debates.documents[0]?.title).toBe(title);
  for (const { title } of documents.sources) expect(foldedWords(search(title).sources.documents[0]?.title ?? '')).toEqual(foldedWords(title));
}, 60_000);

describe('queries that readers type', () => {
  const first = (query: string) => {
    const { quotes, stakeholders, people, debates, sources } = search(query);
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
  ])('%s', (query, expected) => {
    expect(first(query)).toMatchObject(expected);
  });

  test('two spellings of one word find the same', () => {
    const ids = (query: string) => search(query).quotes.documents.map(({ id }) => id).sort();
    expect(ids('U.N. treaty')).toEqual(ids('un treaty'));
    expect(ids('Internet’s core')).toEqual(ids("internet's core"));
    expect(ids('ＩＣＡＮＮ')).toEqual(ids('icann'));
  });

  test('a word written in one, in two or with a hyphen finds the same quotations, each way of writing among them', () => {
    const found = (query: string) => search(query).quotes.documents;
    const ids = (query: string) => found(query).map(({ id }) => id);
    const texts = found('cybercrime').map(({ text }) => text);
    for (const way of [/cybercrime/i, /cyber crime/i]) expect(texts.some((text) => way.test(text)), String(way)).toBe(true);
    for (const query of ['cyber crime', 'cyber-crime']) {
      for (const id of ids('cybercrime')) expect(ids(query)).toContain(id);
      expect(ids('cybercrime')).toEqual(expect.arrayContaining(found(query).filter(({ text }) => /cyber[ -]?crime\b/i.test(text)).map(({ id }) => id)));
    }
  });

  test('nonsense finds nothing, in no group', () => {
    for (const query of ['xyzzyq', '<script>alert(1)</script>', '…', 'privacy xyzzyq']) {
      for (const { total } of Object.values(search(query))) expect(total).toBe(0);
    }
  });

  test('the same query gives the same order in an engine built anew', () => {
    const again = buildEngine(searchDocuments(corpus()));
    for (const query of ['privacy', 'the', 'internet governanc', 'un treaty', 'a']) {
      const order = (results: ReturnType<typeof search>) => Object.values(results).map(({ documents: found }) => found.map(({ id }) => id));
      expect(order(again.search(query, () => 1000))).toEqual(order(search(query)));
    }
  });

  test('a group with a limit of nothing is not searched', () => {
    expect(engine.search('privacy', (group) => (group === 'quotes' ? 3 : 0)).sources).toMatchObject({ total: 0, documents: [] });
  });
});
