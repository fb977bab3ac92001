import type { Page } from '@playwright/test';

export interface SearchMeasure {
  readonly statements: number;
  readonly keys: number;
  /** From key to painted result, milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Typed letter by letter: words, a phrase, a name, a slip, and something that is nowhere. */
const QUERIES = ['internet governance', 'should not be', 'security', 'cyberspce', 'privacy rights', 'government', 'qqqqq'];

/** Between two keys: longer than a slow result takes, so that one is not counted for the other. */
const PAUSE_MS = 250;

/**
 * Types into the box of the search page and measures, in the browser, from each key to the frame in which the last change
 * that it caused was painted. Keys that change nothing on the page are not counted.
 */
export async function measureSearch(page: Page, statements: number): Promise<SearchMeasure | null> {
  const response = await page.goto('./search/', { waitUntil: 'networkidle' });
  const box = page.locator('main input[type="search"]');
  if (response?.status() !== 200 || (await box.count()) === 0) return null;
  await box.focus();
  await page.waitForLoadState('networkidle');
  await page.keyboard.type('a', { delay: PAUSE_MS });
  await page.waitForTimeout(1500);
  await box.fill('');
  await page.evaluate(watchKeys);
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: PAUSE_MS });
    await page.waitForTimeout(PAUSE_MS);
    await box.fill('');
    await page.waitForTimeout(PAUSE_MS);
  }
  const times = (await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)).sort((a, b) => a - b);
  if (times.length === 0) return null;
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)]!;
  return { statements, keys: times.length, p50: quantile(0.5), p95: quantile(0.95), max: times.at(-1)! };
}

/** Runs in the page. Changes of status lines, which speak after a pause, are left out. */
function watchKeys(): void {
  const keyTimes: number[] = [];
  Object.assign(window, { keyTimes });
  let start: number | null = null;
  let slot = -1;
  addEventListener(
    'keydown',
    (event) => {
      start = event.timeStamp;
      slot = -1;
    },
    true,
  );
  addEventListener('input', (event) => {
    if (!(event as InputEvent).inputType) start = null;
  });
  new MutationObserver((mutations) => {
    const key = start;
    if (key === null) return;
    const results = mutations.some(({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'));
    if (!results) return;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        if (start !== key) return;
        if (slot < 0) slot = keyTimes.push(0) - 1;
        keyTimes[slot] = performance.now() - key;
      };
      painted.port2.postMessage(null);
    });
  }).observe(document.querySelector('main')!, { childList: true, subtree: true, characterData: true });
}
