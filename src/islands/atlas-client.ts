import type { AtlasEvidence } from '../analysis/atlas-scaling.ts';
import type { MapToCheck } from '../charts/atlas-map/check-map.ts';
import type { SettledPlaces } from '../charts/atlas-map/explore.ts';
import type { MapToSettle } from '../charts/atlas-map/settle-map.ts';
import { LatestWorker } from './latest-worker.ts';

const worker = new LatestWorker<MapToSettle | MapToCheck>('atlas');

/** Makes a map beside the page, unless another is asked for meanwhile. Rejects where workers are refused. */
export function settleInWorker(map: MapToSettle): Promise<SettledPlaces> {
  return answerTo(map);
}

/** Checks a map beside the page, on the same terms. */
export function checkInWorker(map: MapToCheck): Promise<AtlasEvidence> {
  return answerTo(map);
}

async function answerTo<Answer>(map: MapToSettle | MapToCheck): Promise<Answer> {
  let found!: Answer;
  await worker.ask(map, (answer: Answer) => {
    found = answer;
    return true;
  });
  return found;
}
