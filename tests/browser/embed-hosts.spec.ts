import type { Frame, Page } from '@playwright/test';
import { EMBED_HOSTS, EMBED_KINDS, type EmbedHostId, type HostCheck } from '../../src/publish/embed-compatibility.ts';
import { NO_STATE } from '../../src/publish/embed-state.ts';
import { embedExamples, type EmbedExample } from '../site/embed-kinds.ts';
import type { ServedSite } from '../site/serve-site.ts';
import { embeddingPage, type OtherSite } from './embedding-page.ts';
import { expect, test } from './other-hosts.ts';

/** What a visit to a host page brought about. */
interface Visit {
  readonly page: Page;
  readonly site: ServedSite;
  readonly example: EmbedExample;
  readonly errors: readonly string[];
  readonly requests: readonly { url: string; failure: string | null }[];
  /** Pixels by which what stands below has moved since it was first painted. */
  readonly moved: number;
  readonly frame: Frame | null;
}

const CHECKS: Record<HostCheck, (visit: Visit) => Promise<void>> = {
  height: async ({ frame }) => {
    const [shown, whole] = [await heightOf(frame!), await frame!.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))];
    expect(shown, `the document is ${whole} px high`).toBeGreaterThanOrEqual(whole);
    expect(shown, `the document is ${whole} px high`).toBeLessThanOrEqual(whole + LINES);
  },
  still: async ({ moved }) => expect(Math.abs(moved)).toBeLessThanOrEqual(LINES),
  quiet: async ({ errors }) => expect(errors).toEqual([]),
  requests: async ({ requests, site, page, example }) => {
    expect(requests.filter(({ url, failure }) => failure !== null || (!url.startsWith(site.origin) && !url.startsWith(new URL(page.url()).origin)))).toEqual([]);
    expect(requests.filter(({ url }) => url.includes('/embed/') && !url.includes(example.embed))).toEqual([]);
  },
  link: async ({ page, frame, example }) => {
    const { pathname } = new URL(/href="([^"]+)"/.exec(example.answer.html)![1]!);
    // Where it leads is looked at, not the page there.
    await page.context().route(({ pathname: asked }) => asked === pathname, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>There</title>' }));
    const opened = page.context().waitForEvent('page');
    await frame!.locator('.foot a').last().click();
    const there = await opened;
    expect(there.url()).toContain(pathname);
    await there.close();
  },
  address: async ({ frame, site, example }) => {
    const address = /href="([^"]+)"/.exec(example.answer.html)![1]!.replace(new URL(example.answer.provider_url).origin, site.origin);
    await expect(frame!.locator('.foot a').last()).toHaveText(address);
    await expect(frame!.locator('.foot a').last()).toBeVisible();
  },
  words: async ({ frame, example }) => {
    for (const part of ['h1', '.takeaway, .words, .paraphrase', '.foot']) await expect(frame!.locator(part)).toBeVisible();
    await expect(frame!.locator('.foot')).toContainText('data version');
    await expect(frame!.locator('.embed > svg:visible')).toHaveCount(example.kind === 'q' ? 0 : 1);
  },
  fallback: async ({ page, example, site }) => {
    await expect(page.locator('iframe, script')).toHaveCount(0);
    for (const link of await page.locator('#embedded a').all()) {
      await expect(link).toHaveAttribute('href', new RegExp(`^${site.origin}`));
      expect(((await link.textContent()) ?? '').trim().length + (await link.locator('img[alt]').count())).toBeGreaterThan(0);
    }
    const image = page.locator('#embedded img');
    await expect(image).toHaveAttribute('alt', example.answer.title);
    expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(600);
    expect(await image.evaluate((img) => img.getBoundingClientRect().right)).toBeLessThanOrEqual(page.viewportSize()!.width);
  },
  colours: async ({ page, frame }) => {
    expect(await contrastIn(frame!, page)).toBeGreaterThanOrEqual(4.5);
  },
};
/** Three lines of text, in pixels. */
const LINES = 64;

