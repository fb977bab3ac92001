import type { Browser, Page } from '@playwright/test';
import { loadedBy, sizesOf } from '../tests/browser/page-weight.ts';
import { fileBehind, pagePaths } from '../tests/site/built-site.ts';
import { patternOf } from '../tests/site/templates.ts';
import { generatedAtlas } from './generated-atlas.ts';
import { processorTimes } from './measure-search.ts';
import { spreadOf, type Spread } from './spread.ts';

export interface ExplorerMeasure {
  readonly actors: number;
  readonly debates: number;
  readonly changes: number;
  /** Milliseconds by the clock from a choice to the new places: items, distances, and the sketch of the map. */
  readonly recompute: Spread;
  /** Milliseconds that the main thread computed from a change of the choice until the frame in which its dots are first on their way was painted. */
  readonly processor: Spread;
  /** The same by the clock, which on a busy machine also counts what others do. */
  readonly clock: Spread;
  /** Frames that came more than half a frame late while dots were moving, of all those frames. */
  readonly late: number;
  readonly frames: number;
}

export interface MapScripts {
  readonly path: string;
  /** Bytes with Brotli of the scripts that the page loads when it is read … */
  readonly read: number;
  /** … and when its map is changed as well, which loads the worker that checks it. */
  readonly changed: number;
}

/** Numbers of actors that are measured, each on ten debates. */
const SIZES = [50, 100, 200, 500];
const DEBATES = 10;
/** Between two changes: longer than dots move and the map settles. */
const PAUSE_MS = 900;
/** The explorer's own measure of a new map, in the User Timing of the page. */
const RECOMPUTED = 'atlas map';

/** Scripts of every map page, after its map was looked at and, where it can be, changed. */
export async function measureMapScripts(browser: Browser, baseURL: string): Promise<MapScripts[]> {
  const measures: MapScripts[] = [];
  for (const path of pagePaths().filter((candidate) => patternOf(candidate) === '/maps/*/')) {
    const page = await browser.newPage({ baseURL });
    const read = await mapScriptBytes(page, path);
    await page.close();
    const again = await browser.newPage({ baseURL });
    measures.push({ path, read, changed: await mapScriptBytes(again, path, { change: true }) });
    await again.close();
  }
  return measures;
}

/** Opens a map page, brings its map to life, changes it if asked to, and adds up the scripts that this took. */
export async function mapScriptBytes(page: Page, path: string, { change = false } = {}): Promise<number> {
  const workers = new Set<string>();
  page.on('worker', (worker) => workers.add(new URL(worker.url()).pathname));
  const loaded = await loadedBy(page, path);
  const atlas = page.locator('#atlas');
  if ((await atlas.count()) > 0) {
    await atlas.scrollIntoViewIfNeeded();
    await page.locator('#atlas[data-started]').waitFor();
    if (change) {
      await page.locator('#atlas summary').filter({ hasText: /^Regions/ }).click();
      await page.getByRole('checkbox', { name: 'Oceania' }).uncheck();
      await page.waitForTimeout(2000);
    }
  }
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js')));
  const base = new URL(page.url()).pathname.replace(path, '');
  const files = new Set([...loaded.filter(({ kind }) => kind === 'script').map(({ path: file }) => file), ...[...scripts, ...workers].map((file) => file.slice(base.length))]);
  return [...files].reduce((sum, file) => sum + sizesOf(fileBehind(file)!).compressed, 0);
}

/** Changes the choice of an atlas of generated actors again and again, and measures each change. */
export async function measureExplorer(browser: Browser, baseURL: string, runs: number): Promise<ExplorerMeasure[]> {
  const measures: ExplorerMeasure[] = [];
  for (const actors of SIZES) {
    const body = JSON.stringify(generatedAtlas(actors, DEBATES));
    const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 1000 } });
    await page.route('**/maps/atlas-data.json', (route) => route.fulfill({ contentType: 'application/json', body }));
    await page.goto('./maps/atlas/', { waitUntil: 'load' });
    await page.locator('#atlas').scrollIntoViewIfNeeded();
    await page.locator('#atlas[data-started]').waitFor();
    await page.evaluate(watchFrames);
    await page.locator('#atlas summary').filter({ hasText: /^Debates/ }).click();
    const boxes = page.locator('#atlas fieldset input[type="checkbox"]:visible');
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    for (let run = 0; run < runs; run++) {
      for (let box = 0; box < DEBATES; box++) {
        await boxes.nth(box).uncheck();
        await page.waitForTimeout(PAUSE_MS);
        await boxes.nth(box).check();
        await page.waitForTimeout(PAUSE_MS);
      }
    }
    const processor = processorTimes(await browser.stopTracing(), { withWorkers: false });
    const { clock, late, frames } = await page.evaluate(() => (window as unknown as { atlasTimes: { clock: number[]; late: number; frames: number } }).atlasTimes);
    const recompute = await page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), RECOMPUTED);
    await page.close();
    measures.push({ actors, debates: DEBATES, changes: clock.length, recompute: spreadOf(recompute), processor: spreadOf(processor), clock: spreadOf(clock), late, frames });
  }
  return measures;
}

/** Runs in the page: from each change of a box to the new map painted, and the frames while dots move. */
function watchFrames(): void {
  const times = { clock: [] as number[], late: 0, frames: 0 };
  Object.assign(window, { atlasTimes: times });
  const FRAME_MS = 1000 / 60;
  const MOVE_MS = 250;
  addEventListener(
    'change',
    () => {
      const start = performance.now();
      performance.mark('key');
      let last: number | null = null;
      const frame = (now: number) => {
        if (last === null) {
          // The end of the frame in which the change was drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            times.clock.push(performance.now() - start);
            performance.mark('painted');
          };
          port2.postMessage(null);
        } else {
          times.frames++;
          if (now - last > 1.5 * FRAME_MS) times.late++;
        }
        last = now;
        if (now - start < MOVE_MS) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    true,
  );
}
