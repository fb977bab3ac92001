import type { Page } from '@playwright/test';
import { embedExamples } from '../site/embed-kinds.ts';
import type { ServedSite } from '../site/serve-site.ts';
import { templates } from '../site/templates.ts';
import { expect, test } from './other-hosts.ts';

const examples = embedExamples();

/** What is done on a page whose scripts start more than their page: workers, requests, markup of their own. */
const USED: Readonly<Record<string, (page: Page, site: ServedSite) => Promise<void>>> = {
  '/search/': async (page, site) => {
    const worker = page.waitForEvent('worker');
    await page.goto(site.at('/search/?q=multistakeholder'), { waitUntil: 'networkidle' });
    await expect(page.locator('main li').filter({ hasText: /multistakeholder/i }).nth(3)).toBeVisible();
    expect((await worker).url()).toContain('search-worker');
  },
  '/maps/*/': async (page, site) => {
    const worker = page.waitForEvent('worker');
    await page.goto(site.at('/maps/atlas/?votes=no'));
    await page.locator('#atlas').scrollIntoViewIfNeeded();
    expect((await worker).url()).toContain('atlas-worker');
    await expect(page.locator('#atlas .chart-takeaway')).not.toHaveText(/could not be checked|^Being checked/);
  },
  '/compare/': async (page, site) => {
    await page.goto(site.at('/compare/?actors=brazil~india~united-states'));
    await expect(page.locator('#compare-page svg.comparison:visible')).toHaveCount(1);
  },
  '/present/*/': async (page) => {
    await page.getByRole('button', { name: 'Keep these slides on this machine' }).click();
    await expect(page.locator('offline-deck [role="status"]')).toHaveText(/^Ready for offline/);
  },
  '/embed/': async (page) => {
    await page.getByLabel('or a comparison: of').selectOption('china');
    await expect(page.getByLabel('with (nearest first)')).toBeEnabled();
    await page.getByLabel('with (nearest first)').selectOption('united-states');
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/compare\/china~united-states\/$/);
    await expect(page.frameLocator('embed-builder iframe').locator('h1')).toHaveText(/^China and United States/);
  },
};

test.describe('under the headers that hosts get from us', () => {
  for (const { pattern, example } of templates()) {
    test(`a page of ${pattern} reports nothing`, async ({ page, site }) => {
      const reported: string[] = [];
      page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && reported.push(message.text())));
      page.on('pageerror', (error) => reported.push(String(error)));
      await page.goto(site.at(example), { waitUntil: 'networkidle' });
      await USED[pattern]?.(page, site);
      expect(reported).toEqual([]);
    });
  }

  test('a picture opened by itself keeps its colours', async ({ page, site }) => {
    const { key } = examples.find(({ kind }) => kind === 'debates')!;
    await page.goto(site.at(`/${key}.svg`));
    const fills = await page.evaluate(() => [...document.querySelectorAll('text, path, circle')].map((mark) => getComputedStyle(mark).fill));
    expect(new Set(fills).size).toBeGreaterThan(2);
  });

  test('somebody else’s page can frame embeds and no pages', async ({ page, site, other }) => {
    const framed = examples.map(({ embed }) => site.at(embed));
    const refused = [...new Set(examples.flatMap(({ page: path }) => (path ? [site.at(path)] : [])))].concat(site.at('/embed/'));
    const refusals: string[] = [];
    page.on('console', (message) => void (message.text().includes('frame-ancestors') && refusals.push(message.text())));
    await page.goto(other.at({ html: `<!doctype html><title>Somebody else’s page</title>${[...framed, ...refused].map((src) => `<iframe src="${src}"></iframe>`).join('')}` }), { waitUntil: 'networkidle' });
    const shown = (await Promise.all(page.frames().slice(1).map(async (frame) => (frame.url().startsWith(site.origin) && (await frame.locator('h1').count()) > 0 ? frame.url() : null)))).filter((url) => url !== null);
    expect(shown.sort()).toEqual(framed.sort());
    expect(refusals).toHaveLength(refused.length);
  });
});
