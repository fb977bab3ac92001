import { expect, open, test } from './site-page.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('the cells of a matrix are one tab stop, walked in four directions, and open their receipts', async ({ page }) => {
  await open(page, '/maps/positions/');
  const chart = page.locator('svg.matrix:visible');
  await expect(chart.locator('.cells a[tabindex="0"]')).toHaveCount(1);
  const at = () => page.evaluate(() => document.activeElement!.getAttribute('data-at')!.split(',').map(Number) as [number, number]);
  await chart.locator('.cells a').first().focus();
  const [row, column] = await at();
  await page.keyboard.press('ArrowRight');
  const right = await at();
  expect(right[0]).toBe(row);
  expect(right[1]).toBeGreaterThan(column);
  await page.keyboard.press('ArrowDown');
  const down = await at();
  expect(down[0]).toBeGreaterThan(row);
  expect(down[1]).toBe(right[1]);
  await page.keyboard.press('ArrowUp');
  expect(await at()).toEqual(right);
  const name = await page.evaluate(() => document.activeElement!.getAttribute('aria-label')!);
  await page.keyboard.press('Enter');
  const panel = page.locator('dialog.receipts');
  await expect(panel.locator('h2')).toBeFocused();
  await expect(panel.locator('h2')).toHaveText(/^(?!Loading).+$/);
  expect(name).toContain(await panel.locator('h2').innerText());
  await expect(panel.locator('.receipt').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(await at()).toEqual(right);
  await page.keyboard.press('Escape');
  await expect(page.locator('figure summary').first()).toBeFocused();
});

test('with the keyboard alone one finds who is nearest to India on internet governance, and the words for it', async ({ page }) => {
  await open(page, '/maps/');
  await page.getByRole('link', { name: 'who is near it, and who far' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'India', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Who is near India, and who far');
  const row = page.getByRole('row', { name: /ICANN or the UN/ });
  await expect(row.getByRole('cell').first()).toContainText(/[−+]?\d/);
  const nearest = row.getByRole('cell').nth(1).getByRole('link', { name: /the statements$/ }).first();
  await nearest.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stakeholders\/[a-z0-9-]+\/#internet-governance$/);
  await expect(page.locator('#internet-governance .statement').first()).toBeVisible();
});

test('with the table alone one finds the same: sorted by a debate, actors of one stance stand together', async ({ page }) => {
  await open(page, '/maps/positions/');
  await page.locator('figure summary').click();
  const table = page.locator('figure table');
  const head = table.getByRole('columnheader', { name: 'ICANN or the UN' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const column = await head.evaluate((cell: HTMLTableCellElement) => cell.cellIndex);
  const values = await table.locator('tbody tr').evaluateAll((rows, index) => rows.map((row) => (row as HTMLTableRowElement).cells[index]!.textContent), column);
  const known = values.filter((text) => text !== 'none').map((text) => Number(text.replace('−', '-')));
  expect(known.length).toBeGreaterThan(100);
  expect(known).toEqual([...known].sort((a, b) => b - a));
  expect(values.slice(known.length).every((text) => text === 'none')).toBe(true);
});

test('a network can be thinned, and ties that are gone are not walked', async ({ page }) => {
  await open(page, '/maps/network/');
  const ties = page.locator('svg.network:visible .ties a');
  const all = await ties.count();
  await page.getByRole('checkbox', { name: 'ties of agreement' }).uncheck();
  const shown = page.locator('svg.network:visible .ties a:not(.too-weak)');
  expect(await shown.count()).toBeLessThan(all);
  await expect(page.locator('tie-threshold output')).toHaveText(`${await shown.count()} of ${all} ties`);
  await shown.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(shown.nth(1)).toBeFocused();
  await page.getByLabel('Least strength of a tie').fill('100');
  await expect(shown).toHaveCount(0);
});

for (const path of ['/maps/', '/maps/positions/', '/maps/disagreement/', '/maps/network/', '/maps/network/india/', '/maps/crux/', '/maps/bridge/', '/maps/blindspot/']) {
  test(`${path} has text of 12 px or more at every width`, async ({ page }) => {
    await open(page, path);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.locator('svg.chart:visible').evaluateAll((charts) =>
        charts.flatMap((chart) => {
          const scale = chart.getBoundingClientRect().width / (chart as SVGSVGElement).viewBox.baseVal.width;
          return [...chart.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
        }),
      );
      expect(Math.min(12, ...sizes)).toBe(12);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('on paper the table of a map is open and its picture is there', async ({ page }) => {
  await open(page, '/maps/crux/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure table').first()).toBeVisible();
  await expect(page.locator('svg.rows:visible').first()).toBeVisible();
});

for (const [path, marks] of [['/maps/disagreement/', '.cells a'], ['/maps/network/', '.ties a'], ['/maps/network/india/', '.dots a']] as const) {
  test(`on ${path} what stands for two actors opens why they are apart, and gives the focus back`, async ({ page }) => {
    await open(page, path);
    const mark = page.locator(`svg.chart:visible ${marks}`).last();
    await expect(page.locator(`svg.chart:visible ${marks}[tabindex="0"]`)).toHaveCount(1);
    await mark.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('dialog.receipts');
    await expect(panel.locator('h2')).toBeFocused();
    await expect(panel).toContainText(/apart over \d+ debates/);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
  });
}
