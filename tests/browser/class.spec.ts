import type { Page } from '@playwright/test';
import { pagePaths } from '../site/built-site.ts';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Width of the printed column of A4 in CSS pixels, with the margins of the sheets: 184 mm. */
const LESSON_COLUMN = 695;
const EIGHT = 'india~china~russia~united-states~icann~eff~european-commission~microsoft';

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** By how many pixels the content of each element is higher than it. */
const overflow = (page: Page, selector: string) => page.locator(selector).evaluateAll((elements) => elements.map((element) => element.scrollHeight - element.clientHeight).filter((more) => more > 1));

test('every lesson is printed on exactly two pages, and nothing runs over', async ({ page }) => {
  const lessons = pagePaths().filter((path) => /^\/lessons\/[^/]+\/$/.test(path));
  expect(lessons).toHaveLength(11);
  await page.setViewportSize({ width: LESSON_COLUMN, height: 1000 });
  for (const path of lessons) {
    await open(page, path);
    expect(await printedPages(page), path).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await overflow(page, '.lesson-sheet'), path).toEqual([]);
    await expect(page.locator('.answers ol')).toBeVisible();
    await page.emulateMedia({ media: null });
    await expect(page.locator('.answers ol'), path).toBeHidden();
  }
});

test.describe('eight role cards', () => {
  test('are printed on two pages, four to a page, and nothing runs over', async ({ page }) => {
    await open(page, `/roles/print/?of=${EIGHT}`);
    await expect(page.locator('.role-card')).toHaveCount(8);
    await expect(page.locator('.role-sheet')).toHaveCount(2);
    expect(await printedPages(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await overflow(page, '.role-card')).toEqual([]);
    await expect(page.locator('h1')).toBeHidden();
  });

  test('come from a lesson by one link', async ({ page }) => {
    await open(page, '/lessons/encryption/');
    await page.getByRole('link', { name: /^\d role cards for this debate$/ }).click();
    await expect(page.locator('.role-card').first()).toBeVisible();
    expect((await page.locator('.role-card').count()) % 2).toBe(0);
  });
});

test('cards are chosen with the keyboard alone, and the choice stands in the address', async ({ page }) => {
  await open(page, '/roles/print/');
  await page.getByRole('combobox', { name: 'Add an actor' }).focus();
  await page.keyboard.type('inida');
  await expect(page.getByRole('option').first()).toContainText('India');
  await page.keyboard.press('Enter');
  await expect(page.locator('.role-card h2')).toHaveText('India');
  await page.keyboard.type('estonia');
  await expect(page.getByRole('option').first()).toContainText('Estonia');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?of=india~estonia$/);
  await page.getByLabel('As in').selectOption('2014');
  await expect(page).toHaveURL(/\?of=india~estonia&year=2014$/);
  await expect(page.locator('.role-card h2').first()).toHaveText('India in 2014');
  await page.getByRole('button', { name: 'Remove India' }).press('Enter');
  await expect(page.locator('.role-card')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('.role-card')).toHaveCount(2);
});

test('what an address asks that there is not is said in words and never run', async ({ page }) => {
  await open(page, `/roles/print/?of=${encodeURIComponent('<img src=x onerror=alert(1)>')}~india~../../etc&year=9999999`);
  await expect(page.locator('.role-card')).toHaveCount(1);
  await expect(page.getByText('There is no role card for “<img src=x onerror=alert(1)>” or “../../etc”')).toBeVisible();
  await expect(page.getByText('“9999999” is not a year: the cards show all years.')).toBeVisible();
  await open(page, '/roles/india/?year=<b>2014');
  await expect(page.getByText('“<b>2014” is not a year: the card shows all years.')).toBeVisible();
  await open(page, '/roles/india/?year=1950');
  await expect(page.getByText('By the end of 1950 nothing of it is on record')).toBeVisible();
  await expect(page.locator('.role-card')).toContainText('No recorded position by 1950');
});

test('a card can be cut at a year: later words leave, and debates fall silent', async ({ page }) => {
  await open(page, '/roles/india/');
  const words = page.locator('[data-words] li:visible');
  const all = await words.count();
  await page.getByLabel('As in').selectOption('2014');
  await expect(page.locator('.role-card h2')).toHaveText('India in 2014');
  expect(await words.count()).toBeLessThan(all);
  expect(await words.evaluateAll((items) => items.filter((item) => Number((item as HTMLElement).dataset.year) > 2014).length)).toBe(0);
  for (const date of await page.locator('.role-card figcaption a').allTextContents()) expect(Number(date.slice(-4))).toBeLessThanOrEqual(2014);
  await expect(page.locator('.role-card')).toContainText('No recorded position by 2014 on:');
  await expect(page).toHaveURL(/\?year=2014$/);
  await page.goBack();
  await expect(page.locator('.role-card h2')).toHaveText('India');
  expect(await words.count()).toBe(all);
});

test('a card that cannot be loaded is said to be so, and the printed one stays', async ({ page, trouble }) => {
  trouble.expected.push(/ERR_FAILED|Failed to load resource/);
  await page.route('**/roles/*.json', (route) => route.abort());
  await open(page, '/roles/india/?year=2014');
  await expect(page.getByText('The data of the card could not be loaded')).toBeVisible();
  await expect(page.locator('.role-card h2')).toHaveText('India');
  await open(page, '/roles/print/?of=india');
  await expect(page.getByText('The data of a card could not be loaded')).toBeVisible();
  await page.unroute('**/roles/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.role-card')).toHaveCount(1);
});

test('a term leads to its entry, and the entry back to the page that uses it', async ({ page }) => {
  await open(page, '/debates/encryption/');
  const term = page.locator('.account a.term', { hasText: 'end-to-end encryption' }).first();
  await expect(term).toHaveAttribute('title', /hold the keys/);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#end-to-end-encryption$/);
  const entry = page.locator('#end-to-end-encryption');
  await expect(entry).toBeInViewport();
  await entry.locator('summary').press('Enter');
  await entry.getByRole('link', { name: 'Encryption and access' }).click();
  await expect(page.locator('h1')).toHaveText('Encryption and access');
  for (const place of ['h2 a.term', 'blockquote a.term', 'a a.term']) await expect(page.locator(place)).toHaveCount(0);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('lessons, cards and glossary stand whole', async ({ page }) => {
    await open(page, '/lessons/encryption/');
    await page.getByText('Answers', { exact: true }).click();
    await expect(page.locator('.answers ol')).toBeVisible();
    await open(page, '/roles/india/?year=2014');
    await expect(page.locator('.role-card h2')).toHaveText('India');
    await expect(page.locator('[data-year-choice]')).toBeHidden();
    await open(page, `/roles/print/?of=${EIGHT}`);
    await expect(page.getByText('Choosing needs scripts')).toBeVisible();
    await open(page, '/glossary/#icann');
    await expect(page.locator('#icann')).toBeVisible();
  });
});
