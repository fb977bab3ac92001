import { expect, open, test } from './site-page.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

for (const path of ['/debates/internet-governance/', '/stakeholders/united-states/', '/q/pq-003/', '/sources/gcn-2012-jackson/']) {
  test(`${path} on paper says where it is from, in black on white and without its controls`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator('.on-paper')).toHaveText((await page.locator('link[rel="canonical"]').getAttribute('href'))!);
    await expect(page.locator('.on-paper')).toBeVisible();
    for (const control of ['.site-header nav', 'site-search', '.site-footer nav', '.previous-next', '.breadcrumbs']) {
      for (const element of await page.locator(control).all()) await expect(element).toBeHidden();
    }
    const colours = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
}

test('on paper everything that can be opened is open, under its title, and no words hang out of the column', async ({ page }) => {
  await open(page, '/stakeholders/united-states/');
  const closed = page.locator('details:not([open])');
  expect(await closed.count()).toBeGreaterThan(3);
  for (const details of await closed.all()) {
    await expect(details.locator('summary')).toBeVisible();
    expect((await details.boundingBox())!.height).toBeGreaterThan((await details.locator('summary').boundingBox())!.height + 8);
  }
  expect(await page.locator('blockquote p').evaluateAll((quotes) => quotes.filter((quote) => parseFloat(getComputedStyle(quote).textIndent) < 0).length)).toBe(0);
});

test('on paper addresses are spelled out: of other sites, and of each statement', async ({ page }) => {
  await open(page, '/quotes/actor/european-commission/');
  const [link] = await page.locator('.statement .meta a[href*="/q/"]').all();
  const printed = await link!.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain((await link!.getAttribute('href'))!);
});
