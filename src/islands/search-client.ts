import type { FromSearch, ToSearch } from '../search/search-messages.ts';
import type { DataFaultReason } from '../search/search-part.ts';
import type { SearchAnswer, SearchRequest } from '../search/search-service.ts';
import type { SearchAddresses } from './search-addresses.ts';
import { workerAddress } from './worker-address.ts';

/** How far the search is. `words`: it answers from the quotations' words alone. */
export type Readiness = 'loading' | 'words' | 'whole';

export interface Standing {
  readonly readiness: Readiness;
  /** Why no more can be loaded; `null` while nothing is wrong. */
  readonly fault: DataFaultReason | null;
}

let standing: Standing = { readiness: 'loading', fault: null };
let send: ((message: ToSearch) => void) | null = null;
let number = 0;
const watchers = new Set<(standing: Standing) => void>();
const askers = new Map<string, { number: number; use: (answer: SearchAnswer) => void }>();

/**
 * Starts the search of this page, once, in a worker or, where workers are refused, in the page itself.
 * @param watch told how far the search is, at once and with each change
 */
export function startSearch(addresses: SearchAddresses, watch: (standing: Standing) => void): void {
  watchers.add(watch);
  watch(standing);
  if (send) return;
  const load = loadFrom(addresses);
  send = throughWorker(receive, () => void throughPage(load));
  if (send) send(load);
  else void throughPage(load);
}

/** Loads again what could not be loaded. */
export function reloadSearch(addresses: SearchAddresses): void {
  tell({ ...standing, fault: null });
  send?.(loadFrom(addresses));
}

function loadFrom({ data, engine }: SearchAddresses): ToSearch {
  return { kind: 'load', data: new URL(data, location.href).href, engine };
}

/** @param use called with the answer, unless the same asker has asked something else meanwhile */
export function ask(asker: string, request: SearchRequest, use: (answer: SearchAnswer) => void): void {
  number += 1;
  askers.set(asker, { number, use });
  send?.({ kind: 'ask', asker, number, request });
}

/** Makes the last question of an asker void. */
export function forget(asker: string): void {
  askers.delete(asker);
}

function receive(message: FromSearch): void {
  if (message.kind === 'ready') tell({ readiness: message.whole ? 'whole' : 'words', fault: null });
  else if (message.kind === 'failed') tell({ ...standing, fault: message.reason });
  else {
    const waiting = askers.get(message.asker);
    if (waiting?.number === message.number) waiting.use(message.answer);
  }
}

function tell(next: Standing): void {
  standing = next;
  for (const watch of watchers) watch(standing);
}

/** @returns `null` where workers are refused at once; `refused` is called where that shows later */
function throughWorker(use: (message: FromSearch) => void, refused: () => void): ((message: ToSearch) => void) | null {
  try {
    const worker = new Worker(workerAddress('search'), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromSearch>) => use(data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      refused();
    };
    return (message) => worker.postMessage(message);
  } catch {
    return null;
  }
}

/** What was asked before is asked again by those who watch, once this is ready. */
async function throughPage(load: ToSearch): Promise<void> {
  send = () => undefined;
  try {
    const { serveSearch } = await import('./serve-search.ts');
    send = serveSearch(receive);
    send(load);
  } catch {
    tell({ ...standing, fault: 'missing' });
  }
}
