import { expect, test } from 'vitest';
import { PANEL_OF_FIVE } from '../../src/analysis/panel-choice.ts';
import { bestPanel } from '../../src/analysis/panel.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { readPanelData } from '../../src/publish/panel-file.ts';
import { readPanelQuotes } from '../../src/publish/panel-quotes.ts';
import { BASE_PATH, fileBehind, readPage } from './built-site.ts';

const corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
const table = positionTable(corpus);
const data = readPanelData(readPage('/panel/data.json'));

test('from the file that a browser gets, the builder finds the panels that were printed, each proved', () => {
  const page = readPage('/panel/');
  for (const { id, title } of data.debates) {
    const { panel } = bestPanel(data.actors, { ...PANEL_OF_FIVE, debates: [id] });
    const printed = page.slice(page.indexOf(`<details id="panel-${id}"`)).split('<ol class="panel-seats')[1]!.split('</ol>')[0]!;
    const seated = [...printed.matchAll(/<h4><a href="[^"]*\/stakeholders\/([^"/]+)\/"/g)].map(([, actor]) => actor);
    expect([...seated].sort(), title).toEqual(panel!.seated);
    expect(panel!.exact, title).toBe(true);
  }
});

test('the file holds every position of the collection, to four decimals', () => {
  const published = data.actors.flatMap(({ id, positions }) => positions.map(({ debate, mean, n }) => `${id} ${debate} ${mean} ${n}`));
  expect(published.sort()).toEqual(table.positions.map(({ actor, debate, mean, n }) => `${actor} ${debate} ${Math.round(mean * 1e4) / 1e4 + 0} ${n}`).sort());
});

test('each position has words in the briefing: those of a statement of that actor on that debate, to the letter, with a page', () => {
  for (const debate of corpus.debates.keys()) {
    const { quotes } = readPanelQuotes(readPage(`/panel/quotes/${debate}.json`));
    expect(quotes.map(({ actor }) => actor).sort()).toEqual(table.byDebate.get(debate)!.map(({ actor }) => actor).sort());
    for (const { actor, text, date, kind, address } of quotes) {
      const receipt = table.get(actor, debate)!.receipts.find(({ statement }) => `${BASE_PATH}q/${statement.id}/` === address);
      expect(receipt?.statement).toMatchObject({ text, date, kind });
      expect(fileBehind(address.slice(BASE_PATH.length - 1))).not.toBeNull();
    }
  }
});
