import { PANEL_OF_FIVE, type PanelChoice } from '../analysis/panel-choice.ts';
import { panelData } from '../analysis/panel-data.ts';
import { bestPanel } from '../analysis/panel.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { ChartSheet } from '../charts/chart-sheet.ts';
import { seatedPanel, type SeatedPanel } from '../charts/panel-lines/input.ts';
import { panelLinesSheet } from '../charts/panel-lines/sheet.ts';
import type { Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';

/** The panel of five of one debate, as it is found where nothing else is asked. */
export interface ReadyPanel {
  readonly debate: string;
  readonly title: string;
  readonly choice: PanelChoice;
  /** `null` where the limits leave too few actors. */
  readonly seated: SeatedPanel | null;
}

const known = new WeakMap<PositionTable, readonly ReadyPanel[]>();

/** One for each debate, in the order of the collection, computed once a build. */
export function readyPanels(corpus: Corpus, table: PositionTable): readonly ReadyPanel[] {
  const before = known.get(table);
  if (before) return before;
  const data = panelData(corpus, table);
  const ready = data.debates.map(({ id, title }) => {
    const choice: PanelChoice = { ...PANEL_OF_FIVE, debates: [id] };
    const { panel } = bestPanel(data.actors, choice);
    return { debate: id, title, choice, seated: panel && seatedPanel(data, choice, panel) };
  });
  known.set(table, ready);
  return ready;
}

export function readyPanelSheet(seated: SeatedPanel): ChartSheet {
  return panelLinesSheet({ seated, href: address.position, debateHref: address.debate });
}

/** Where a ready panel stands on the page of panels. */
export function readyPanelAnchor(debate: string): string {
  return `panel-${debate}`;
}
