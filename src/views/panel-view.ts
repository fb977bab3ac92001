import { PANEL_OF_FIVE, type PanelChoice } from '../analysis/panel-choice.ts';
import type { PanelData } from '../analysis/panel-data.ts';
import { bestPanel } from '../analysis/panel.ts';
import { seatedPanel, type SeatedPanel } from '../charts/panel-lines/input.ts';

/** The panel of five of one debate, as it is found where nothing else is asked. */
export interface ReadyPanel {
  readonly debate: string;
  readonly title: string;
  readonly choice: PanelChoice;
  /** `null` where the limits leave too few actors. */
  readonly seated: SeatedPanel | null;
}

/** One for each debate, in the order of the collection. */
export function readyPanels(data: PanelData): ReadyPanel[] {
  return data.debates.map(({ id, title }) => {
    const choice: PanelChoice = { ...PANEL_OF_FIVE, debates: [id] };
    const { panel } = bestPanel(data.actors, choice);
    return { debate: id, title, choice, seated: panel && seatedPanel(data, choice, panel) };
  });
}
