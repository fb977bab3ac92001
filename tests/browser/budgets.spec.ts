import { readFileSync } from 'node:fs';
import { templates } from '../site/templates.ts';
import { loadedBy } from './page-weight.ts';
import { expect, test } from './site-page.ts';

interface Budget {
  patterns: string[];
  compressedKilobytes: number;
  requests: number;
}

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as { page: Budget; embed: Budget };

for (const { patterns, compressedKilobytes, requests } of [budgets.page, budgets.embed]) {
  for (const { pattern, example } of templates().filter((template) => patterns.includes(template.pattern))) {
    test(`the largest page of ${pattern}, ${example}, loads at most ${compressedKilobytes} kB in ${requests} requests`, async ({ page }) => {
      const loaded = await loadedBy(page, example);
      const list = loaded.map(({ path, compressed }) => `${path} ${compressed}`).join('\n');
      expect(loaded.length, list).toBeLessThanOrEqual(requests);
      expect(loaded.reduce((sum, { compressed }) => sum + compressed, 0), list).toBeLessThanOrEqual(compressedKilobytes * 1000);
    });
  }
}
