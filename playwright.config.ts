import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser, NO_BROWSER } from './tools/find-browser.mjs';
import { freePort } from './tests/browser/free-port.ts';

const executablePath = await findBrowser();
if (!executablePath) throw new Error(NO_BROWSER);

/** Playwright reads this file once more in each worker: the port is chosen once and handed on. */
process.env.SITE_TEST_PORT ??= String(await freePort());
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
const port = process.env.SITE_TEST_PORT;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-tests',
  forbidOnly: !!process.env.CI,
  fullyParallel: true,
  timeout: 120_000,
  // On a machine that is busy with other things too.
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    browserName: 'chromium',
    launchOptions: { executablePath, args: BROWSER_ARGUMENTS },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --port ${port}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    stdout: 'ignore',
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
