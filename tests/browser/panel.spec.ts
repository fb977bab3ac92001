import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const result = (page: Page) => page.locator('.panel-result:not([aria-busy="true"])');
const finding = (page: Page) => result(page).locator('h2');
const seats = (page: Page) => page.locator('.panel-why .panel-seats > li');
const names = (page: Page) => seats(page).locator('h3').allInnerTexts();
const agenda = (page: Page) => page.getByRole('textbox', { name: 'Agenda block to paste' });

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`));
}

test('by keyboard alone on a phone: from the debates to a panel, another seat, the briefing and the copied agenda block', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/panel/');
  await expect(seats(page)).toHaveCount(5);
  const first = await page.getByRole('checkbox').first().getAttribute('value');

  await page.getByRole('checkbox', { name: 'Encryption and access' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(new RegExp(`/panel/\\?debates=${first}~encryption$`));
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/panel\/\?debates=encryption$/);
  await page.getByRole('checkbox', { name: 'Encryption and access' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Encryption and access' })).toBeChecked();
  await expect(finding(page)).toContainText('encryption and access');

  await page.getByRole('combobox', { name: 'Must sit' }).focus();
  await page.keyboard.type('ietf');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('IETF');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/must=ietf/);
  await expect(page.getByRole('list', { name: 'Must sit' })).toContainText('IETF');

  await page.goBack();
  await expect(page).toHaveURL(/\/panel\/\?debates=encryption$/);
  await expect(result(page)).toBeVisible();
  const before = await names(page);
  const other = seats(page).first().locator('summary');
  await other.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const swap = page.locator('button:focus');
  await expect(swap).toContainText('Swap in');
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel-why > p')).toContainText('Every seat is fixed.');
  await expect(page.getByRole('heading', { name: 'Why these seats' })).toBeFocused();
  await expect.poll(async () => (await names(page)).filter((name) => before.includes(name)).length).toBe(4);

  await expect(page.locator('.briefing blockquote').first()).toBeVisible();
  await expect(page.locator('.briefing')).toContainText('Questions to ask');
  await expect(page.locator('.name-card')).toHaveCount(5);
  await page.getByRole('button', { name: 'Copy the agenda block' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Agenda block copied' })).toBeFocused();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await agenda(page).inputValue());
  for (const name of await names(page)) expect(await page.locator(`.name-card`).filter({ hasText: name }).count()).toBeGreaterThan(0);
  expect(copied).toContain(`/panel/${new URL(page.url()).search.replaceAll('&', '&amp;')}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const address = page.url();
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page).toHaveURL(/\/panel\/$/);
  await page.goto(address);
  await expect(seats(page)).toHaveCount(5);
  await expect(agenda(page)).toHaveValue(copied);
});

test('an address that was tampered with is answered in words, and the rest of it counts', async ({ page }) => {
  await open(page, `/panel/?debates=privacy~${encodeURIComponent('<img src=x onerror=window.ran=1>')}&seats=400&must=nobody&statements=3`);
  await expect(page.getByText('Left out of the address, since it names nothing here: debates=<img src=x onerror=window.ran=1>, must=nobody, seats=400.')).toBeVisible();
  await expect(page.getByText(/Limits: .* 3 statements or more each/)).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await open(page, '/panel/?debates=%%%&kind=1&region=1&seats=12');
  await expect(page.getByRole('heading', { name: 'There is no such panel' })).toBeVisible();
  await page.locator('.obstacles button').last().click();
  await expect(seats(page).first()).toBeVisible();
  await expect(page.locator('.obstacles')).toHaveCount(0);
});

test('where workers are refused, quotations missing and data damaged, it says so and does what it can', async ({ page, trouble }) => {
  trouble.expected.push(/Failed to load resource/);
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: class { constructor() { throw new Error('refused'); } } }));
  await page.route('**/panel/quotes/*.json', (route) => route.abort());
  await open(page, '/panel/?debates=privacy');
  await expect(seats(page)).toHaveCount(5);
  await expect(page.getByText('The quotations of one debate could not be loaded. The rest of the briefing stands.')).toBeVisible();
  await page.unroute('**/panel/quotes/*.json');
  await page.locator('.briefing').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.briefing blockquote').first()).toBeVisible();
  await page.route('**/panel/data.json', (route) => route.fulfill({ body: '{"version":1}', contentType: 'application/json' }));
  await open(page, '/panel/');
  await expect(page.getByText('The data for panels came damaged. The panels below stand without it.')).toBeVisible();
  await page.unroute('**/panel/data.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(seats(page)).toHaveCount(5);
});

test('passes axe in light and dark with everything open, and prints the briefing, the name cards, both, or the panel alone', async ({ page }) => {
  await open(page, '/panel/?debates=cybercrime-treaty~data-flows&seats=6&must=russia');
  await expect(page.locator('.briefing blockquote').first()).toBeVisible();
  await page.locator('.panel-builder summary').evaluateAll((summaries) => summaries.forEach((summary) => summary.parentElement!.setAttribute('open', '')));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faults(page), `${width}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.emulateMedia({ media: 'print' });
  const shown = async () => [await page.locator('.panel-result').isVisible(), await page.locator('.briefing').isVisible(), await page.locator('.name-card').first().isVisible()];
  expect(await shown()).toEqual([true, false, false]);
  await page.evaluate(() => (window.print = () => undefined));
  await page.emulateMedia({ media: 'screen' });
  for (const [button, expected] of [['Print the briefing', [false, true, false]], ['Print the name cards', [false, false, true]], ['Print both', [false, true, true]]] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await shown(), button).toEqual(expected);
    await expect(page.locator('.panel-choices')).toBeHidden();
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.panel-builder')).toHaveAttribute('data-printed', 'panel');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a panel of each debate stands with its reasons and its table, the same that the builder finds', async ({ page, browser, baseURL }) => {
    await open(page, '/panel/');
    await expect(page.getByText('Choosing freely, the briefing, the name cards and the agenda block need scripts')).toBeVisible();
    const ready = page.locator('.ready details#panel-encryption');
    await ready.locator('summary').first().click();
    await expect(ready.locator('.panel-seats > li')).toHaveCount(5);
    await expect(ready.getByText(/Exact: no panel of 5 /)).toBeVisible();
    await ready.locator('figure summary').click();
    await expect(ready.locator('figure table')).toBeVisible();
    const found = await ready.locator('.panel-seats h4').allInnerTexts();
    const scripted = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: true });
    await open(scripted, '/panel/?debates=encryption');
    await expect(seats(scripted)).toHaveCount(5);
    expect(await names(scripted)).toEqual(found);
    await scripted.close();
  });
});
