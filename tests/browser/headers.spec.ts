import { expect, test as base } from '@playwright/test';
import { embedExamples } from '../site/embed-kinds.ts';
import { serveSite, type ServedSite } from '../site/serve-site.ts';
import { templates } from '../site/templates.ts';
import { otherSite, type OtherSite } from './embedding-page.ts';

const test = base.extend<object, { site: ServedSite; other: OtherSite }>({
  site: [
    async ({}, use) => {
      const site = await serveSite({ withHeaders: true });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  other: [
    async ({}, use) => {
      const other = await otherSite();
      await use(other);
      await other.close();
    },
    { scope: 'worker' },
  ],
});
const examples = embedExamples();

test.describe('under the headers that hosts get from us', () => {
  for (const { pattern, example } of templates()) {
    test(`a page of ${pattern} reports nothing`, async ({ page, site }) => {
      const reported: string[] = [];
      page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && reported.push(message.text())));
      page.on('pageerror', (error) => reported.push(String(error)));
      await page.goto(site.at(example), { waitUntil: 'networkidle' });
      if (example === '/search/') {
        await page.goto(site.at('/search/?q=multistakeholder'), { waitUntil: 'networkidle' });
        await expect(page.locator('main li').filter({ hasText: /multistakeholder/i }).nth(3)).toBeVisible();
      }
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