// One page for all that a host shows: to start one, with a process for each origin, takes longer than to look at what is on it.
for (const host of EMBED_HOSTS) {
  test.describe(host.name, () => {
    test.use({ javaScriptEnabled: host.id !== 'no-scripts', viewport: { width: 800, height: 1400 } });

    test(`${host.checks.join(', ')} are as they should be, of ${Object.values(EMBED_KINDS).join(', ')}`, async ({ page, site, other }) => {
      for (const example of embedExamples()) {
        await test.step(example.kind, async () => {
          const visit = await visitHost(host.id, example, { page, site, other });
          if (process.env.HOST_PICTURES) await page.screenshot({ path: `${process.env.HOST_PICTURES}/${host.id}-${example.kind}.png` });
          for (const check of host.checks) await test.step(check, () => CHECKS[check](visit));
        });
      }
    });
  });
}

test('a transparent embed in dark colours leaves the ground of a dark page to be seen', async ({ page, site, other }) => {
  const { frame } = await visitHost('dark', embedExamples()[0]!, { page, site, other, state: { ...NO_STATE, theme: 'dark', transparent: true } });
  expect(await groundOf(page)).toEqual([0x1b, 0x24, 0x30]);
  expect(await contrastIn(frame!, page)).toBeGreaterThanOrEqual(4.5);
});

async function visitHost(id: EmbedHostId, example: EmbedExample, { page, site, other, state }: { page: Page; site: ServedSite; other: OtherSite; state?: typeof NO_STATE }): Promise<Visit> {
  const errors: string[] = [];
  const requests: { url: string; failure: string | null }[] = [];
  await page.goto('about:blank');
  page.removeAllListeners();
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && errors.push(message.text())));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfinished', (request) => void request.response().then((response) => requests.push({ url: request.url(), failure: response && response.status() >= 400 ? String(response.status()) : null })));
  page.on('requestfailed', (request) => requests.push({ url: request.url(), failure: request.failure()?.errorText ?? 'failed' }));
  await page.goto(other.at(embeddingPage(id, example, site, state)), { waitUntil: 'domcontentloaded' });
  const after = page.locator('#after');
  const first = (await after.boundingBox())!.y;
  await page.waitForLoadState('load');
  const frame = page.frames().find((each) => each !== page.mainFrame()) ?? null;
  if (frame) {
    await frame.waitForLoadState('load');
    await frame.locator('h1').waitFor();
  }
  await settled(page);
  return { page, site, example, errors, requests, frame, moved: (await after.boundingBox())!.y - first };
}

/** Waits until what stands below has not moved for a quarter of a second: a frame has told its height by then, or tells none. */
async function settled(page: Page): Promise<void> {
  let last = NaN;
  await expect
    .poll(
      async () => {
        const y = (await page.locator('#after').boundingBox())!.y;
        const still = y === last;
        last = y;
        return still;
      },
      { intervals: [0, 250] },
    )
    .toBe(true);
}

async function heightOf(frame: Frame): Promise<number> {
  return (await (await frame.frameElement()).boundingBox())!.height;
}

/** Contrast of an embed's letters with what is really painted behind them. */
async function contrastIn(frame: Frame, page: Page): Promise<number> {
  const ink = (await frame.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).match(/[\d.]+/g)!.slice(0, 3).map(Number);
  const [a, b] = [luminance(ink), luminance(await groundOf(page))].sort((x, y) => y - x);
  return (a! + 0.05) / (b! + 0.05);
}

/** Colour of the picture in a corner of the frame. */
async function groundOf(page: Page): Promise<number[]> {
  await page.evaluate(() => scrollTo(0, 0));
  const box = (await page.locator('iframe').boundingBox())!;
  const png = await page.screenshot({ clip: { x: box.x + 3, y: box.y + 3, width: 1, height: 1 } });
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.drawImage(bitmap, 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, [...png]);
}

function luminance(colour: readonly number[]): number {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
