import type { Page } from '@playwright/test';
import { firstQuote, quotes, searchField as field } from './search-page.ts';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What a reader sees; the same words are also announced. */
const sentence = (page: Page, words: string) => page.locator('main p:not([role="status"])').filter({ hasText: words });
const tryAgain = (page: Page) => page.locator('main').getByRole('button', { name: 'Try again' });

const QUERIES = {
  'ten thousand characters': 'privacy '.repeat(1250),
  'control characters and direction marks': 'pri\u0000vacy\u0007\u202e\u0085x',
  'a script': '<script>window.ran = true</script><img src=x onerror="window.ran = true">',
  'emoji': '😀👩‍👩‍👧 🏴',
  'a regular expression that never ends': '(a+)+$ ((x*)*)*y .*.*.*.*=',
  'nothing but signs': '"""" -- OR OR ::: speaker:',
};

for (const [what, query] of [...Object.entries(QUERIES).map(([name, text]) => [name, encodeURIComponent(text)] as const), ['broken escapes and unknown parameters', '%E0%A4%A&in=secrets&kind=<b>&debate=../../etc&sort=x&show=1e99'] as const]) {
  test(`the page stays usable with ${what} in its address, and runs nothing`, async ({ page }) => {
    await open(page, `/search/?q=${query}`);
    await expect(page.getByText(/Nothing found for|Found |nothing in this to look for/).first()).toBeAttached();
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(400);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.locator('main img')).toHaveCount(0);
    await field(page).fill('privacy');
    await expect(quotes(page)).toBeVisible();
  });
}

test('a query that was cut says so', async ({ page }) => {
  await open(page, '/search/');
  await field(page).fill('privacy '.repeat(1250));
  await expect(page.getByText('Only the first 400 characters were searched.')).toBeVisible();
});

test('where a part is not there, words are searched, a sentence says so, and trying again works', async ({ page, trouble }) => {
  trouble.expected.push(/404/);
  await page.route('**/search/quote-details.json', (route) => route.fulfill({ status: 404, body: 'not found' }));
  await open(page, '/search/?q=privacy');
  await expect(quotes(page)).toBeVisible();
  await expect(sentence(page, 'Until then, words and names are searched, and filters wait.')).toBeVisible();
  await page.unroute('**/search/quote-details.json');
  await tryAgain(page).click();
  await expect(firstQuote(page)).toContainText('grade');
  await expect(page.getByText('You may be offline')).toHaveCount(0);
  expect(trouble.failedRequests).toEqual([expect.stringMatching(/^404 .*quote-details\.json$/)]);
  (trouble.failedRequests as string[]).length = 0;
});

test('where a part is cut off half way, a sentence says so, and trying again works', async ({ page }) => {
  await page.route('**/search/quotes.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, 50_000) });
  });
  await open(page, '/search/?q=privacy');
  await expect(sentence(page, 'The search data arrived incomplete.')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'all quotes' })).toBeVisible();
  await page.unroute('**/search/quotes.json');
  await tryAgain(page).click();
  await expect(firstQuote(page)).toContainText('grade');
});

test('where parts are of two builds, it asks to reload the page', async ({ page }) => {
  await page.route('**/search/sources.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/"version":"(\d+)-\w+"/, '"version":"$1-00000000"') });
  });
  await open(page, '/search/?q=privacy');
  await expect(sentence(page, 'The site has been renewed since this page was opened')).toBeVisible();
  await page.unroute('**/search/sources.json');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(firstQuote(page)).toContainText('grade');
});

test('where the data are of a shape that it does not know, it asks to reload the page', async ({ page }) => {
  await page.route('**/search/quotes.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"version":"99-00000000","rows":[]}' }));
  await open(page, '/search/?q=privacy');
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('where the data are slow, it says so, leads to what can be browsed, and answers when they come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/quotes.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/search/?q=privacy');
  await expect(sentence(page, 'The search data are slow to arrive')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'all quotes' })).toBeVisible();
  release();
  await expect(firstQuote(page)).toContainText('grade');
  await expect(sentence(page, 'The search data are slow to arrive')).toHaveCount(0);
});

test('where workers are refused, the page searches by itself', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await open(page, '/search/?q=privacy+debate:privacy');
  await expect(firstQuote(page)).toContainText('grade');
  await expect(page.getByRole('checkbox', { name: /^What privacy means/ })).toBeChecked();
});

test('where the script of the worker does not come, the page searches by itself', async ({ page, trouble }) => {
  trouble.expected.push(/net::ERR_FAILED/);
  await page.route('**/search-worker*.js', (route) => route.abort());
  await open(page, '/search/?q=privacy');
  await expect(firstQuote(page)).toContainText('grade');
});

test('where storage is refused, nothing is missed', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await open(page, '/search/?q=privacy');
  await expect(firstQuote(page)).toContainText('grade');
});
