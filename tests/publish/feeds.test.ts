import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/publish/atom.ts';
import type { Feed } from '../../src/publish/feed.ts';
import { jsonFeed } from '../../src/publish/json-feed.ts';
import { actorsWithFeed, feedOfAll, feedOfDebate, feedOfStakeholder } from '../../src/views/feed-view.ts';
import { realCorpus } from '../fixtures/real-citations.ts';

const corpus = realCorpus();
const feeds = (format: 'atom.xml' | 'json'): Feed[] => [
  feedOfAll(corpus, format),
  ...[...corpus.debates.keys()].map((id) => feedOfDebate(corpus, id, format)),
  ...[...actorsWithFeed(corpus)].map((id) => feedOfStakeholder(corpus, id, format)),
];
const essence = ({ title, home, entries }: Feed) => ({ title, home, entries: entries.map(({ url, title: name, published }) => ({ id: url, title: name, published: `${published}T00:00:00.000Z` })) });

interface Read {
  readonly title?: string;
  readonly link?: string;
  readonly entries?: readonly { id: string; title?: string; published?: string | Date; link?: string }[];
}
const read = ({ title, link, entries = [] }: Read) => ({ title, home: link, entries: entries.map((entry) => ({ id: entry.id, title: entry.title, published: new Date(entry.published!).toISOString() })) });

describe('a third-party reader finds every entry of every feed', { timeout: 120_000 }, () => {
  test('in Atom', () => {
    for (const feed of feeds('atom.xml')) expect(read(extractFromXml(atomFeed(feed)) as Read)).toEqual(essence(feed));
  });

  test('in JSON Feed', () => {
    for (const feed of feeds('json')) expect(read(extractFromJson(JSON.parse(jsonFeed(feed))) as Read)).toEqual(essence(feed));
  });
});

test('every actor with a statement has a feed, and no feed is empty', () => {
  expect(feeds('json').filter(({ entries }) => entries.length === 0)).toEqual([]);
});

test('JSON Feed is of version 1.1, with words, language and picture in each item', () => {
  const feed = JSON.parse(jsonFeed(feedOfAll(corpus, 'json'))) as { version: string; items: Record<string, string>[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.every((item) => item.id === item.url && item.content_text && item.content_html && item.language && item.image?.endsWith('.png'))).toBe(true);
});

test('an entry of a paraphrase wears no quotation marks of its own', () => {
  const entries = feeds('json').flatMap((feed) => feed.entries).filter(({ text }) => text.startsWith('Paraphrase: '));
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(({ html }) => html.includes('<blockquote'))).toEqual([]);
});
