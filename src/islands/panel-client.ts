import { QUICK_STEPS, type PanelAnswer, type PanelQuestion } from './panel-messages.ts';
import { workerAddress } from './worker-address.ts';

let worker: Worker | null = null;
let busy = false;
let refused = false;

/**
 * Finds a panel in a worker or, where workers are refused, in the page itself, which does not try for long to prove it. What
 * the worker still did for another choice is dropped, and is never answered.
 *
 * @param use called with a good panel at once, and again where another is proved later
 */
export async function findPanel(question: PanelQuestion, use: (answer: PanelAnswer) => void): Promise<void> {
  if (!refused) {
    try {
      return await inWorker(question, use);
    } catch {
      refused = true;
    }
  }
  const { bestPanel } = await import('../analysis/panel.ts');
  use({ result: bestPanel(question.actors, question.choice, QUICK_STEPS), settled: true });
}

function inWorker(question: PanelQuestion, use: (answer: PanelAnswer) => void): Promise<void> {
  if (busy) {
    worker?.terminate();
    worker = null;
  }
  const mine = (worker ??= new Worker(workerAddress('panel'), { type: 'module' }));
  busy = true;
  return new Promise((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<PanelAnswer>) => {
      use(data);
      if (!data.settled) return;
      busy = false;
      resolve();
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
