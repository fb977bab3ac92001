import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './site-page.ts';

const PHONE = { width: 360, height: 740 };
/** A chart placed in a figure 328 px wide: in these tests as on a phone. */
const faultLine = (page: Page) => page.locator('svg.fault-line:visible').first();
const panel = (page: Page) => page.locator('dialog.receipts');

/** The middle of a dot on the screen, after scrolling it there. */
async function middleOf(dot: Locator): Promise<{ x: number; y: number }> {
  await dot.scrollIntoViewIfNeeded();
  const box = (await dot.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('the fault line on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('every dot is a link to its receipts with a name', async ({ page }) => {
    await open(page, '/');
    const chart = faultLine(page);
    await expect(chart).toHaveClass(/chart-narrow/);
    const drawn = await chart.locator('.dots circle.hollow, .dots circle:not(.hollow):first-child').count();
    const links = await chart.locator('.dots a').evaluateAll((dots) => dots.map((dot) => `${dot.getAttribute('href')} ${dot.getAttribute('aria-label')}`));
    expect(links.length).toBe(drawn);
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((link) => !/\/stakeholders\/[a-z0-9-]+\/#[a-z-]+ .+, (?:[−+]\d\.?\d*|0)$/.test(link))).toEqual([]);
  });

  test('a tap beside a dot opens the receipts of the nearest one, and its neighbours are a tap away', async ({ page }) => {
    await open(page, '/');
    const row = faultLine(page).locator('.dots').nth(2);
    const first = row.locator('a').first();
    await expect(first).toHaveAttribute('tabindex', '0');
    const { x, y } = await middleOf(first);
    await page.touchscreen.tap(x - 8, y - 3);
    await expect(panel(page)).toBeVisible();
    const [name] = (await first.getAttribute('aria-label'))!.split(/, (?=[−+\d])/);
    await expect(panel(page).locator('h2')).toHaveText(name!);
    await expect(panel(page).locator('.receipt').first()).toBeVisible();
    const next = (await row.locator('a').nth(1).getAttribute('aria-label'))!.split(/, (?=[−+\d])/)[0]!;
    await panel(page).getByRole('button', { name: `${next} →` }).tap();
    await expect(panel(page).locator('h2')).toHaveText(next);
    await panel(page).getByRole('button', { name: 'Close' }).tap();
    await expect(panel(page)).toBeHidden();
  });

  test('each row is one tab stop; arrows walk its dots, Enter opens them', async ({ page }) => {
    await open(page, '/');
    const dots = faultLine(page).locator('.dots').first().locator('a');
    await expect(dots.first()).toHaveAttribute('tabindex', '0');
    await dots.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(dots.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page).locator('.receipt').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dots.nth(1)).toBeFocused();
  });

  test('the name over a dot stays inside the page', async ({ page }) => {
    await open(page, '/');
    const rows = faultLine(page).locator('.dots');
    for (const dot of [rows.first().locator('a').first(), rows.first().locator('a').last()]) {
      await dot.focus();
      const tip = (await page.locator('svg .tip').boundingBox())!;
      expect(tip.x).toBeGreaterThanOrEqual(0);
      expect(tip.x + tip.width).toBeLessThanOrEqual(PHONE.width);
    }
  });
});

test.describe('the fault line on a phone with scripts off', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, javaScriptEnabled: false });

  test('a tap on a dot goes to its receipts, and the name of a row to its debate', async ({ page }) => {
    // Pages do not fade into each other then: a fade that is cut short complains.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '/');
    const dot = faultLine(page).locator('.dots').first().locator('a').first();
    const target = (await dot.getAttribute('href'))!;
    const { x, y } = await middleOf(dot);
    await page.touchscreen.tap(x, y);
    await page.waitForURL(`**${target}`);
    await expect(page.locator(`[id="${target.split('#')[1]}"]`)).toBeVisible();
    await open(page, '/');
    await faultLine(page).locator('a.row-title').first().tap();
    await page.waitForURL('**/debates/*/');
  });
});
