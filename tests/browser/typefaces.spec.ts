import { templates } from '../site/templates.ts';
import { expect, open, test } from './site-page.ts';

/** Later than any first paint. */
const LATE_MS = 1500;

for (const { pattern, example } of templates().filter(({ pattern }) => ['/', '/debates/*/', '/stakeholders/*/', '/q/*/', '/sources/'].includes(pattern))) {
  test(`nothing moves on ${pattern} (${example}) when its typefaces come late, on a phone and on a desk`, async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, example);
      await page.evaluate(() => document.fonts.ready);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => resolve(sum), 200));
          }),
      );
      expect(moved, `${width} px`).toBeLessThanOrEqual(0.01);
    }
  });
}

test('a page whose typefaces are at hand is set in them', async ({ page }) => {
  await open(page, '/');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '').replace(/-[0-9a-f]+$/, ''));
  });
  expect(loaded).toEqual(expect.arrayContaining(['Source Serif 4', 'Source Sans 3']));
});
