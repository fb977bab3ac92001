import { checkMap, type MapToCheck } from '../charts/atlas-map/check-map.ts';

/** Checks maps beside the page: each takes seconds. */
addEventListener('message', ({ data }: MessageEvent<MapToCheck>) => postMessage(checkMap(data)));
