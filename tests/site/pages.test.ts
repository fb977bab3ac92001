import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE_PATH, fileBehind, readPages, resolveAddress, SITE_FOLDER, SITE_URL, siteFiles } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const NO_PAGE = /^\/404\.html$/;

/** `path: what`, for everything that is found on the pages; at most the first forty. */
const onPages = (find: (page: PageFacts) => readonly string[]) => pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`)).slice(0, 40);

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe('addresses', () => {
  const broken = (kind: 'links' | 'assets') => {
    const known = new Map<string, string | null>();
    return onPages((page) =>
      page[kind].flatMap((address) => {
        if (/^(?:mailto|data):/.test(address)) return [];
        const target = resolveAddress(address, page.path);
        if (!target) return [];
        if (!known.has(target.path)) known.set(target.path, fileBehind(target.path));
        if (known.get(target.path) === null) return [`${address} leads nowhere`];
        const there = byPath.get(target.path);
        if (target.fragment && there && !target.fragment.startsWith(':~:') && !idsOf(there).has(target.fragment)) return [`${address} names no element there`];
        return [];
      }),
    );
  };

  test('every internal link and fragment leads somewhere', () => {
    expect(broken('links')).toEqual([]);
  });

  test('every file that a page loads is there', () => {
    expect(broken('assets')).toEqual([]);
  });

  test('no page loads anything from another origin', () => {
    expect(onPages((page) => page.assets.filter((address) => !address.startsWith('data:') && resolveAddress(address, page.path) === null))).toEqual([]);
    const styles = siteFiles().filter((file) => file.endsWith('.css'));
    const foreign = styles.filter((file) => /url\(\s*["']?(?:https?:)?\/\/|@import\s/.test(readFileSync(join(SITE_FOLDER, file), 'utf8')));
    expect(foreign).toEqual([]);
  });

  test('no link runs a script', () => {
    expect(onPages((page) => page.links.filter((address) => /^\s*javascript:/i.test(address)))).toEqual([]);
  });

  test('the canonical address of a page is its own, with the host', () => {
    const wrong = pages.filter(({ hidden, path }) => !hidden && !NO_PAGE.test(path)).filter(({ canonical, path }) => canonical !== new URL(`${BASE_PATH}${path.slice(1)}`, SITE_URL).href);
    expect(wrong.map(({ path, canonical }) => `${path}: ${canonical}`).slice(0, 20)).toEqual([]);
  });

  test('the site map holds every page that wants to be found, and nothing else', () => {
    const maps = siteFiles().filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
    const listed = maps.flatMap((file) => [...readFileSync(join(SITE_FOLDER, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!));
    const wanted = pages.filter(({ hidden, path }) => !hidden && !NO_PAGE.test(path)).map(({ path }) => new URL(`${BASE_PATH}${path.slice(1)}`, SITE_URL).href);
    const [inMap, onSite] = [new Set(listed), new Set(wanted)];
    expect(wanted.filter((address) => !inMap.has(address)).slice(0, 20), 'missing').toEqual([]);
    expect(listed.filter((address) => !onSite.has(address)).slice(0, 20), 'too many').toEqual([]);
  });
});

describe('every page', () => {
  test('has a title that no other page has', () => {
    expect(onPages(({ titles }) => (titles.length === 1 && titles[0] ? [] : [`${titles.length} titles`]))).toEqual([]);
    const shared = [...Map.groupBy(pages, ({ titles }) => titles[0])].filter(([, same]) => same.length > 1);
    expect(shared.map(([title, same]) => `${title}: ${same.map(({ path }) => path).slice(0, 3).join(' ')}`).slice(0, 20)).toEqual([]);
  });

  test('has one heading of the first level, with words in it', () => {
    expect(onPages(({ h1 }) => (h1.length === 1 && h1[0] ? [] : [`${h1.length} h1: ${h1.join(' | ')}`]))).toEqual([]);
  });

  test('says its language', () => {
    expect(onPages(({ lang }) => (lang ? [] : ['no lang']))).toEqual([]);
  });

  test('gives an id once', () => {
    expect(onPages(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
  });

  test('says the language of every quotation', () => {
    expect(onPages((page) => page.quotationsWithoutLanguage.map((text) => text.slice(0, 60)))).toEqual([]);
  });

  test('has spaces between its words, also around links and other marks', () => {
    expect(onPages((page) => page.joinedWords)).toEqual([]);
  });

  test('has no style attribute', () => {
    expect(onPages(({ styleAttributes }) => (styleAttributes > 0 ? [`${styleAttributes}`] : []))).toEqual([]);
  });

  test('has structured data that can be read', () => {
    expect(onPages(({ jsonLd }) => jsonLd.flatMap(faultOfJsonLd))).toEqual([]);
  });
});

function faultOfJsonLd(text: string): string[] {
  try {
    const data = JSON.parse(text) as Record<string, unknown>;
    const good = data['@context'] === 'https://schema.org' && (typeof data['@type'] === 'string' || Array.isArray(data['@graph']));
    return good ? [] : [`neither @context nor @type: ${text.slice(0, 60)}`];
  } catch (error) {
    return [(error as Error).message];
  }
}

const sets = new WeakMap<PageFacts, Set<string>>();
function idsOf(page: PageFacts): Set<string> {
  const known = sets.get(page) ?? new Set(page.ids);
  sets.set(page, known);
  return known;
}
