import type { MapToCheck } from '../charts/atlas-map/check-map.ts';
import type { AtlasCheck } from '../charts/atlas-map/explore.ts';

let worker: Worker | null = null;

/**
 * Checks a map beside the page; what was being checked before is dropped. Rejects where workers are refused.
 */
export function checkInWorker(map: MapToCheck): Promise<AtlasCheck> {
  worker?.terminate();
  const mine = new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' });
  worker = mine;
  return new Promise((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<AtlasCheck>) => {
      mine.terminate();
      resolve(data);
    };
    mine.onerror = (event) => {
      event.preventDefault();
      mine.terminate();
      reject(new Error('the worker could not start'));
    };
    mine.postMessage(map);
  });
}
