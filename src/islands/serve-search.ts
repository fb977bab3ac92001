import { buildLocalService } from '../search/engine.ts';
import { prepareSearch } from '../search/prepare.ts';
import type { FromSearch, ToSearch } from '../search/search-messages.ts';
import { DataFault, readPart, type Part, type SearchPart } from '../search/search-part.ts';
import type { SearchService } from '../search/search-service.ts';

type Question = Extract<ToSearch, { kind: 'ask' }>;

/**
 * The search as something that takes messages and sends some, in a worker or, where workers are refused, in the page.
 * Questions that came while another was answered are looked at together: only the last of each asker is answered.
 */
export function serveSearch(send: (message: FromSearch) => void): (message: ToSearch) => void {
  let service: SearchService | null = null;
  const waiting = new Map<string, Question>();
  let called = false;
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
    if (!service) return;
    const questions = [...waiting.values()];
    waiting.clear();
    for (const { asker, number, request } of questions) send({ kind: 'answer', asker, number, answer: await service(request) });
  }

  return (message) => {
    if (message.kind === 'ask') {
      waiting.set(message.asker, message);
      callAnswerer();
      return;
    }
    prepareSearch(
      (part, fresh) => fetchPart(message.data, part, fresh),
      (documents, whole) => {
        service = buildLocalService(documents, whole);
        send({ kind: 'ready', whole });
        callAnswerer();
      },
    ).catch((error: unknown) => {
      if (!(error instanceof DataFault)) throw error;
      send({ kind: 'failed', reason: error.reason });
    });
  };
}

/** @throws DataFault */
async function fetchPart(pattern: string, part: Part, fresh: boolean): Promise<SearchPart> {
  let text: string;
  try {
    const response = await fetch(pattern.replace('*', part), fresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new DataFault('missing', `the search data for ${part} answered with status ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw error instanceof DataFault ? error : new DataFault('missing', `the search data for ${part} did not come`);
  }
  return readPart(text, part);
}
