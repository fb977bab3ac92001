import type { Page } from '@playwright/test';
import { expect, open, test } from './site-page.ts';

const QUOTE = '/q/gcn-2012-jackson-q6/';
const CHICAGO = 'Jackson, William. “Cyber Crime-Fighters: A Model for International Cooperation?,” May 2012.';
const copyChicago = (page: Page) => page.getByRole('button', { name: 'Copy Chicago' });

test.describe('a quotation is taken away', () => {
  test('with one click, also by keyboard, and it is said aloud', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, QUOTE);
    await copyChicago(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Chicago copied.' })).toBeVisible();
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(CHICAGO);
  });

  test('where the clipboard refuses, as a selection that the reader copies', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page, QUOTE);
    await copyChicago(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'Chicago is selected' })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(CHICAGO);
  });

  test('as a card, which is loaded only when it is wanted', async ({ page }) => {
    const cards: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.png')) cards.push(request.url());
    });
    await open(page, QUOTE);
    await page.getByText('Card', { exact: true }).scrollIntoViewIfNeeded();
    expect(cards).toEqual([]);
    await page.getByText('Card', { exact: true }).click();
    await expect.poll(() => page.getByAltText('The quotation as a card').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test('from a text that opens, and from a file', async ({ page }) => {
      await open(page, QUOTE);
      await page.getByText('Chicago', { exact: true }).click();
      await expect(page.getByText(CHICAGO)).toBeVisible();
      expect(await (await page.request.get(`.${QUOTE.slice(0, -1)}.chicago.txt`)).text()).toBe(`${CHICAGO}\n`);
    });
  });
});
