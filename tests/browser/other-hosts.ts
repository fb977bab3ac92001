import { expect, test as base } from '@playwright/test';
import { serveSite, type ServedSite } from '../site/serve-site.ts';
import { otherSite, type OtherSite } from './embedding-page.ts';

/**
 * A Playwright test with the built site as a host serves it, with its headers, and somebody else's site on another origin. Both
 * are started once a worker, for all files that use this test.
 */
export const test = base.extend<object, { site: ServedSite; other: OtherSite }>({
  site: [
    async ({}, use) => {
      const site = await serveSite({ withHeaders: true });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  other: [
    async ({}, use) => {
      const other = await otherSite();
      await use(other);
      await other.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
