import { expect, test, type Page } from '@playwright/test';

const visibleSpectrum = (page: Page) => page.locator('svg.spectrum:visible').first();

test('the dots of a spectrum are one tab stop, walked by arrows and left by Escape', async ({ page }) => {
  await page.goto('/gallery/');
  const chart = visibleSpectrum(page);
  await expect(chart.locator('a[tabindex="0"]')).toHaveCount(1);
  const dots = chart.locator('.dots a');
  await dots.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(dots.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(dots.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dots.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('figure', { has: chart }).first().locator('summary')).toBeFocused();
});

test('a dot opens its receipts, the focus moves in and returns', async ({ page }) => {
  await page.goto('/gallery/');
  const dot = visibleSpectrum(page).locator('.dots a').first();
  await expect(dot).toHaveAttribute('tabindex', '0');
  await dot.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('dialog.receipts');
  await expect(panel).toBeVisible();
  await expect(panel.locator('h2')).toBeFocused();
  await expect(panel.locator('.receipt').first()).toBeVisible();
  await expect(panel.getByText('over the sum of weights').locator('..')).toContainText(/\) \/ [\d.]+ = /);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(dot).toBeFocused();
});

test('receipts that cannot be loaded say so and give the plain link', async ({ page }) => {
  await page.route('**/stakeholders/*.json', (route) => route.abort());
  await page.goto('/gallery/');
  const dot = visibleSpectrum(page).locator('.dots a').first();
  await expect(dot).toHaveAttribute('tabindex', '0');
  await dot.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('dialog.receipts');
  await expect(panel).toContainText('The statements could not be loaded.');
  await expect(panel.getByRole('link')).toHaveAttribute('href', (await dot.getAttribute('href'))!);
});

test('pointing at an actor lights it everywhere and lets the rest step back', async ({ page }) => {
  await page.goto('/gallery/');
  const dot = visibleSpectrum(page).locator('.dots a').first();
  await expect(dot).toHaveAttribute('tabindex', '0');
  await dot.focus();
  const actor = await dot.getAttribute('data-actor');
  await expect(page.locator('html')).toHaveClass(/has-emphasis/);
  for (const mark of await page.locator(`[data-actor="${actor}"]`).all()) await expect(mark).toHaveClass(/lit/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.lit')).toHaveCount(0);
});

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`at ${width} px each figure shows one placement, its text is 12 px or more, and nothing runs out of the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/gallery/');
    const sizes = await page.locator('svg.chart:not(.stance-mark):visible').evaluateAll((charts) =>
      charts.map((chart) => {
        const scale = chart.getBoundingClientRect().width / (chart as SVGSVGElement).viewBox.baseVal.width;
        return Math.min(...[...chart.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale));
      }),
    );
    expect(sizes.length).toBe(await page.locator('figure.chart-figure').count());
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('each dot is a link to its receipts with a name', async ({ page }) => {
    await page.goto('/gallery/');
    const dot = visibleSpectrum(page).locator('.dots a').first();
    await expect(dot).toHaveAttribute('href', /\/stakeholders\/[a-z0-9-]+\/#[a-z-]+$/);
    await expect(dot).toHaveAttribute('aria-label', /statements? \d{4}/);
  });
});
