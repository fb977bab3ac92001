import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './site-page.ts';

const WALK = '/debates/internet-governance/walk/';

test('a walk goes by arrows and buttons, keeps the step in its address, and goes back by history', async ({ page }) => {
  await open(page, WALK);
  const steps = page.locator('.step');
  const count = await steps.count();
  expect(count).toBeGreaterThanOrEqual(8);
  const said = page.locator('[data-said]');
  await expect(said).toHaveText(`${count} steps`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#step-2$/);
  await expect(steps.nth(1).locator('h2')).toBeFocused();
  await expect(said).toHaveText(new RegExp(`^Step 2 of ${count}: `));
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '2');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page).toHaveURL(/#step-3$/);
  await page.getByRole('button', { name: 'Previous step' }).click();
  await expect(page).toHaveURL(/#step-2$/);
  await page.reload();
  await expect(said).toHaveText(new RegExp(`^Step 2 of ${count}: `));
  await page.locator('site-search input').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#step-2$/);
  await page.goto(`.${WALK}#step-99`);
  await expect(said).toHaveText(`${count} steps`);
});

test('every dot of the last field is an actor of the debate, and nobody else is drawn', async ({ page }) => {
  await open(page, WALK);
  const drawn = await page.locator('.step').evaluateAll((steps) => steps.map((step) => [...step.querySelectorAll('.field-then path:is(.minus, .middle, .plus)')].reduce((sum, path) => sum + (path.getAttribute('d')!.match(/M/g) ?? []).length, 0)));
  const told = await page.locator('sortable-table tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll('td')[1]!.textContent)));
  expect(drawn).toEqual(told);
  expect(Math.max(...drawn)).toBeGreaterThan(100);
});

test('a walk is a deck: it starts, goes on and ends by keys', async ({ page }) => {
  await open(page, '/present/walk-internet-governance/');
  const deck = page.locator('slide-deck');
  await page.evaluate(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'))));
  await page.getByRole('button', { name: 'Present' }).click();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#step-1$/);
  await expect(deck.locator('.slide.current .field-then')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#end$/);
  await page.keyboard.press('Escape');
  await expect(deck).not.toHaveClass(/presenting/);
});

test('changes are sorted by a press on a head, and each row leads to its words before and after', async ({ page }) => {
  await open(page, '/changes/');
  const rows = page.locator('sortable-table tbody tr');
  const changes = page.locator('article.change');
  expect(await rows.count()).toBe(await changes.count());
  await page.locator('sortable-table thead th', { hasText: /^Change$/ }).getByRole('button').click();
  const sizes = await rows.evaluateAll((all) => all.map((row) => Number(row.querySelectorAll('td')[5]!.textContent!.replace('−', '-'))));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  await rows.first().locator('th a').click();
  const target = page.locator(decodeURIComponent(new URL(page.url()).hash));
  await expect(target).toBeInViewport();
  expect(await target.locator('.statement').count()).toBeGreaterThanOrEqual(2);
  const published = (await (await page.request.get('./data/changes.json')).json()) as unknown[];
  expect(published.length).toBe(await rows.count());
});

test('what is wrong on a page is reported with its record', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/debates/encryption/');
  await page.getByRole('link', { name: 'Something wrong on this page?' }).click();
  await expect(page.getByLabel('The report')).toHaveValue(/Record: debates\/encryption\n/);
  await page.goto('./corrections/?of=%3Cscript%3Ealert(1)%3C/script%3E');
  await expect(page.getByLabel('The report')).toHaveValue(/Record: …\n/);
});

for (const path of [WALK, '/changes/', '/methods/reliability/']) {
  test(`${path} fits a phone, also in the dark, prints open and whole, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const sizes = await page.locator('svg.chart:visible').evaluateAll((charts) =>
      charts.map((chart) => {
        const scale = chart.getBoundingClientRect().width / (chart as SVGSVGElement).viewBox.baseVal.width;
        return Math.min(...[...chart.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale));
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.walk-controls:visible, .site-header nav:visible')).toHaveCount(0);
    for (const table of await page.locator('main table').all()) await expect(table).toBeVisible();
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a walk is an ordered list of steps with anchors, words and pictures, and no control that does nothing', async ({ page }) => {
    await open(page, WALK);
    await expect(page.locator('.walk-steps > li')).toHaveCount(await page.locator('.step').count());
    await expect(page.locator('.walk-controls')).toBeHidden();
    await page.locator('.step .eyebrow a').nth(2).click();
    await expect(page).toHaveURL(/#step-3$/);
    await expect(page.locator('#step-3')).toBeInViewport();
    await expect(page.locator('#step-3 .field-then')).toHaveAttribute('aria-label', /\d{4}: /);
  });

  test('changes can be read by debate, with the words before and after', async ({ page }) => {
    await open(page, '/changes/');
    await page.locator('nav[aria-label="Debates on this page"] a').last().click();
    await expect(page.locator('main > section').last()).toBeInViewport();
    await expect(page.locator('article.change').first().getByRole('heading', { name: 'Before' })).toBeVisible();
  });
});
