import { median } from 'd3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { sizesOf } from '../tests/browser/page-weight.ts';

/** Milliseconds: what half and what nineteen of twenty keys stay under. */
interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export interface SearchMeasure {
  readonly statements: number;
  /** Quotations that can be found. */
  readonly quotes: number;
  readonly keys: number;
  readonly runs: number;
  /** From key to painted result by the clock, which on a busy machine also counts what others do; medians of the runs. */
  readonly clock: Spread;
  /** What the page's main thread computed in that time. */
  readonly processor: Spread;
  /** Bytes with Brotli that answer a first query over quotations, and those that answer every query. */
  readonly firstQueryBytes: number;
  readonly allBytes: number;
}

/** Typed letter by letter: words, a phrase, a name, a slip, and something that is nowhere. */
const QUERIES = ['internet governance', 'should not be', 'security', 'cyberspce', 'privacy rights', 'government', 'qqqqq'];

/** Between two keys: longer than a slow result takes, so that one is not counted for the other. */
const PAUSE_MS = 250;

const PARTS = ['quotes', 'quote-details', 'stakeholders', 'people', 'debates', 'sources'];

/**
 * Types into the box of the search page of a served site and measures from each key to the frame in which the last change
 * that it caused was painted. Keys that change nothing on the page are not counted.
 * @param site the folder that is served at `baseURL`
 * @returns `null` where there is no search page, or nothing changes there when something is typed
 */
export async function measureSearch(browser: Browser, baseURL: string, site: string, statements: number, runs: number): Promise<SearchMeasure | null> {
  const measured: { clock: number[]; processor: number[] }[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ baseURL });
    const times = await typeQueries(browser, page);
    await page.close();
    if (!times || times.clock.length === 0) return null;
    measured.push(times);
  }
  const spread = (kind: 'clock' | 'processor'): Spread => ({
    p50: median(measured, (times) => quantile(times[kind], 0.5))!,
    p95: median(measured, (times) => quantile(times[kind], 0.95))!,
  });
  const bytes = PARTS.map((part) => sizesOf(join(site, 'search', `${part}.json`)).compressed);
  return {
    statements,
    quotes: (JSON.parse(readFileSync(join(site, 'search', 'quotes.json'), 'utf8')) as { size: number }).size,
    keys: measured[0]!.clock.length,
    runs,
    clock: spread('clock'),
    processor: spread('processor'),
    firstQueryBytes: bytes[0]!,
    allBytes: bytes.reduce((sum, size) => sum + size, 0),
  };
}

async function typeQueries(browser: Browser, page: Page): Promise<{ clock: number[]; processor: number[] } | null> {
  const response = await page.goto('./search/', { waitUntil: 'networkidle' });
  const box = page.locator('main input[type="search"]');
  if (response?.status() !== 200 || (await box.count()) === 0) return null;
  await box.focus();
  await page.waitForLoadState('networkidle');
  await page.keyboard.type('a', { delay: PAUSE_MS });
  await page.waitForTimeout(1500);
  await box.fill('');
  await page.evaluate(watchKeys);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: PAUSE_MS });
    await page.waitForTimeout(PAUSE_MS);
    await box.fill('');
    await page.waitForTimeout(PAUSE_MS);
  }
  const clock = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  return { clock, processor: processorTimes(await browser.stopTracing()) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, length by the clock, length on the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Milliseconds that the main thread of the page computed between each `key` and the last `painted` before the next. */
function processorTimes(trace: Buffer): number[] {
  const { traceEvents: events } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const marks = events.filter(({ name }) => name === 'key' || name === 'painted').sort((a, b) => a.ts - b.ts);
  const main = marks[0];
  if (!main) return [];
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === main.pid && tid === main.tid);
  return marks.flatMap((key, at) => {
    if (key.name !== 'key') return [];
    const next = marks.findIndex(({ name }, place) => place > at && name === 'key');
    const painted = marks.slice(at + 1, next < 0 ? undefined : next).at(-1);
    if (!painted) return [];
    const during = tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts < painted.ts);
    return [during.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
  });
}

/** Runs in the page. Changes of status lines, which speak after a pause, are left out. */
function watchKeys(): void {
  const keyTimes: number[] = [];
  Object.assign(window, { keyTimes });
  let start: number | null = null;
  let slot = -1;
  let inFrame = false;
  const afterTask = (action: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = action;
    port2.postMessage(null);
  };
  addEventListener(
    'keydown',
    (event) => {
      start = event.timeStamp;
      slot = -1;
      performance.mark('key');
      // Asked for before the page asks: what it changes in its own frame is painted at the end of the same one.
      requestAnimationFrame(() => {
        inFrame = true;
        afterTask(() => (inFrame = false));
      });
    },
    true,
  );
  addEventListener('input', (event) => {
    if (!(event as InputEvent).inputType) start = null;
  });
  new MutationObserver((mutations) => {
    const key = start;
    if (key === null) return;
    const results = mutations.some(({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [data-after-results]'));
    if (!results) return;
    const painted = () =>
      afterTask(() => {
        if (start !== key) return;
        if (slot < 0) slot = keyTimes.push(0) - 1;
        keyTimes[slot] = performance.now() - key;
        performance.mark('painted');
      });
    if (inFrame) painted();
    else requestAnimationFrame(painted);
  }).observe(document.querySelector('main')!, { childList: true, subtree: true, characterData: true });
}
