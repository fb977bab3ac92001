import { extract } from '@extractus/oembed-extractor';
import { getLinkPreview } from 'link-preview-js';
import metascraper from 'metascraper';
import metascraperIframe from 'metascraper-iframe';
import ogs from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfurl } from 'unfurl.js';
import { EMBED_KINDS, LINK_CLIENTS, type LinkClientId } from '../../src/publish/embed-compatibility.ts';
import { oembed } from '../../src/publish/oembed.ts';
import { fileBehind, readPage, SITE_URL, BASE_PATH, siteFiles } from './built-site.ts';
import { embedExample, embedExamples, embedKeys, type EmbedExample } from './embed-kinds.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => void (site = await serveSite()));
afterAll(() => site.close());

/** Each kind at its page, where that tells of it, and at the address of its own document. */
const places: { name: string; path: string; example: EmbedExample }[] = embedExamples().flatMap((example) =>
  [example.page, example.embed].filter((path) => path !== null).map((path) => ({ name: `${example.kind} at ${path}`, path, example })),
);
const here = (text: string) => text.replaceAll(SITE_URL, site.origin);

test('what is tried with programs and in hosts are all kinds that can be embedded', () => {
  expect([...embedKeys().keys()].sort()).toEqual(Object.keys(EMBED_KINDS).sort());
});

/** Each program reads one address of one example. */
const READERS: Record<LinkClientId, (path: string, example: EmbedExample) => Promise<void>> = {
  'oembed-extractor': async (path, { answer }) => {
    const read = await extract(site.at(path), { maxwidth: 500, maxheight: 400 });
    expect(read).toMatchObject({ type: 'rich', version: '1.0', title: answer.title, html: here(answer.html), provider_name: answer.provider_name });
    expect(site.requested.at(-1)).toContain('maxwidth=500');
  },
  unfurl: async (path, { answer, embed }) => {
    const { title, oEmbed, open_graph, twitter_card } = await unfurl(site.at(path));
    expect(title).toBeTruthy();
    expect(oEmbed).toMatchObject({ type: 'rich', title: answer.title, html: here(answer.html), width: answer.width, height: answer.height });
    expect(oEmbed?.thumbnails?.[0]).toMatchObject({ url: here(answer.thumbnail_url), width: 1200, height: 630 });
    expect(open_graph?.images?.[0]).toMatchObject({ url: here(answer.thumbnail_url), width: 1200, height: 630 });
    expect(twitter_card).toMatchObject({ card: 'player', players: [{ url: site.at(embed), width: answer.width, height: answer.height }] });
  },
  metascraper: async (path, { answer }) => {
    const read = await metascraper([metascraperIframe()])({ url: site.at(path), html: here(readPage(path)) });
    expect((read as { iframe?: string }).iframe).toBe(here(answer.html));
  },
  'open-graph-scraper': async (path, { answer, embed }) => {
    const { error, result } = await ogs({ url: site.at(path) });
    expect(error).toBe(false);
    expect(result.ogTitle).toBeTruthy();
    expect(result.ogImage?.[0]).toMatchObject({ url: here(answer.thumbnail_url), width: '1200', height: '630', type: 'image/png' });
    expect(result.ogImage?.[0]?.alt?.length).toBeGreaterThan(20);
    expect(result.twitterPlayer?.[0]).toMatchObject({ url: site.at(embed) });
  },
  'link-preview': async (path, { answer }) => {
    // It asks for nothing but the proxy; this address only passes its guard against private ones.
    const address = `${SITE_URL}${BASE_PATH}${path.slice(1)}`;
    const read = await getLinkPreview(address, { proxyUrl: `${site.origin}/through/`, resolveDNSHost: async () => '198.41.0.4' });
    expect(read).toMatchObject({ contentType: expect.stringContaining('text/html'), images: [answer.thumbnail_url] });
    expect('title' in read && read.title).toBeTruthy();
  },
};

describe.each(LINK_CLIENTS)('$name', ({ id }) => {
  test.each(places)('reads $name', ({ path, example }) => READERS[id](path, example));
});

describe('every oEmbed answer', () => {
  const examples = [...embedKeys().values()].flat().map(embedExample);

  test('has the shape of version 1.0', () => {
    expect(examples.filter(({ answer }) => !oembed.safeParse(answer).success).map(({ key }) => key)).toEqual([]);
  });

  test('begins with a bare blockquote and holds one frame with pixels and a title, and no script', () => {
    const shape = /^<blockquote><a href="https?:[^"<>]+">[^<>]{10,}<\/a><\/blockquote><iframe src="https?:[^"<>]+" width="\d+" height="\d+" title="[^"<>]{10,}" frameborder="0"><\/iframe>$/;
    expect(examples.filter(({ answer }) => !shape.test(answer.html)).map(({ key }) => key)).toEqual([]);
  });

  test('names a frame and a picture that are there', () => {
    const below = (address: string) => fileBehind(new URL(address).pathname.slice(BASE_PATH.length - 1));
    expect(examples.filter(({ answer, embed }) => !fileBehind(embed) || !below(answer.thumbnail_url)).map(({ key }) => key)).toEqual([]);
  });

  test('offers a height between 200 and 1000 px', () => {
    expect(examples.filter(({ answer }) => answer.height < 200 || answer.height > 1000).map(({ key }) => key)).toEqual([]);
  });
});

test('each page that tells of an answer does so once, with a whole address, no angle brackets, and in the first 150 kB', () => {
  const wrong = siteFiles()
    .filter((file) => file.endsWith('.html') && !file.startsWith('/embed/v/'))
    .flatMap((file) => {
      const html = readPage(file);
      const tags = [...html.matchAll(/<link\b[^>]*json\+oembed[^>]*>/g)];
      if (tags.length === 0) return [];
      const [tag] = tags;
      const good = tags.length === 1 && tag!.index < 150_000 && tag!.index < html.indexOf('</head>') && new RegExp(`^<link rel="alternate" type="application/json\\+oembed" title="[^"<>]+" href="${SITE_URL}/[^"<>]+"/?>$`).test(tag![0]);
      return good ? [] : [file];
    });
  expect(wrong.slice(0, 20)).toEqual([]);
});
