import { checkMap, type MapToCheck } from '../charts/atlas-map/check-map.ts';
import { settleMap, type MapToSettle } from '../charts/atlas-map/settle-map.ts';

/** Makes maps beside the page, which takes a tenth of a second, and checks them, which takes seconds. */
addEventListener('message', ({ data }: MessageEvent<MapToSettle | MapToCheck>) => postMessage('bearings' in data ? settleMap(data) : checkMap(data)));
