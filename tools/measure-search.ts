import { median } from 'd3';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import { spreadOf, type Spread } from './spread.ts';
import { TYPED_QUERIES } from './typed-queries.ts';

export interface SearchMeasure {
  /** Keys that changed the results, in one run. */
  readonly keys: number;
  readonly runs: number;
  /** Milliseconds from key to painted result by the clock, which on a busy machine also counts what others do; medians of the runs. */
  readonly clock: Spread;
  /** Milliseconds to the painted list with what stands below the first window, by the clock; what comes beside and after the list is not in it. */
  readonly list: Spread;
  /** Milliseconds that the page's main thread and its worker computed in that time. */
  readonly processor: Spread;
  /** Bytes with Brotli of the data that had come when the first result was painted, and when all queries had been typed. */
  readonly firstQueryBytes: number;
  readonly allBytes: number;
  /** Milliseconds from the first key of all to the first painted result, on a page just opened. */
  readonly firstResult: number;
}

/** A browser that paints a frame as soon as it is ready, and not when a screen next asks for one. */
export const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** A key that changes nothing in the results is given up after this time. */
const NOTHING_MS = 3000;
/** The results have come when they change no more for this time. */
const QUIET_MS = 120;
/** Above this, Brotli at its best takes minutes, and a little less is used. */
const LARGE = 4_000_000;

/**
 * Types into the box of the search page of a served site, one key when the results of the last one stand, and measures from
 * each key to the frame in which the last change of the results that it caused was painted.
 * @param site the folder that is served at `baseURL`
 */
export async function measureSearch(browser: Browser, baseURL: string, site: string, runs: number): Promise<SearchMeasure> {
  const measured: Omit<SearchMeasure, 'runs'>[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ baseURL });
    measured.push(await typeQueries(browser, await context.newPage(), site));
    await context.close();
  }
  const middle = (value: (measure: Omit<SearchMeasure, 'runs'>) => number) => median(measured, value)!;
  return {
    keys: measured[0]!.keys,
    runs,
    clock: { p50: middle(({ clock }) => clock.p50), p95: middle(({ clock }) => clock.p95) },
    list: { p50: middle(({ list }) => list.p50), p95: middle(({ list }) => list.p95) },
    processor: { p50: middle(({ processor }) => processor.p50), p95: middle(({ processor }) => processor.p95) },
    firstQueryBytes: measured[0]!.firstQueryBytes,
    allBytes: measured[0]!.allBytes,
    firstResult: middle(({ firstResult }) => firstResult),
  };
}

async function typeQueries(browser: Browser, page: Page, site: string): Promise<Omit<SearchMeasure, 'runs'>> {
  const loaded = new Set<string>();
  const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname.slice(base.length);
    if (path.startsWith('search/') && !path.endsWith('/')) loaded.add(path);
  });
  await page.goto('./search/');
  await page.waitForSelector('#search-page[data-started]');
  await page.evaluate(watchKeys, QUIET_MS);
  const box = page.locator('main input[type="search"]');
  await box.focus();
  const first = await pressed(page, 'c', 120_000);
  const firstQueryBytes = bytesOf(site, loaded);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await box.fill('');

  const clock: number[] = [];
  const list: number[] = [];
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  for (const query of TYPED_QUERIES) {
    for (const letter of query) {
      const time = await pressed(page, letter, NOTHING_MS);
      if (time === null) continue;
      clock.push(time);
      list.push(await page.evaluate(() => (window as unknown as { listTime: () => number }).listTime()));
    }
    await box.fill('');
    await page.waitForTimeout(2 * QUIET_MS);
  }
  const processor = processorTimes(await browser.stopTracing());
  return { keys: clock.length, clock: spreadOf(clock), list: spreadOf(list), processor: spreadOf(processor), firstQueryBytes, allBytes: bytesOf(site, loaded), firstResult: first ?? NaN };
}

