import type { PanelActor } from '../analysis/panel-actor.ts';
import type { PanelChoice } from '../analysis/panel-choice.ts';
import type { PanelResult } from '../analysis/panel.ts';

/** Steps of a proof that nobody waits for: a twentieth of a second. */
export const QUICK_STEPS = 150;

export interface PanelQuestion {
  readonly actors: readonly PanelActor[];
  readonly choice: PanelChoice;
}

export interface PanelAnswer {
  readonly result: PanelResult;
  /** Whether no better answer will follow. */
  readonly settled: boolean;
}
