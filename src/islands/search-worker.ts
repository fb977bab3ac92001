import { prepareSearch } from '../search/prepare.ts';
import { fetchColumns } from './fetch-columns.ts';
import type { SearchAddresses } from './search-addresses.ts';

addEventListener('message', ({ data }: MessageEvent<SearchAddresses>) => {
  prepareSearch((group) => fetchColumns(data, group)).then(
    (prepared) =>
      postMessage(prepared, {
        transfer: Object.values(prepared.indexes).flatMap(({ starts, documents, fields, sequence, sequenceStarts, letters }) =>
          [starts, documents, fields, sequence, sequenceStarts, letters].map(({ buffer }) => buffer),
        ),
      }),
    () => postMessage(null),
  );
});
