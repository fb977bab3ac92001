import { bestPanel } from '../analysis/panel.ts';
import { QUICK_STEPS, type PanelAnswer, type PanelQuestion } from './panel-messages.ts';

/** Looks for panels beside the page: gives a good one at once, and the one that is proved when that takes longer. */
addEventListener('message', ({ data: { actors, choice } }: MessageEvent<PanelQuestion>) => {
  const answer = (message: PanelAnswer) => postMessage(message);
  const quick = bestPanel(actors, choice, QUICK_STEPS);
  const settled = quick.panel?.exact ?? true;
  answer({ result: quick, settled });
  if (!settled) answer({ result: bestPanel(actors, choice), settled: true });
});