/** Presses a key. @returns milliseconds to the last painted change of the results, `null` where there was none in time */
async function pressed(page: Page, letter: string, most: number): Promise<number | null> {
  await page.evaluate(() => (window as unknown as { forgetKey: () => void }).forgetKey());
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  return page.evaluate((limit) => (window as unknown as { nextResult: (limit: number) => Promise<number | null> }).nextResult(limit), most);
}

function bytesOf(site: string, paths: Iterable<string>): number {
  let sum = 0;
  for (const path of paths) {
    const bytes = readFileSync(join(site, path));
    sum += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : 11 } }).length;
  }
  return sum;
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
  readonly args?: { readonly name?: string };
}

/** Milliseconds that the main thread of the page and, unless they are left out, its workers computed between each `key` and the last `painted` before the next. */
export function processorTimes(trace: Buffer, { withWorkers = true } = {}): number[] {
  const { traceEvents: events } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const marks = events.filter(({ name, ph }) => (name === 'key' || name === 'painted') && ph !== 'e').sort((a, b) => a.ts - b.ts);
  const main = marks[0];
  if (!main) return [];
  const workers = events.filter(({ name, pid, args }) => name === 'thread_name' && pid === main.pid && /worker/i.test(args?.name ?? '')).map(({ tid }) => tid);
  const threads = new Set([main.tid, ...(withWorkers ? workers : [])]);
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === main.pid && threads.has(tid));
  return marks.flatMap((key, at) => {
    if (key.name !== 'key') return [];
    const next = marks.findIndex(({ name }, place) => place > at && name === 'key');
    const painted = marks.slice(at + 1, next < 0 ? undefined : next).at(-1);
    if (!painted) return [];
    const during = tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts < painted.ts);
    return [during.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
  });
}

/** Runs in the page. `nextResult` waits until the results have changed after the key that came since `forgetKey`, and stand. */
function watchKeys(quiet: number): void {
  let pressedAt: number | null = null;
  let paintedAt: number | null = null;
  let listedAt = 0;
  let changed = 0;
  const afterTask = (action: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = action;
    port2.postMessage(null);
  };
  addEventListener(
    'keydown',
    (event) => {
      pressedAt = event.timeStamp;
      paintedAt = null;
      performance.mark('key');
    },
    true,
  );
  // What is spoken and what comes after the results of the kind that is shown is not waited for; nor is the list below the first window, which is timed for itself.
  const isLater = (node: Node, marked: string) => (node instanceof Element ? node : node.parentElement)?.closest(`[role="status"], ${marked}`) != null;
  const reaches = ({ type, target, addedNodes, removedNodes }: MutationRecord, marked: string) => {
    if (isLater(target, marked)) return false;
    const elements = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element);
    return type !== 'childList' || elements.length === 0 || !elements.every((element) => element.matches(marked));
  };
  const afterPaint = (action: () => void) => requestAnimationFrame(() => afterTask(action));
  // A message from a frame's callback is read after that frame has been laid out and painted.
  new MutationObserver((mutations) => {
    if (!mutations.some((mutation) => reaches(mutation, '[data-after-results=""]'))) return;
    changed = performance.now();
    const leading = mutations.some((mutation) => reaches(mutation, '[data-after-results]'));
    afterPaint(() => {
      listedAt = performance.now();
      if (!leading) return;
      paintedAt = listedAt;
      performance.mark('painted');
    });
  }).observe(document.querySelector('#search-results')!, { childList: true, subtree: true, characterData: true, attributes: true });
  const nextResult = (limit: number) =>
    new Promise<number | null>((resolve) => {
      const start = performance.now();
      const look = () => {
        const now = performance.now();
        if (pressedAt !== null && paintedAt !== null && now - changed > quiet && document.querySelector('#search-results li mark, #search-results .wider, #search-results > p:not(.meta)')) {
          resolve(paintedAt - pressedAt);
        } else if (now - start > limit) resolve(null);
        else setTimeout(look, 10);
      };
      look();
    });
  Object.assign(window, { nextResult, forgetKey: () => (pressedAt = paintedAt = null), listTime: () => listedAt - (pressedAt ?? NaN) });
}
