import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { renderSVG } from 'uqr';
import { expect, test } from './other-hosts.ts';

const DECK = '/present/encryption/';
const current = (page: Page) => page.locator('slide-deck .slide.current');
const status = (page: Page) => page.locator('offline-deck [role="status"]');

/** What the page reports by itself; each test looks at it at its end. */
function reportsOf(page: Page): string[] {
  const reported: string[] = [];
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && reported.push(message.text())));
  page.on('pageerror', (error) => reported.push(String(error)));
  return reported;
}

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(current(page)).toBeVisible();
}

test('a talk goes on and back by arrows, by a remote control and by touch, with notes, a black screen and a way out', async ({ page, site }) => {
  const reported = reportsOf(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(site.at(DECK));
  const ids = await page.locator('slide-deck .slide').evaluateAll((slides) => slides.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(5);
  const isAt = async (at: number) => {
    await expect(current(page)).toHaveAttribute('id', ids[at]!);
    await expect(page.locator('slide-deck .slide:visible')).toHaveCount(1);
    await expect(current(page)).toBeFocused();
    expect(new URL(page.url()).hash).toBe(`#${ids[at]}`);
  };
  await present(page);
  await isAt(0);
  for (const [key, at] of [['ArrowRight', 1], ['PageDown', 2], [' ', 3], ['PageUp', 2], ['ArrowLeft', 1], ['End', ids.length - 1], ['PageDown', ids.length - 1], ['Home', 0], ['PageUp', 0], ['PageDown', 1]] as const) {
    await page.keyboard.press(key);
    await isAt(at);
  }
  const picture = current(page).locator('img:not(.qr)');
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
  await page.keyboard.press('Home');
  const notes = current(page).locator('.notes');
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes.locator('p').first()).toBeVisible();
  expect((await notes.innerText()).length).toBeGreaterThan(100);
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await expect(current(page)).toBeHidden();
  await page.keyboard.press('b');
  await expect(current(page)).toBeVisible();
  await page.mouse.click(1200, 360);
  await isAt(1);
  await page.mouse.click(80, 360);
  await isAt(0);
  await page.reload();
  await present(page);
  await isAt(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('slide-deck.presenting')).toHaveCount(0);
  await expect(page.locator('slide-deck .slide:visible')).toHaveCount(ids.length);
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  expect(reported).toEqual([]);
});

test('each slide has the code of the address that stands beside it, large enough for a room', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(site.at(DECK));
  const wrong = await page.locator('slide-deck .slide').evaluateAll((slides) => slides.filter((slide) => slide.querySelectorAll('.slide-foot .qr').length !== 1).map(({ id }) => id));
  expect(wrong).toEqual([]);
  await present(page);
  const foot = current(page).locator('.slide-foot');
  const code = foot.locator('.qr');
  const { width, height, x, y } = (await code.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(80);
  expect(x + width <= 1280 && y + height <= 720).toBe(true);
  // The site stands here at another address than the one that it was built for; the code is a picture of the latter.
  const { drawn, address } = await foot.evaluate((element) => ({ drawn: element.querySelector('.qr path')!.getAttribute('d'), address: element.querySelector('a')!.textContent ?? '' }));
  const built = address.replace(site.origin, process.env.SITE_URL ?? 'https://faultlines.example');
  expect(renderSVG(built, { ecc: 'M', border: 2 })).toContain(`d="${drawn}"`);
});

test('slides that are kept go on without a network, pictures too, until they are removed', async ({ page, site, context }) => {
  const unreachable = async (path: string) => {
    const elsewhere = await context.newPage();
    await expect(elsewhere.goto(site.at(path))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    await elsewhere.close();
  };
  await page.goto(site.at(DECK), { waitUntil: 'networkidle' });
  await expect(status(page)).toHaveText('Not kept: these slides need the network.');
  await expect(page.getByRole('button', { name: 'Remove what is kept' })).toBeHidden();
  await page.getByRole('button', { name: 'Keep these slides on this machine' }).click();
  await expect(status(page)).toHaveText(/^Ready for offline: \d+ files of this talk are kept on this machine\.$/);

  await context.setOffline(true);
  await unreachable('/about/');
  await page.goto(site.at(`${DECK}#positions`));
  await expect(status(page)).toHaveText(/^Ready for offline/);
  await present(page);
  await expect(current(page)).toHaveAttribute('id', 'positions');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => current(page).locator('img:not(.qr)').evaluate((img: HTMLImageElement) => img.decode().then(() => `${img.naturalWidth > 0} ${img.currentSrc.includes('.dark.svg')}`, () => 'broken'))).toBe(`true ${colorScheme === 'dark'}`);
  }
  await page.keyboard.press('PageDown');
  await expect(current(page)).toHaveAttribute('id', 'timeline');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Remove what is kept' }).click();
  await expect(status(page)).toHaveText('Not kept: these slides need the network.');
  expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
  await unreachable(DECK);
  await context.setOffline(false);
  await page.goto(site.at(DECK));
  await expect(page.locator('h1')).toBeVisible();
});

