import { faultsOf, firstQuote, heading, quotes, searchField as field } from './search-page.ts';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the text and the controls stay in step, both ways, through back and reload', async ({ page }) => {
  await open(page, '/search/?q=privacy&in=quotes');
  await expect(quotes(page)).toBeVisible();
  const before = (await heading(page).textContent())!;
  await page.getByRole('checkbox', { name: /^What privacy means/ }).check();
  await expect(field(page)).toHaveValue('privacy debate:privacy');
  await expect(page).toHaveURL(/q=privacy\+debate%3Aprivacy&in=quotes$/);
  await expect(heading(page)).not.toHaveText(before);
  await field(page).fill('privacy debate:privacy stance:against from:2012');
  await expect(page.getByRole('checkbox', { name: /^Limit on government/ })).toBeChecked();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2012');
  await page.getByLabel('From', { exact: true }).fill('2014');
  await page.getByLabel('From', { exact: true }).press('Enter');
  await expect(field(page)).toHaveValue('privacy debate:privacy stance:against from:2014');
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(field(page)).toHaveValue('privacy');
  await page.goBack();
  await expect(field(page)).toHaveValue('privacy debate:privacy stance:against from:2014');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Limit on government/ })).toBeChecked();
});

test('a count is what its value leaves', async ({ page }) => {
  await open(page, '/search/?q=privacy&in=quotes');
  const box = page.getByRole('checkbox', { name: /^Governments [\d,]+$/ });
  const count = (await box.locator('xpath=..').textContent())!.replace(/\D/g, '');
  await box.check();
  await expect(heading(page)).toHaveText(`${count} quotes`);
});

test('a name that means nobody is answered in words with the nearest one, and an unknown field too', async ({ page }) => {
  await open(page, '/search/?q=speaker:tourre');
  await expect(page.getByText('No speaker here is called “tourre”, so it was left out.')).toBeVisible();
  await page.locator('#search-notes').getByRole('link', { name: 'Hamadoun Touré' }).click();
  await expect(field(page)).toHaveValue('speaker:hamadoun-toure');
  await expect(firstQuote(page)).toContainText('Hamadoun Touré');
  await field(page).fill('speeker:toure');
  await expect(page.getByText('There is no field “speeker:”')).toBeVisible();
  await page.getByRole('link', { name: 'speaker:toure' }).click();
  await expect(firstQuote(page)).toContainText('Hamadoun Touré');
});

test('what was probably meant is offered, and what to leave out where nothing is found', async ({ page }) => {
  await open(page, '/search/?q=privcy');
  await page.locator('#search-notes').getByRole('link', { name: 'privacy', exact: true }).click();
  await expect(field(page)).toHaveValue('privacy');
  await field(page).fill('privacy speaker:toure debate:privacy');
  await expect(page.getByText('No quote has all of it. Without one part there are:')).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'without speaker:toure' }).getByRole('link').click();
  await expect(field(page)).toHaveValue('privacy debate:privacy');
  await expect(quotes(page)).toBeVisible();
});

test('results are sorted and grouped, and stay so after a reload', async ({ page }) => {
  await open(page, '/search/?q=encryption&in=quotes');
  const yearOfFirst = async () => Number(/ (\d{4})(?!\d)/.exec((await firstQuote(page).locator('.meta').first().textContent()) ?? '')?.[1] ?? 0);
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  await expect.poll(yearOfFirst).toBeGreaterThan(2020);
  await page.getByLabel('Sort by').selectOption('oldest');
  await expect.poll(yearOfFirst).toBeLessThan(2012);
  await page.getByLabel('Group by stakeholder').check();
  await expect(page).toHaveURL(/sort=oldest&by=actor/);
  await expect(quotes(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  const names = await quotes(page).getByRole('heading', { level: 3 }).allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await page.reload();
  await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
  await expect(page.getByLabel('Group by stakeholder')).toBeChecked();
});

test('a quote is found, reached and opened by keyboard alone, and found again on the way back', async ({ page }) => {
  await open(page, '/search/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('"blue helmets"');
  await expect(quotes(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Found 1 quote/ })).toBeAttached();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('#search-results li a'))) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/q\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('"blue helmets"');
  await expect(quotes(page)).toBeVisible();
});

test('a result shows who, as what, when, on which side, and from where', async ({ page }) => {
  await open(page, '/search/?q=%22blue+helmets%22&in=quotes');
  for (const part of ['Hamadoun Touré', 'Secretary-General', '6 June 2012', 'ICANN or the UN: leans to', 'Remarks to ITU Staff', 'grade A', 'official text']) {
    await expect(firstQuote(page)).toContainText(part);
  }
  await expect(firstQuote(page).locator('mark')).toHaveText(['blue helmets']);
});

test('words that stand only around a quotation find it, and are marked there', async ({ page }) => {
  await open(page, '/search/?q=%22continued+commitment+to+human+rights%22&in=quotes');
  await expect(firstQuote(page).locator('.context mark').first()).toHaveText('continued commitment to human rights');
});

test('two tabs search apart from each other', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, '/search/?q=privacy');
  await open(other, '/search/?q=encryption&sort=newest');
  await field(page).fill('surveillance');
  await expect(other.getByRole('heading', { name: /quotes$/ }).first()).toBeVisible();
  await expect(field(other)).toHaveValue('encryption');
  await expect(page).toHaveURL(/q=surveillance$/);
  await expect(other).toHaveURL(/q=encryption&sort=newest$/);
});

test('of a thousand results in one list only what is seen is laid out', async ({ page }) => {
  await open(page, '/search/?q=lang:en&in=quotes&show=1000');
  await expect(firstQuote(page)).toContainText('grade');
  expect(await quotes(page).getByRole('listitem').count()).toBeGreaterThan(900);
  const last = quotes(page).getByRole('listitem').last();
  expect(await last.evaluate((item) => getComputedStyle(item).contentVisibility)).toBe('auto');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toContainText('grade');
});

test('axe finds nothing with filters, faults and menus open, in light and dark at 360 and 1280 px', async ({ page }) => {
  await open(page, '/search/?q=privacy+speaker:tourre+debate:privacy&in=quotes&by=actor');
  await expect(quotes(page)).toBeVisible();
  await page.getByText('Take away').click();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    if (width === 360) await page.locator('.filter-box > summary').click();
    await expect(page.getByRole('checkbox', { name: /^What privacy means/ })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await faultsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
