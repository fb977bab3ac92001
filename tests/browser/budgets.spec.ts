import { readFileSync } from 'node:fs';
import { readPage } from '../site/built-site.ts';
import { templates } from '../site/templates.ts';
import { loadedBy } from './page-weight.ts';
import { expect, test } from './site-page.ts';

interface Budget {
  patterns: string[];
  compressedKilobytes: number;
  requests: number;
  /** Documents with more actors are beyond what the budget is for. */
  mostActors?: number;
}

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Record<'page' | 'index' | 'embed', Budget>;
const actorsOn = (path: string) => new Set([...readPage(path).matchAll(/data-actor="([^"]+)"/g)].map(([, actor]) => actor)).size;

for (const { patterns, compressedKilobytes, requests, mostActors = Infinity } of [budgets.page, budgets.index, budgets.embed]) {
  const counts = (path: string) => mostActors === Infinity || !path.startsWith('/embed/') || actorsOn(path) <= mostActors;
  for (const { pattern, example } of templates(counts).filter((template) => patterns.includes(template.pattern))) {
    test(`the largest page of ${pattern}, ${example}, loads at most ${compressedKilobytes} kB in ${requests} requests`, async ({ page }) => {
      const loaded = await loadedBy(page, example);
      const list = loaded.map(({ path, compressed }) => `${path} ${compressed}`).join('\n');
      expect(loaded.length, list).toBeLessThanOrEqual(requests);
      expect(loaded.reduce((sum, { compressed }) => sum + compressed, 0), list).toBeLessThanOrEqual(compressedKilobytes * 1000);
    });
  }
}
