import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { compileScript } from '../../src/embeds/compile-script.ts';
import { answerAt, embedExamples, embedKeys, sizeOfEmbed } from '../site/embed-kinds.ts';
import { SITE_FOLDER } from '../site/built-site.ts';
import { expect, test } from './other-hosts.ts';

const examples = embedExamples();
const debate = examples.find(({ kind }) => kind === 'debates')!;
const frameOf = (address: string, id: string) => `<iframe id="${id}" src="${address}" width="640" height="300" title="A chart" sandbox="allow-scripts" frameborder="0"></iframe>`;
const pageOf = (body: string) => ({ html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Somebody else’s page</title><body>${body}` });
/** A document that sends what it is told to send, from a frame of its own. */
const PUPPET = '<!doctype html><title>Puppet</title><script>addEventListener("message", ({ data }) => { if (Array.isArray(data)) for (const each of data) parent.postMessage(each, "*"); })</script>';
const heights = (page: Page) => page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => Math.round(frame.getBoundingClientRect().height)));
const problemsOf = (page: Page) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && problems.push(message.text())));
  return problems;
};

/** Anything that can be posted, and what comes near to a message of ours. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  fc.record({ sentinel: fc.constantFrom('amp', 'Amp', ''), type: fc.constantFrom('embed-size', 'embed-state', 0), height: fc.oneof(fc.constantFrom(-1, 0, 49, 10_001, '480', null, true, [480], { valueOf: 480 }), fc.double({ max: 49 }), fc.double({ min: 10_001 })) }),
  fc.record({ message: fc.constantFrom('height', 'link', 'Ready'), value: fc.jsonValue(), secret: fc.string() }),
  fc.string().map((text) => `pymxPYMx${text}xPYMxheightxPYMx99999`),
);
const payloads = fc.sample(anything, { numRuns: 1000, seed: 20261127 }).map((each) => JSON.parse(JSON.stringify(each ?? null)) as unknown);

test.describe('messages', () => {
  test('1,000 arbitrary ones from a frame of an embed’s address, from another frame and from the page itself change nothing in the host', async ({ page, site, other }) => {
    const problems = problemsOf(page);
    // A hostile document at an address that looks like an embed's, and one elsewhere.
    await page.route('**/embed/hostile/', (route) => route.fulfill({ contentType: 'text/html', body: PUPPET }));
    const puppet = other.at({ html: PUPPET });
    await page.goto(other.at(pageOf(`${frameOf(`${site.origin}/embed/hostile/`, 'hostile')}${frameOf(puppet, 'puppet')}<script src="${site.at('/embed.js')}"></script>`)));
    const before = await heights(page);
    for (const name of ['#hostile', '#puppet']) await page.locator(name).evaluate((frame: HTMLIFrameElement, all) => frame.contentWindow!.postMessage(all, '*'), payloads);
    await page.evaluate((all) => all.forEach((each) => window.postMessage(each, '*')), payloads);
    await page.waitForTimeout(500);
    expect(await heights(page)).toEqual(before);
    // The same puppets are heard when they say what an embed says: so the test can fail; the one elsewhere never is.
    for (const name of ['#hostile', '#puppet']) await page.locator(name).evaluate((frame: HTMLIFrameElement) => frame.contentWindow!.postMessage([{ sentinel: 'amp', type: 'embed-size', height: 777 }], '*'));
    await expect.poll(() => heights(page)).toEqual([777, before[1]]);
    expect(problems).toEqual([]);
  });

  test('1,000 arbitrary ones to an embed change nothing in it', async ({ page, site, other }) => {
    const problems = problemsOf(page);
    await page.goto(other.at(pageOf(frameOf(site.at(debate.embed), 'frame'))));
    const frame = page.frames()[1]!;
    await frame.locator('h1').waitFor();
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    await page.locator('#frame').evaluate((element: HTMLIFrameElement, all) => all.forEach((each) => element.contentWindow!.postMessage(each, '*')), payloads);
    await page.waitForTimeout(500);
    expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(problems).toEqual([]);
  });
});

test('several embeds on one page, one that comes late and one that leaves: each has its own height', async ({ page, site, other }) => {
  const problems = problemsOf(page);
  const all = examples.map(({ embed }, index) => frameOf(site.at(embed), `frame-${index}`)).join('');
  const helper = `<script src="${site.at('/embed.js')}"></script>`;
  await page.goto(other.at(pageOf(`${all}${helper}${helper}`)));
  const own = async () => {
    const wanted: number[] = [];
    for (const frame of page.frames().slice(1)) wanted.push(await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    return wanted;
  };
  const fits = () => expect(async () => expect(await heights(page)).toEqual(await own())).toPass({ timeout: 20_000 });
  await fits();
  await page.locator('#frame-0').evaluate((frame) => frame.remove());
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frameOf(`${site.at(debate.embed)}?plain=1`, 'late'));
  await fits();
  expect(await page.locator('iframe').count()).toBe(examples.length);
  expect(problems).toEqual([]);
});

test('1,000 lines of arbitrary parameters change nothing but a polite sentence', async ({ page, site }) => {
  test.setTimeout(300_000);
  const problems = problemsOf(page);
  const part = fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror=alert(1)>', '%00', '..', '~'.repeat(500), 'a'.repeat(5000), '%ff', '__proto__', 'constructor', '１２３４..５６７８'));
  const name = fc.constantFrom('actors', 'debates', 'time', 'theme', 'plain', 'static', 'transparent', 'childId', 'x', '__proto__');
  const line = fc.array(fc.tuple(name, part), { maxLength: 6 }).map((pairs) => pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&'));
  const lines = fc.sample(line, { numRuns: 1000, seed: 20261127 }).filter((text) => !/(?:^|&)(?:plain|static|transparent)=1(?:&|$)|theme=(?:light|dark)(?:&|$)/.test(text));
  expect(lines.length).toBeGreaterThan(950);
  const script = await compileScript('src/embeds/apply-state.ts');
  await page.goto(site.at(debate.embed));
  // The script of the document runs again for each line, on the same document, with that line as its address.
  const wrong = await page.evaluate(
    ({ lines: all, script: code }) => {
      const bare = () => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector('[data-state]')!.textContent = '';
        return copy.outerHTML.replace(/ class=""/g, '');
      };
      const before = bare();
      const said = document.querySelector('[data-state]')!;
      return all.flatMap((search) => {
        said.textContent = '';
        history.replaceState(null, '', `?${search}`);
        (0, eval)(code);
        const polite = /^(?:\d+ of the (?:actors?|debates?) asked for (?:has|have) no mark in this chart\. ?|This chart is computed over the whole period; it cannot be cut to years\. ?|\d{4} to \d{4}; what lies outside steps back\. ?)*$/.test(said.textContent ?? '');
        return bare() === before && polite ? [] : [`${search.slice(0, 200)} → ${said.textContent}`];
      });
    },
    { lines, script },
  );
  expect(wrong).toEqual([]);
  expect(problems).toEqual([]);
});

test.describe('sizes', () => {
  const compressed = (text: string | Buffer) => brotliCompressSync(text).length;
  const BUDGETS = [
    ['the script that tells the height', 'src/embeds/announce-height.ts', 500],
    ['the helper of hosts', 'src/embeds/host.ts', 600],
    ['the custom element', 'src/embeds/chart-element.ts', 2000],
  ] as const;
  for (const [name, entry, most] of BUDGETS) {
    test(`${name} has at most ${most} bytes`, async () => expect(compressed(await compileScript(entry))).toBeLessThanOrEqual(most));
  }

  test('a document with at most 60 actors has at most 25 kB', () => {
    const heavy = [...embedKeys()].flatMap(([, keys]) => keys.filter((key) => sizeOfEmbed(key) > 60_000)).flatMap((key) => {
      const html = readFileSync(join(SITE_FOLDER, 'embed', key, 'index.html'));
      // Quick compression is the larger one: what is small enough by it needs no thorough one.
      if (brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length <= 25_000) return [];
      const actors = new Set([...html.toString('utf8').matchAll(/data-actor="([^"]+)"/g)].map(([, id]) => id)).size;
      const size = compressed(html);
      return actors <= 60 && size > 25_000 ? [`${key}: ${size} bytes, ${actors} actors`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

test.describe('heights', () => {
  const WIDTHS = [320, 480, 640];
  for (const { kind, key } of examples) {
    test(`of ${kind} take 200 to 1,000 px at ${WIDTHS.join(', ')} px, and at 640 px no more than they are offered`, async ({ page, site }) => {
      // Every map, for each is of its own kind; of the others the largest and the one that is offered highest.
      const offered = new Map(embedKeys().get(kind)!.map((place) => [place, answerAt(place).height]));
      const highest = [...offered.keys()].reduce((a, b) => (offered.get(b)! > offered.get(a)! ? b : a));
      for (const place of kind === 'maps' ? offered.keys() : new Set([key, highest])) {
        await page.goto(site.at(`/embed/${place}/`));
        const heights: Record<number, number> = {};
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          heights[width] = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        }
        for (const height of Object.values(heights)) {
          expect.soft(height, `${place} ${JSON.stringify(heights)}`).toBeGreaterThanOrEqual(200);
          expect.soft(height, `${place} ${JSON.stringify(heights)}`).toBeLessThanOrEqual(1000);
        }
        expect.soft(heights[640], place).toBeLessThanOrEqual(offered.get(place)!);
      }
    });
  }
});
