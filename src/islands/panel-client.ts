import { LatestWorker } from './latest-worker.ts';
import { QUICK_STEPS, type PanelAnswer, type PanelQuestion } from './panel-messages.ts';

const worker = new LatestWorker<PanelQuestion>('panel');
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
      return await worker.ask(question, (answer: PanelAnswer) => {
        use(answer);
        return answer.settled;
      });
    } catch {
      refused = true;
    }
  }
  const { bestPanel } = await import('../analysis/panel.ts');
  use({ result: bestPanel(question.actors, question.choice, QUICK_STEPS), settled: true });
}
