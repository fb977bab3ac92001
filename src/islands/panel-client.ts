import type { PanelActor } from '../analysis/panel-actor.ts';
import type { PanelChoice } from '../analysis/panel-choice.ts';
import type { PanelResult } from '../analysis/panel.ts';

let worker: Worker | null = null;
let busy = false;
let refused = false;

/**
 * Finds a panel in a worker or, where workers are refused, in the page itself. What the worker still did for another choice is
 * dropped, and is never answered.
 */
export async function findPanel(actors: readonly PanelActor[], choice: PanelChoice): Promise<PanelResult> {
  if (!refused) {
    try {
      return await inWorker({ actors, choice });
    } catch {
      refused = true;
    }
  }
  const { bestPanel } = await import('../analysis/panel.ts');
  return bestPanel(actors, choice);
}

function inWorker(question: { actors: readonly PanelActor[]; choice: PanelChoice }): Promise<PanelResult> {
  if (busy) {
    worker?.terminate();
    worker = null;
  }
  const mine = (worker ??= new Worker(new URL('./panel-worker.ts', import.meta.url), { type: 'module' }));
  busy = true;
  return new Promise((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<PanelResult>) => {
      busy = false;
      resolve(data);
    };
    mine.onerror = (event) => {
      event.preventDefault();
      mine.terminate();
      if (worker === mine) {
        worker = null;
        busy = false;
      }
      reject(new Error('the worker could not start'));
    };
    mine.postMessage(question);
  });
}
