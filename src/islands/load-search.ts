import { buildEngine, type Engine } from '../search/engine.ts';
import { prepareSearch, unpackDocuments, type Prepared } from '../search/prepare.ts';
import { fetchColumns } from './fetch-columns.ts';
import type { SearchAddresses } from './search-addresses.ts';

let loading: Promise<Engine> | null = null;

/** The search engine of this page, loaded at the first call. After a failure the next call tries again. */
export function loadSearch(addresses: SearchAddresses): Promise<Engine> {
  loading ??= load(addresses).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(addresses: SearchAddresses): Promise<Engine> {
  const { columns, indexes } = await prepareInWorker(addresses).catch(() => prepareSearch((group) => fetchColumns(addresses, group)));
  return buildEngine(unpackDocuments(columns), indexes);
}

/** Builds the index beside the page, so that typing stays smooth; rejects where workers are refused. */
function prepareInWorker(addresses: SearchAddresses): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    const finish = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<Prepared | null>) => {
      finish();
      if (data) resolve(data);
      else reject(new Error('the worker could not load the search data'));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      finish();
      reject(new Error('the worker could not start'));
    };
    worker.postMessage({ ...addresses, data: new URL(addresses.data, location.href).href });
  });
}
