import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loadedBy } from './page-weight.ts';
import { expect, open, test } from './site-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { map: budget } = JSON.parse(readFileSync('budgets.json', 'utf8')) as { map: { scriptKilobytes: number } };
const ADA = '1/Ada/civilian4.forces2.mandatory4.together5.nations1.own-data5.contracts1.broad2.binding4.existing2.sealed5.privacy*';
const BEN = '1/Ben/civilian1.forces5.mandatory2.together2.nations4.own-data1.contracts5.broad5.binding2.existing4.sealed1';

const result = (page: Page) => page.locator('.stand-result');
const heading = (page: Page) => result(page).locator('h2').first();
const finding = (page: Page) => result(page).locator('.reader-figure .chart-finding');
const toMap = (page: Page) => result(page).getByRole('heading', { name: 'On the map of everybody' }).scrollIntoViewIfNeeded();
const focused = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function faults(page: Page, within: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`));
}

/** Opens a page whose fragment alone differs from where the browser is, from the start. */
async function openAt(page: Page, path: string, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, `${path}#${fragment}`);
}

async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await focused(page, selector)) return;
  }
  throw new Error(`${most} times Tab do not lead to ${selector}`);
}

test('the keyboard alone leads from the first sentence to the words behind a match, at 360 px, and the address keeps the answers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/stand/');
  await expect(page.locator('.stand-bar')).toBeVisible();
  const ids = await page.locator('[data-proposition]').evaluateAll((all) => all.slice(0, 6).map((one) => (one as HTMLElement).dataset.proposition!));
  await page.locator('[data-proposition] input').first().focus();
  for (const [at, id] of ids.entries()) {
    if (at > 0) await tabTo(page, `[data-proposition="${id}"] input`, 8);
    await page.keyboard.press('Space');
    for (let press = 0; press < (at % 2 === 0 ? 4 : 1); press++) await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('[data-progress]')).toHaveText('6 of 22 answered');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#1//${ids.map((id, at) => `${id}${at % 2 === 0 ? 5 : 2}`).join('.')}`);
  await tabTo(page, '[data-show]');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(finding(page)).toContainText('You stand');
  await tabTo(page, '.matched-pair summary', 60);
  await page.keyboard.press('Enter');
  await tabTo(page, '.moved a[href*="/q/"]', 4);
  const reason = page.locator('.matched-pair details[open] .moved li').first();
  await expect(reason.locator('blockquote, .paraphrase')).toBeVisible();
  await expect(reason.locator('.points')).toHaveText(/^[+−]?\d+$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const words = await finding(page).textContent();
  await page.reload();
  await expect(finding(page)).toHaveText(words!);
  await page.locator('[data-over]').click();
  await expect(result(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('whatever is answered, the same files of this site are asked for, and nothing is sent or stored', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const lists: string[][] = [];
  for (const fragment of [ADA, BEN]) {
    await page.goto('about:blank');
    asked.length = 0;
    await open(page, `/stand/#${fragment}`);
    await toMap(page);
    await expect(result(page).locator('.atlas-map').first()).toBeAttached();
    await page.locator('[data-proposition="budapest"] label').nth(4).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('budapest5');
    await result(page).locator('.opener').first().click();
    await expect(result(page).locator('.match-row-details .moved li').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    lists.push(asked.filter((line) => !line.includes('about:blank')).sort());
  }
  expect(lists[1]).toEqual(lists[0]);
  const origin = new URL(baseURL!).origin;
  expect(lists[0]!.filter((line) => !line.startsWith(`GET ${origin}/`) || line.includes('?') || line.includes('civilian'))).toEqual([]);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, '', 0, 0]);
});

test('the result says the same in the picture and in the table, passes axe in light and dark, and stays within its budget of script', async ({ page }) => {
  const loaded = await loadedBy(page, `/stand/#${ADA}`);
  expect(loaded.filter(({ kind }) => kind === 'script').reduce((sum, { compressed }) => sum + compressed, 0)).toBeLessThanOrEqual(budget.scriptKilobytes * 1000);
  await toMap(page);
  await expect(result(page).locator('.atlas-map a.marked').first()).toBeAttached();
  const marks = await result(page).locator('svg.fault-line:visible .readers [role="listitem"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
  const rows = await result(page).locator('.reader-figure table tbody tr').evaluateAll((all) => all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent!)));
  expect(rows).toHaveLength(11);
  const told = rows.filter(([, stance]) => stance !== 'no answer').map(([debate, stance, words]) => `You on ${debate}, ${stance}, ${words}`);
  expect(marks.filter((words) => words !== 'no answer')).toEqual(told);
  expect(marks.filter((words) => words === 'no answer')).toHaveLength(11 - told.length);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faults(page, '#stand-result'), `${width}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('matches are sorted, searched and opened; nobody passes the coverage', async ({ page }) => {
  await openAt(page, '/stand/', ADA);
  const table = result(page).getByRole('region', { name: 'Your match with every actor' });
  await result(page).getByRole('button', { name: /^Show all/ }).click();
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
  expect(rows.length).toBeGreaterThan(300);
  for (const [name, , match, coverage] of rows) {
    const [shared, answered] = coverage!.split(' of ').map(Number) as [number, number];
    if (match === 'unknown') expect(shared, name).toBe(0);
    else if (shared < answered) expect(Math.abs(Number(match!.replace('−', '-'))), name).toBeLessThan(100);
  }
  const numbers = rows.map(([, , match]) => match!).filter((match) => match !== 'unknown').map((match) => Number(match.replace('−', '-')));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await table.getByRole('button', { name: /^Match/ }).click();
  await expect(table.locator('th[aria-sort="ascending"]')).toHaveText(/^Match/);
  await expect(table.locator('tbody tr').first().locator('.match-value')).toHaveText(numbers.at(-1)! < 0 ? `−${-numbers.at(-1)!}` : `${numbers.at(-1)}`);
  await result(page).getByLabel('Find an actor').fill('brasil nobody');
  await expect(result(page).getByText('No actor with a position is called that.')).toBeVisible();
  await result(page).getByLabel('Find an actor').fill('indi');
  const india = table.getByRole('button', { name: 'India', exact: true });
  await india.click();
  await expect(india).toHaveAttribute('aria-expanded', 'true');
  const sum = await table.locator('.match-row-details .points').allInnerTexts();
  const match = await table.locator('tr', { has: page.locator('[data-match="india"]') }).locator('.match-value').innerText();
  const value = (text: string) => Number(text.replace('−', '-'));
  expect(Math.abs(sum.reduce((total, points) => total + value(points), 0) - value(match)), 'the points add up, but for rounding').toBeLessThanOrEqual(sum.length / 2 + 0.5);
});

test('a fragment that was tampered with, cut off, or is of an older set is answered in words', async ({ page }) => {
  const cases: [string, RegExp, number][] = [
    ['2/Ada/civilian5', /made by another version of this page/, 0],
    [`${encodeURIComponent('<img src=x onerror=window.ran=1>')}`, /no set of answers/, 0],
    [`1/Ada/${'civilian5.'.repeat(5000)}`, /longer than any set of answers/, 0],
    ['1/Ada/civilian5.old-question4.forces9.own-da', /Not counted: “old-question4”, “forces9”, “own-da”/, 1],
    [`1/${encodeURIComponent('<b>Ada</b>\u202e')}/civilian5.%E0%A4%A`, /Not counted: “%E0%A4%A”/, 1],
  ];
  for (const [fragment, note, answered] of cases) {
    await openAt(page, '/stand/', fragment);
    await expect(page.locator('#stand-result .note').filter({ hasText: note })).toBeVisible();
    await expect(page.locator('[data-progress]')).toHaveText(`${answered} of 22 answered`);
  }
  await expect(heading(page)).toHaveText('Where <b>Ada</b> stands');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.getByRole('link', { name: 'How it is computed' }).first().click();
  await expect.poll(() => new URL(page.url()).hash, 'an anchor leaves the answers alone').toContain('civilian5');
  await openAt(page, '/stand/class/', '1/Ada');
  await expect(page.locator('#stand-class .note')).toContainText('no set of answers');
});

test('a missing or damaged file is told, the questions stay, and another try helps', async ({ page, trouble }) => {
  trouble.expected.push(/Failed to load resource/);
  await page.route('**/stand/positions.json', (route) => route.fulfill({ body: '{"form":1,"debates":[' }));
  await page.route('**/stand/quotes.json', (route) => route.abort());
  await openAt(page, '/stand/', ADA);
  await expect(result(page)).toContainText(/Could not be loaded: .*the positions of the actors.*; the files may be damaged/);
  await expect(page.locator('[data-proposition]')).toHaveCount(22);
  await page.unroute('**/stand/positions.json');
  await page.unroute('**/stand/quotes.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(finding(page)).toContainText('You stand');
  await result(page).locator('.matched-pair summary').first().click();
  await expect(result(page).locator('.matched-pair .moved :is(blockquote, .paraphrase)').first()).toBeVisible();
});

test('a class is compared by its links under names that are only text, passes axe, and prints without its form', async ({ page }) => {
  await open(page, '/stand/class/');
  const origin = new URL(page.url()).origin;
  await page.getByLabel('Links of results').fill(`Ada: ${origin}/stand/#${ADA}, and\n${origin}/stand/#${BEN}\nnothing here`);
  await page.getByRole('button', { name: 'Add these results' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 results added.' })).toBeVisible();
  const names = page.locator('.members input');
  await expect(names).toHaveCount(2);
  await names.nth(1).fill('<i>Ben</i> Öztürk');
  await names.nth(1).press('Tab');
  await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toContain('/<i>Ben</i> Öztürk/');
  await expect(page.getByText('Farthest apart: Ada (1) and <i>Ben</i> Öztürk (2)')).toBeVisible();
  await expect(page.locator('svg.fault-line:visible .readers [role="listitem"]')).toHaveCount(14);
  const words = await page.locator('.class-figure .chart-finding').textContent();
  await page.reload();
  await expect(page.locator('.class-figure .chart-finding')).toHaveText(words!);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await faults(page, '#stand-class'), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Links of results')).toBeHidden();
  await expect(page.locator('.stand-intro')).toBeHidden();
  await expect(page.getByText('<i>Ben</i> Öztürk', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Remove Ada' }).click();
  await expect(names).toHaveCount(1);
});

test('the result prints with its picture, its words and its address, and the questions print as a sheet to fill in', async ({ page }) => {
  await openAt(page, '/stand/', ADA);
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await result(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(result(page).locator('.atlas-map:visible')).toHaveCount(1);
  await expect(page.locator('#stand-questions')).toBeHidden();
  await expect(result(page).locator('.stand-link')).toBeVisible();
  await expect(result(page).locator('.moved blockquote').first()).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(40_000);
  await page.emulateMedia({ media: 'screen' });
  await openAt(page, '/stand/', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-proposition]').last()).toBeVisible();
  await expect(page.locator('[data-proposition] input').first()).toBeVisible();
  await expect(page.locator('.stand-bar')).toBeHidden();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the sentences, what answers mean, the words behind them and the arithmetic can be read', async ({ page }) => {
    await open(page, '/stand/');
    await expect(page.getByText('scripts are off here')).toBeVisible();
    await expect(page.locator('[data-proposition] input').first()).toBeHidden();
    const first = page.locator('.asked').first();
    await first.locator('summary').click();
    await expect(first.getByText(/To agree is to stand for .+, to disagree for .+\./)).toBeVisible();
    await expect(first.locator('blockquote').first()).toBeVisible();
    await expect(first.locator('a[href*="/q/"]').first()).toBeVisible();
    await expect(page.getByText('The match with an actor is 100')).toBeVisible();
    await open(page, '/stand/class/');
    await expect(page.getByText('scripts are off here')).toBeVisible();
  });
});
