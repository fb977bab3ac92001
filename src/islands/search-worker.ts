import { prepareSearch } from '../search/prepare.ts';
import { fetchColumns } from './fetch-columns.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** Answers addresses with the first part of the search data, then with all of it, or with `null` where that fails. */
addEventListener('message', ({ data }: MessageEvent<SearchAddresses>) => {
  prepareSearch(
    (part) => fetchColumns(data, part),
    (prepared) =>
      postMessage(prepared, {
        transfer: Object.values(prepared.indexes).flatMap((index) =>
          Object.values(index).flatMap((value: unknown) => (ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [])),
        ),
      }),
  ).catch(() => postMessage(null));
});
