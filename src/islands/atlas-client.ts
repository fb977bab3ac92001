import type { AtlasEvidence } from '../analysis/atlas-scaling.ts';
import type { MapToCheck } from '../charts/atlas-map/check-map.ts';
import type { SettledPlaces } from '../charts/atlas-map/explore.ts';
import type { MapToSettle } from '../charts/atlas-map/settle-map.ts';
import { workerAddress } from './worker-address.ts';

let worker: Worker | null = null;
let busy = false;

/**
 * Makes a map beside the page; what the worker still did for another one is dropped, and is never answered. Rejects where
 * workers are refused.
 */
export function settleInWorker(map: MapToSettle): Promise<SettledPlaces> {
  return ask(map);
}

/** Checks a map beside the page, on the same terms. */
export function checkInWorker(map: MapToCheck): Promise<AtlasEvidence> {
  return ask(map);
}

async function ask<Answer>(map: MapToSettle | MapToCheck): Promise<Answer> {
  if (busy) {
    worker?.terminate();
    worker = null;
  }
  const mine = (worker ??= new Worker(workerAddress('atlas'), { type: 'module' }));
  busy = true;
  return new Promise((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<Answer>) => {
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
    mine.postMessage(map);
  });
}
