import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { heading, quotes, searchField } from './search-page.ts';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function take(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a result set is taken away as a file of each kind, with the query, the data version and every quote', async ({ page }) => {
  const query = '"blue helmets" OR "upper hand"';
  await open(page, `/search/?q=${encodeURIComponent(query)}&in=quotes`);
  const count = Number((await heading(page).textContent())!.split(' ')[0]);
  expect(count).toBeGreaterThan(1);
  await page.getByText('Take away').click();
  const csv = await take(page, 'CSV');
  expect(csv.file).toBe('faultlines-blue-helmets-or-upper-hand.csv');
  expect(csv.text).toMatch(/^\uFEFFid,kind,text,/);
  expect(csv.text.split('\r\n')).toHaveLength(count + 2);
  const json = JSON.parse((await take(page, 'JSON')).text) as { query: string; dataVersion: string; quotes: { url: string }[] };
  expect(json.query).toBe(query);
  expect(json.dataVersion).toMatch(/^\d+\.\d+\.\d+$/);
  expect(json.quotes).toHaveLength(count);
  expect(json.quotes.every(({ url }) => url.startsWith(new URL('./', page.url()).origin))).toBe(true);
  expect((await take(page, 'BibTeX')).text.match(/^@\w+\{/gm)).toHaveLength(count);
  expect((await take(page, 'RIS')).text.match(/^ER {2}- /gm)).toHaveLength(count);
  expect((await take(page, 'Plain text')).text).toContain(`Search: ${query}`);
  expect((await take(page, 'Markdown')).text).toMatch(/^> “/m);
  await expect(page.getByText(/^Markdown: \d+ quotes? written to a file\.$/)).toBeVisible();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a search is saved as a link that opens the same', async ({ page, context }) => {
    await open(page, '/search/?q=privacy+lang:en&in=quotes&sort=newest');
    await page.getByText('Take away').click();
    await page.getByRole('button', { name: 'Copy a link to this search' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(searchField(other)).toHaveValue('privacy lang:en');
    await expect(other.getByLabel('Sort by')).toHaveValue('newest');
    await expect(heading(other)).toHaveText((await heading(page).textContent())!);
  });
});

test('where the clipboard is refused, the link is written out', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '/search/?q=privacy&in=quotes');
  await page.getByText('Take away').click();
  await page.getByRole('button', { name: 'Copy a link to this search' }).click();
  await expect(page.getByText(/Copying was refused\. The link: http.*q=privacy&in=quotes/)).toBeVisible();
});

test('where the citations do not come, a sentence says so', async ({ page, trouble }) => {
  trouble.expected.push(/net::ERR_FAILED/);
  await page.route('**/search/citations.json', (route) => route.abort());
  await open(page, '/search/?q=privacy&in=quotes');
  await expect(quotes(page)).toBeVisible();
  await page.getByText('Take away').click();
  await page.getByRole('button', { name: 'CSV' }).click();
  await expect(page.getByText('The file could not be made: part of its data did not arrive.')).toBeVisible();
});
