import { workerAddress, type WorkerName } from './worker-address.ts';

/** A worker that is asked one thing at a time: what it still does for an earlier question is dropped, and never answered. */
export class LatestWorker<Question> {
  readonly #name: WorkerName;
  #worker: Worker | null = null;
  #busy = false;

  constructor(name: WorkerName) {
    this.#name = name;
  }

  /**
   * @param use called with each answer; `true` when it was the last
   * @returns when the last answer has come; rejects where workers are refused
   */
  async ask<Answer>(question: Question, use: (answer: Answer) => boolean): Promise<void> {
    if (this.#busy) {
      this.#worker?.terminate();
      this.#worker = null;
    }
    const mine = (this.#worker ??= new Worker(workerAddress(this.#name), { type: 'module' }));
    this.#busy = true;
    return new Promise((resolve, reject) => {
      mine.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (!use(data)) return;
        this.#busy = false;
        resolve();
      };
      mine.onerror = (event) => {
        event.preventDefault();
        mine.terminate();
        if (this.#worker === mine) {
          this.#worker = null;
          this.#busy = false;
        }
        reject(new Error('the worker could not start'));
      };
      mine.postMessage(question);
    });
  }
}
