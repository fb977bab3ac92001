import type { Page } from '@playwright/test';
import { faultsOf, searchField as field } from './search-page.ts';
import { expect, open, test } from './site-page.ts';

// Between pages; a transition that is broken off by the next page is a console error.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const headerField = (page: Page) => page.locator('#site-search');
const panel = (page: Page) => page.getByRole('listbox', { name: 'Search results' });
const options = (page: Page) => panel(page).getByRole('option');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ });

async function openPanel(page: Page, query: string): Promise<void> {
  await open(page, '/about/');
  await page.keyboard.press('/');
  await expect(headerField(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(panel(page).getByRole('group', { name: 'people' })).toBeVisible();
  // Groups come one after another: this is said when all have come.
  await expect(status(page)).toHaveText(/^Found /);
}

test.describe('the panel under the search box', () => {
  test('opens with a slash and shows results by group, with what was typed marked', async ({ page }) => {
    await openPanel(page, 'touré');
    await expect(panel(page).getByRole('group', { name: 'quotes' }).getByRole('option')).not.toHaveCount(0);
    await expect(panel(page).getByRole('group', { name: 'people' }).locator('mark').first()).toHaveText('Touré');
    expect(await options(page).count()).toBeLessThanOrEqual(5 * 6);
    await expect(status(page)).toHaveText(/^Found \d+ quotes?, /);
  });

  test('is walked by arrows, Home and End, closed by Escape, and Enter follows the chosen result', async ({ page }) => {
    await openPanel(page, 'touré');
    const all = await options(page).count();
    const isChosen = async (place: number) => {
      await expect(options(page).nth(place)).toHaveAttribute('aria-selected', 'true');
      await expect(headerField(page)).toHaveAttribute('aria-activedescendant', (await options(page).nth(place).getAttribute('id'))!);
    };
    await page.keyboard.press('ArrowDown');
    await isChosen(0);
    await page.keyboard.press('ArrowDown');
    await isChosen(1);
    await page.keyboard.press('End');
    await isChosen(all - 1);
    await page.keyboard.press('ArrowDown');
    await isChosen(0);
    await page.keyboard.press('ArrowUp');
    await isChosen(all - 1);
    await page.keyboard.press('Home');
    await isChosen(0);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(headerField(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const href = await options(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === new URL(href!, page.url()).pathname);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('leaves Enter to the form where nothing is chosen', async ({ page }) => {
    await openPanel(page, 'touré');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=tour/);
    await expect(page.getByRole('heading', { name: /\d+ quotes?$/ })).toBeVisible();
  });

  test('says that nothing was found, in words', async ({ page }) => {
    await openPanel(page, 'touré');
    await headerField(page).fill('xyzzyq');
    await expect(page.getByText('Nothing found for “xyzzyq”.').last()).toBeVisible();
    await expect(options(page)).toHaveCount(0);
  });
});

test.describe('the search page', () => {
  test('answers its address, the back button and a reload', async ({ page }) => {
    await open(page, '/search/?q=blue+helmets');
    await expect(field(page)).toHaveValue('blue helmets');
    const quotes = page.getByRole('region', { name: /quotes?$/ });
    await expect(quotes.locator('mark').first()).toBeVisible();
    await expect(status(page)).toHaveText(/^Found /);
    await field(page).fill('privacy');
    await expect(page).toHaveURL(/\?q=privacy$/);
    await page.getByRole('navigation', { name: 'Kinds of results' }).getByRole('link', { name: /^quotes/ }).click();
    await expect(page).toHaveURL(/\?q=privacy&in=quotes$/);
    await expect(page.getByRole('region')).toHaveCount(1);
    await expect(quotes.getByRole('listitem')).toHaveCount(20);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect(quotes.getByRole('listitem')).not.toHaveCount(20);
    await page.reload();
    await expect(field(page)).toHaveValue('privacy');
    await expect(page.getByRole('region')).toHaveCount(1);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=privacy$/);
    await expect(page.getByRole('region')).not.toHaveCount(1);
  });

  test('does not scroll sideways at 320 px, with results and a long word', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const query of ['internet', 'x'.repeat(300)]) {
      await open(page, `/search/?q=${query}`);
      await expect(page.getByText(/Nothing found for|Found /).first()).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

test('axe finds nothing in the open panel and in the results, in light and dark at 360 and 1280 px', async ({ page }) => {
  for (const state of ['panel', 'results'] as const) {
    if (state === 'panel') await openPanel(page, 'touré');
    else await open(page, '/search/?q=touré');
    await expect(page.locator('mark').first()).toBeVisible();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect.soft(await faultsOf(page), `${state}, ${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  }
});

test.describe('without its data', () => {
  test.beforeEach(({ trouble }) => {
    trouble.expected.push(/net::ERR_FAILED/);
  });

  test('the search page says so in a sentence, and trying again works', async ({ page }) => {
    await page.route('**/search/sources.json', (route) => route.abort());
    await open(page, '/search/?q=privacy');
    await expect(page.getByText('The search data could not be loaded. You may be offline.')).toBeVisible();
    await page.unroute('**/search/sources.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('region', { name: /quotes$/ })).toBeVisible();
  });

  test('the panel says so in a sentence, and trying again works', async ({ page }) => {
    await page.route('**/search/quotes.json', (route) => route.abort());
    await open(page, '/about/');
    await headerField(page).focus();
    await page.keyboard.type('privacy');
    await expect(page.getByText('The search data could not be loaded. You may be offline. Press Enter for the search page, or')).toBeVisible();
    await page.unroute('**/search/quotes.json');
    await page.getByRole('button', { name: 'try again' }).click();
    await expect(options(page).first()).toBeVisible();
  });
});

test('quotations are found and read before the rest of the data has come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/quote-details.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/search/?q=blue+helmets');
  const first = page.getByRole('region', { name: /quotes?$/ }).getByRole('listitem').first();
  await expect(first).toContainText('Touré');
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/search\//);
  release();
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/q\//);
  await expect(first).toContainText('grade A');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that searching needs them, and leads to everything that can be browsed', async ({ page }) => {
    await open(page, '/search/?q=privacy');
    await expect(page.getByText('Searching needs scripts, which are off here.')).toBeVisible();
    await expect(page.locator('main form')).toBeHidden();
    for (const name of ['by debate', 'by year', 'all together', 'stakeholders by letter', 'people', 'sources']) {
      await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible();
    }
  });
});
