import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const field = (page: Page) => page.getByRole('combobox', { name: 'Add an actor' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Actors found' }).getByRole('option');
const chosen = (page: Page) => page.getByRole('list', { name: 'Chosen' }).getByRole('listitem');
const finding = (page: Page) => page.locator('.compared > h2').first();
const panel = (page: Page) => page.locator('dialog.receipts');

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`));
}

/** The first pair that has a page, as its two ids. */
async function readyPair(page: Page): Promise<[string, string]> {
  await open(page, '/compare/');
  const href = await page.locator('.ready a').first().getAttribute('href');
  const [a, b] = /\/compare\/([^/]+)\/$/.exec(href!)![1]!.split('~');
  return [a!, b!];
}

test.describe('choosing whom to compare', () => {
  test('works with the keyboard alone, forgives a slip, and stands in the address', async ({ page }) => {
    await open(page, '/compare/');
    await field(page).focus();
    await page.keyboard.type('inida');
    await expect(options(page).first()).toContainText('India');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', 'compare-option-0');
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toHaveCount(1);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('united');
    await expect(options(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', 'compare-option-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toHaveCount(2);
    await expect(page).toHaveURL(/\/compare\/\?actors=india~[a-z-]+$/);
    await expect(finding(page)).toContainText('India and ');
    const words = await finding(page).textContent();
    await page.reload();
    await expect(finding(page)).toHaveText(words!);
    await page.goBack();
    await expect(chosen(page)).toHaveCount(1);
    await expect(finding(page)).toHaveCount(0);
  });

  test('takes four at most, shows every distance with its coverage, and gives one back', async ({ page }) => {
    await open(page, '/compare/?actors=india~brazil~russia~estonia');
    await expect(chosen(page)).toHaveCount(4);
    await expect(field(page)).toHaveCount(0);
    const distances = page.getByRole('region', { name: 'Overall disagreement' }).locator('td');
    await expect(distances).toHaveCount(17);
    for (const text of await distances.allInnerTexts()) expect(text).toMatch(/^$|^—$|^\d\.\d\d\s+over \d+ debates$|^unknown\s+(?:no debate|only (?:1 debate|2 debates)) shared$/);
    await page.getByRole('button', { name: 'Remove Brazil' }).click();
    await expect(chosen(page)).toHaveCount(3);
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(/actors=india~russia~estonia$/);
  });

  test('answers what nobody is called, and what is too many, in words', async ({ page }) => {
    await open(page, `/compare/?actors=${encodeURIComponent('<img src=x onerror=window.ran=1>')}~..%2Fetc~india~brazil~russia~estonia~china`);
    await expect(page.getByText('There is no actor “<img src=x onerror=window.ran=1>” and none “../etc” in the collection')).toBeVisible();
    await expect(page.getByText('Left out, since four is the most: China.')).toBeVisible();
    await expect(chosen(page)).toHaveCount(4);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await open(page, '/compare/?actors=%%%~~&actors=2');
    await expect(page.getByText('There is no actor “%%%” in the collection')).toBeVisible();
    await expect(field(page)).toBeVisible();
  });

  test('says that data could not be loaded, and tries again', async ({ page, trouble }) => {
    trouble.expected.push(/Failed to load resource/);
    await page.route('**/stakeholders/india.json', (route) => route.abort());
    await open(page, '/compare/?actors=india~brazil');
    await expect(page.getByText('The data could not be loaded')).toBeVisible();
    await page.unroute('**/stakeholders/india.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(finding(page)).toContainText('India and Brazil');
  });

  test('passes axe, does not scroll sideways, and has the same numbers as the page of the pair', async ({ page }) => {
    const [a, b] = await readyPair(page);
    await open(page, `/compare/${a}~${b}/`);
    const words = await page.locator('figure figcaption h2').first().textContent();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/compare/?actors=${a}~${b}`);
      await expect(finding(page)).toHaveText(words!);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faults(page), `${width}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  test('prints the comparison without the form and the list', async ({ page }) => {
    await open(page, '/compare/?actors=india~brazil');
    await expect(finding(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(field(page)).toBeHidden();
    await expect(page.locator('.ready')).toBeHidden();
    await expect(page.locator('.compared-debate').first()).toBeVisible();
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });
});

test.describe('why two are apart, in place', () => {
  test('a link to a pair opens the panel, names the pair in the address, and gives both back', async ({ page }) => {
    await open(page, '/stakeholders/india/');
    const link = page.locator('a[data-pair]').first();
    const ids = await link.getAttribute('data-pair');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).locator('h2')).toBeFocused();
    await expect(panel(page).getByText('The sum', { exact: true })).toBeVisible();
    await expect(panel(page).locator('.sum')).toContainText(/^\(.+\) \/ \d+ = \d\.\d\d$/);
    await expect(panel(page).locator('.compared-debate').first()).toBeVisible();
    expect(new URL(page.url()).hash.replace('#pair=', '').split('~').sort()).toEqual(ids!.split('~').sort());
    expect.soft(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(link).toBeFocused();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('an address that names a pair opens it, and the panel says what the page of the pair says', async ({ page }) => {
    const [a, b] = await readyPair(page);
    await open(page, `/compare/${a}~${b}/`);
    const sum = await page.locator('main .sum').textContent();
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, `/debates/internet-governance/#pair=${b}~${a}`);
    await expect(panel(page).locator('.sum')).toHaveText(sum!);
    expect(await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await expect(panel(page).getByRole('link', { name: 'This comparison as a page' })).toHaveAttribute('href', new RegExp(`/compare/${[a, b].sort().join('~')}/$`));
  });

  test('an address that names nobody is answered in words, and one that is no pair is left alone', async ({ page, trouble }) => {
    trouble.expected.push(/Failed to load resource/);
    await open(page, '/debates/encryption/#pair=nobody~nowhere');
    await expect(panel(page)).toContainText('Their statements could not be loaded.');
    trouble.failedRequests.length = 0;
    await open(page, '/debates/privacy/#pair=%3Cscript%3E');
    await expect(page.locator('svg.spectrum:visible .dots a[tabindex="0"]')).toHaveCount(1);
    await expect(panel(page)).toHaveCount(0);
  });

  test('two dots are compared by choosing one after the other, and Escape stops', async ({ page }) => {
    await open(page, '/debates/encryption/');
    const dots = page.locator('svg.spectrum:visible .dots a');
    await expect(dots.first()).toHaveAttribute('tabindex', '0');
    const begin = async () => {
      await dots.first().focus();
      await page.keyboard.press('Enter');
      await panel(page).getByRole('button', { name: 'Compare with another dot' }).press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Choose the dot to compare with' })).toBeVisible();
      await expect(dots.first()).toBeFocused();
    };
    await begin();
    await page.keyboard.press('Escape');
    await expect(page.locator('.comparing')).toHaveCount(0);
    await begin();
    await dots.first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('.comparing')).toHaveCount(0);
    await expect(panel(page).locator('h2')).toContainText(' and ');
    await expect(panel(page).getByText('Coverage', { exact: true })).toBeVisible();
  });
});

test('the dots of the drift open the words behind the position', async ({ page }) => {
  await open(page, '/maps/drift/');
  const dot = page.locator('svg.drift:visible .dots a').first();
  await expect(dot).toHaveAttribute('tabindex', '0');
  await dot.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('.receipt').nth(1)).toBeVisible();
  await expect(panel(page).getByText('Drop any one statement')).toBeVisible();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('ready comparisons stand by actor, and lead to pages with quotes, the sum and the table', async ({ page }) => {
    await open(page, '/compare/');
    await expect(page.getByText('Choosing freely needs scripts')).toBeVisible();
    await page.locator('.ready summary').first().click();
    await page.locator('.ready details a').first().click();
    await expect(page.locator('main .sum')).toBeVisible();
    await expect(page.locator('.compared-debate blockquote, .compared-debate .said').first()).toBeVisible();
    await page.locator('figure summary').first().click();
    await expect(page.locator('figure table').first()).toBeVisible();
  });
});
