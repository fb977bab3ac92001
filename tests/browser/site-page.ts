import { test as base, expect, type Page } from '@playwright/test';

/** What went wrong on a page by itself, while a test used it. */
export interface Trouble {
  readonly console: string[];
  readonly foreignRequests: string[];
  readonly failedRequests: string[];
  /** What a test brings about itself: messages that match are not counted. */
  readonly expected: RegExp[];
}

/**
 * A Playwright test with `trouble`: console errors, requests to other origins and failed requests of its page.
 * Every test fails at its end if there was any.
 */
export const test = base.extend<{ trouble: Trouble }>({
  trouble: [
    async ({ page, baseURL }, use) => {
      const trouble: Trouble = { console: [], foreignRequests: [], failedRequests: [], expected: [] };
      const origin = new URL(baseURL!).origin;
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') trouble.console.push(message.text());
      });
      page.on('pageerror', (error) => trouble.console.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) trouble.foreignRequests.push(url);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) trouble.failedRequests.push(`${response.status()} ${response.url()}`);
      });
      await use(trouble);
      const unexpected = trouble.console.filter((message) => !trouble.expected.some((pattern) => pattern.test(message)));
      expect({ ...trouble, console: unexpected, expected: [] }).toEqual({ console: [], foreignRequests: [], failedRequests: [], expected: [] });
    },
    { auto: true },
  ],
});

/** Opens a page by its path below the base path: `/debates/`. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`.${path}`, { waitUntil: 'load' });
}

/** Waits until everything that starts with the page has started. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr][client="load"], #search-page:not([data-started])')).toHaveCount(0);
}

export { expect };
