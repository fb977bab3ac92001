import AxeBuilder from '@axe-core/playwright';
import { templates } from '../site/templates.ts';
import type { Page } from '@playwright/test';
import { expect, hydrated, open, test } from './site-page.ts';

/** Entries of a list are alike: axe looks at the first of each, or a directory of hundreds would take minutes. */
const LOOKED_AT = 25;

for (const { pattern, example } of templates()) {
  test.describe(`${pattern} (${example})`, () => {
    test('axe finds nothing in light and dark at 360 and 1280 px', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, example);
      await hydrated(page);
      await shortenLists(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
          const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`));
          expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });

    test('does not scroll sideways at 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, example);
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > limit + 1)
          .slice(0, 5)
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} reaches ${Math.round(element.getBoundingClientRect().right)} px`);
      });
      expect(wide).toEqual([]);
    });

    test.describe('with scripts off', () => {
      test.use({ javaScriptEnabled: false });

      test('can be read', async ({ page }) => {
        await open(page, example);
        await expect(page.locator('h1')).toBeVisible();
        expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(40);
      });
    });
  });
}

async function shortenLists(page: Page): Promise<void> {
  await page.evaluate((most) => {
    for (const parent of document.querySelectorAll('main *')) {
      const alike = Map.groupBy(parent.children, (child) => child.tagName);
      for (const children of alike.values()) for (const child of children.slice(most)) child.remove();
    }
  }, LOOKED_AT);
}
