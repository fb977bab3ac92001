import { buildEngine, type Engine } from '../search/engine.ts';
import { prepareSearch, unpackDocuments, type Prepared } from '../search/prepare.ts';
import { fetchColumns } from './fetch-columns.ts';
import type { SearchAddresses } from './search-addresses.ts';

let latest: Engine | null = null;
let loading: Promise<void> | null = null;
const users = new Set<(engine: Engine) => void>();

/**
 * The search engine of this page, loaded at the first call: one over the quotations' texts, then one over everything.
 * After a failure the next call tries again.
 * @param use called with each engine
 * @returns when the last one is there
 */
export function loadSearch(addresses: SearchAddresses, use: (engine: Engine) => void): Promise<void> {
  users.add(use);
  if (latest) use(latest);
  loading ??= load(addresses).catch((error: unknown) => {
    loading = null;
    latest = null;
    throw error;
  });
  return loading;
}

function load(addresses: SearchAddresses): Promise<void> {
  const share = ({ columns, indexes, whole }: Prepared) => {
    latest = buildEngine(unpackDocuments(columns), indexes, whole);
    for (const use of users) use(latest);
  };
  return prepareInWorker(addresses, share).catch(() => prepareSearch((part) => fetchColumns(addresses, part), share));
}

/** Builds the index beside the page, so that typing stays smooth; rejects where workers are refused. */
function prepareInWorker(addresses: SearchAddresses, use: (prepared: Prepared) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    const fail = (why: string) => {
      worker.terminate();
      reject(new Error(why));
    };
    worker.onmessage = ({ data }: MessageEvent<Prepared | null>) => {
      if (!data) return fail('the worker could not load the search data');
      use(data);
      if (!data.whole) return;
      worker.terminate();
      resolve();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail('the worker could not start');
    };
    worker.postMessage({ ...addresses, data: new URL(addresses.data, location.href).href });
  });
}
