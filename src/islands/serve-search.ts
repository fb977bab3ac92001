import { buildLocalService } from '../search/engine.ts';
import { prepareSearch } from '../search/prepare.ts';
import type { FromSearch, ToSearch } from '../search/search-messages.ts';
import { DataFault } from '../search/search-part.ts';
import type { SearchService } from '../search/search-service.ts';
import { fetchPart } from './fetch-part.ts';

type Question = Extract<ToSearch, { kind: 'ask' }>;

/**
 * The search as something that takes messages and sends some, in a worker or, where workers are refused, in the page.
 * Questions that came while another was answered are looked at together: only the last of each asker is answered.
 */
export function serveSearch(send: (message: FromSearch) => void): (message: ToSearch) => void {
  let service: SearchService | null = null;
  const waiting = new Map<string, Question>();
  let called = false;
  let answering = false;
  const turn = new MessageChannel();
  turn.port1.onmessage = () => {
    called = false;
    void answerAll();
  };
  const callAnswerer = () => {
    if (called) return;
    called = true;
    turn.port2.postMessage(null);
  };

  async function answerAll(): Promise<void> {
    if (!service || answering) return;
    answering = true;
    const questions = [...waiting.values()];
    waiting.clear();
    try {
      for (const { asker, number, request } of questions) send({ kind: 'answer', asker, number, answer: await service(request) });
    } catch (error) {
      fail(error);
    } finally {
      answering = false;
      if (waiting.size > 0) callAnswerer();
    }
  }

  /** Tells what could not be loaded; anything else is a fault of ours. */
  function fail(error: unknown): void {
    if (!(error instanceof DataFault)) throw error;
    send({ kind: 'failed', reason: error.reason });
  }

  function use(ready: SearchService, whole: boolean): void {
    service = ready;
    send({ kind: 'ready', whole });
    callAnswerer();
  }

  async function load({ data, engine }: Extract<ToSearch, { kind: 'load' }>): Promise<void> {
    if (engine === 'fuse') return prepareSearch((part, fresh) => fetchPart(data, part, fresh), (documents, whole) => use(buildLocalService(documents, whole), whole));
    const { loadShards } = await import('./load-shards.ts');
    return loadShards(data, use);
  }

  return (message) => {
    if (message.kind === 'ask') {
      waiting.set(message.asker, message);
      callAnswerer();
      return;
    }
    load(message).catch(fail);
  };
}
