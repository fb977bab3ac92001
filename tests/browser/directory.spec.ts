import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const entries = (page: Page) => page.locator('stakeholder-directory [data-entry]:visible');
const shown = (page: Page) => page.locator('stakeholder-directory').getByRole('status');

test('a facet shows as many entries as it counted, says how many, and stands in the address', async ({ page }) => {
  await open(page, '/stakeholders/');
  const all = await entries(page).count();
  await expect(shown(page)).toHaveText(`All ${all} stakeholders`);
  for (const facet of ['Kind', 'Region', 'Position on']) {
    const select = page.getByLabel(facet, { exact: true });
    const option = select.locator('option').nth(2);
    const counted = Number(/\((\d+)\)$/.exec((await option.textContent())!)![1]);
    const value = (await option.getAttribute('value'))!;
    await select.selectOption(value);
    await expect(entries(page)).toHaveCount(counted);
    await expect(shown(page)).toHaveText(`${counted} of ${all} stakeholders`);
    expect([...new URL(page.url()).searchParams.values()]).toEqual([value]);
    await page.goBack();
    await expect(entries(page)).toHaveCount(all);
  }
});

test('words, facets and the box for positions narrow together and come back from the address', async ({ page }) => {
  await open(page, '/stakeholders/');
  await page.getByLabel('Name').fill('estonai');
  await expect(entries(page).filter({ hasText: 'Estonia' }).first()).toBeVisible();
  await page.getByLabel('Name').fill('ministry');
  await page.getByLabel('Kind', { exact: true }).selectOption('government');
  await page.getByRole('checkbox', { name: /^Has a recorded position/ }).check();
  await expect(page).toHaveURL(/\?q=ministry&kind=government&position=yes$/);
  const count = await entries(page).count();
  await page.reload();
  await expect(page.getByLabel('Name')).toHaveValue('ministry');
  await expect(page.getByRole('checkbox', { name: /^Has a recorded position/ })).toBeChecked();
  await expect(entries(page)).toHaveCount(count);
});

test('an address that nobody wrote is ignored or answered in words, and showing all again works', async ({ page }) => {
  await open(page, '/stakeholders/?kind=alien&region=%3Cscript%3E&debate=../etc&q=xyzzyq%3Cimg%20src=x%20onerror=window.ran=1%3E');
  await expect(page.getByText('No stakeholder answers all of this.')).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.getByRole('button', { name: /^Show all/ }).click();
  await expect(shown(page)).toHaveText(/^All /);
  await expect(page.getByLabel('Name')).toBeFocused();
});

test('axe finds nothing in a narrowed directory, in light and dark at 360 and 1280 px, and nothing runs out of 320 px', async ({ page }) => {
  await open(page, '/stakeholders/?q=internet&position=yes');
  await expect(shown(page)).toHaveText(/ of /);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`), `${colorScheme}, ${width} px`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every stakeholder stands under its letter, and no filter that cannot work is shown', async ({ page }) => {
    await open(page, '/stakeholders/');
    await expect(page.locator('[data-entry]').first()).toBeVisible();
    await expect(page.getByLabel('Name')).toBeHidden();
  });
});
