import type { PanelActor } from '../analysis/panel-actor.ts';
import type { PanelChoice } from '../analysis/panel-choice.ts';
import { bestPanel } from '../analysis/panel.ts';

/** Looks for panels beside the page: most take a tenth of a second, twelve seats on all debates some seconds. */
addEventListener('message', ({ data: { actors, choice } }: MessageEvent<{ actors: readonly PanelActor[]; choice: PanelChoice }>) => postMessage(bestPanel(actors, choice)));
