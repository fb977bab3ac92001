import { chromium, type Browser } from '@playwright/test';
import { spawn } from 'node:child_process';
import { freePort } from '../tests/browser/free-port.ts';
import { BROWSER_ARGUMENTS, findBrowser, NO_BROWSER } from './find-browser.mjs';

export interface TemplateMeasure {
  readonly pattern: string;
  readonly example: string;
  readonly pages: number;
  readonly requests: number;
  /** Bytes by kind of file: as they are, and with Brotli (fonts and bitmaps as they are). */
  readonly bytes: Record<string, { raw: number; compressed: number }>;
  readonly compressed: number;
}

/**
 * Serves a built site while something is done with it in a browser.
 * @param more arguments of the browser besides those that all have
 */
export async function withServedSite<T>(site: string, use: (browser: Browser, address: string) => Promise<T>, more: readonly string[] = []): Promise<T> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const port = await freePort();
  const address = `http://localhost:${port}${(process.env.BASE_PATH ?? '/').replace(/\/?$/, '/')}`;
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--port', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  try {
    await untilServed(address);
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS, ...more] });
    try {
      return await use(browser, address);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}

/** What the largest page of each kind loads. */
export async function measurePages(site: string): Promise<TemplateMeasure[]> {
  process.env.OUT_DIR = site;
  const { templates } = await import('../tests/site/templates.ts');
  const { loadedBy } = await import('../tests/browser/page-weight.ts');
  return withServedSite(site, async (browser, baseURL) => {
    const measures: TemplateMeasure[] = [];
    for (const template of templates()) {
      const context = await browser.newContext({ baseURL });
      const loaded = await loadedBy(await context.newPage(), template.example);
      await context.close();
      const bytes: TemplateMeasure['bytes'] = {};
      for (const { kind, raw, compressed } of loaded) {
        const sum = (bytes[kind] ??= { raw: 0, compressed: 0 });
        sum.raw += raw;
        sum.compressed += compressed;
      }
      measures.push({ ...template, requests: loaded.length, bytes, compressed: loaded.reduce((sum, { compressed }) => sum + compressed, 0) });
    }
    return measures;
  });
}

async function untilServed(address: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    try {
      await fetch(address);
      return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Nothing is served at ${address}.`);
}