test('where nothing can be kept, a sentence says so, nothing is left behind and the slides stay', async ({ page, site }) => {
  await page.addInitScript(() => {
    Cache.prototype.addAll = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto(site.at(DECK));
  await page.getByRole('button', { name: 'Keep these slides on this machine' }).click();
  await expect(status(page)).toHaveText(/^The slides could not be kept/);
  expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
  await present(page);
  await expect(current(page)).toBeVisible();
});

test('slides of one’s own are made of addresses, comparisons too; the address keeps them, and lines that lead nowhere are counted', async ({ page, site }) => {
  const reported = reportsOf(page);
  await page.goto(site.at('/present/'));
  const list = ['/debates/encryption/', '/compare/china~united-states/', '/stakeholders/india/', '/about/', 'not an address'];
  await page.getByLabel(/^Addresses of pages/).fill(list.join('\n'));
  await page.getByRole('button', { name: 'Make the slides' }).click();
  const said = page.locator('deck-builder > [role="status"]');
  await expect(said).toHaveText('3 slides. 2 lines are left out: no chart or quotation of this site stands there.');
  await page.reload();
  await expect(said).toHaveText('3 slides.');
  await present(page);
  await page.keyboard.press('PageDown');
  await expect(current(page).locator('a')).toHaveText(/\/compare\/china~united-states\/$/);
  await expect.poll(() => current(page).locator('img:not(.qr)').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(600);
  await page.goto(site.at(`/present/?slides=${'%3Cscript%3E~'.repeat(200)}compare/nobody~nothing`));
  await expect(said).toHaveText(/^0 slides\. \d+ lines are left out/);
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeHidden();
  expect(reported.filter((message) => !message.includes('404'))).toEqual([]);
});

test('on a phone and in a room axe finds nothing while a talk is on, and nothing is cut off', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.at(DECK));
  await present(page);
  for (const [width, height] of [[360, 740], [1920, 1080]] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Home');
    const count = await page.locator('slide-deck .slide').count();
    for (let at = 0; at < count; at++) {
      const id = await current(page).getAttribute('id');
      const wide = await current(page).evaluate((slide) => slide.scrollWidth - slide.clientWidth);
      expect(wide, `${id} at ${width} px`).toBeLessThanOrEqual(0);
      if (width > 1000) expect(await current(page).evaluate((slide) => slide.scrollHeight - slide.clientHeight), `${id} at ${width} px`).toBeLessThanOrEqual(0);
      if (at < 2) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
          expect.soft(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), `${id}, ${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      await page.keyboard.press('PageDown');
    }
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('all slides stand on the page to be read and printed, with their notes', async ({ page, site }) => {
    await page.goto(site.at(DECK));
    const slides = page.locator('slide-deck .slide');
    const count = await slides.count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at++) {
      await expect(slides.nth(at)).toBeVisible();
      expect((await slides.nth(at).innerText()).length).toBeGreaterThan(40);
    }
    await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeHidden();
    await expect(slides.first().locator('.notes summary')).toBeVisible();
    await expect(page.locator('offline-deck')).toContainText('Without scripts, print them.');
  });
});
