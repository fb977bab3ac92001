import type { ToSearch } from '../search/search-messages.ts';
import { serveSearch } from './serve-search.ts';

const receive = serveSearch((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToSearch>) => receive(data));
