import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const searchField = (page: Page) => page.getByLabel('Search quotes, stakeholders, people, debates and sources').last();
export const quotes = (page: Page) => page.getByRole('region', { name: /quotes?$/ });
export const firstQuote = (page: Page) => quotes(page).getByRole('listitem').first();
export const heading = (page: Page) => quotes(page).getByRole('heading', { level: 2 });

/** What axe finds on a page, a line for each element. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`));
}
