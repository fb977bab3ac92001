import { conflictLines, type ConflictLine } from '../../analysis/panel-account.ts';
import type { PanelActor } from '../../analysis/panel-actor.ts';
import type { PanelChoice } from '../../analysis/panel-choice.ts';
import type { PanelData, PanelDebate } from '../../analysis/panel-data.ts';
import type { Panel } from '../../analysis/panel.ts';
import type { Standing } from '../marks/standing.ts';

/** A panel with all that is known of its seats on its debates. */
export interface SeatedPanel {
  readonly panel: Panel;
  readonly choice: PanelChoice;
  /** By short name. */
  readonly seats: readonly PanelActor[];
  /** The debates, those on which the seats disagree most first, and how they divide there. */
  readonly lines: readonly { readonly debate: PanelDebate; readonly line: ConflictLine }[];
  readonly nameOf: (actor: string) => string;
}

export interface PanelLinesInput {
  readonly seated: SeatedPanel;
  readonly href: (actor: string, debate: string) => string;
  readonly debateHref: (debate: string) => string;
}

export function seatedPanel({ actors, debates }: Pick<PanelData, 'actors' | 'debates'>, choice: PanelChoice, panel: Panel): SeatedPanel {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const seats = panel.seated.map((id) => byId.get(id)!).sort((a, b) => a.shortName.localeCompare(b.shortName, 'en') || (a.id < b.id ? -1 : 1));
  return {
    panel,
    choice,
    seats,
    lines: conflictLines(seats, choice.debates).map((line) => ({ debate: debates.find(({ id }) => id === line.debate)!, line })),
    nameOf: (actor) => byId.get(actor)?.shortName ?? actor,
  };
}

/** Where a seat stands on a debate; `null` where nothing is recorded. */
export function seatStanding({ id, shortName, positions }: PanelActor, debate: string): Standing | null {
  const position = positions.find((other) => other.debate === debate);
  return position ? { ...position, actor: id, name: shortName } : null;
}
