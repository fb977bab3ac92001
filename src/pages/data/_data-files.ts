import { createHash } from 'node:crypto';
import { analysis, corpus } from '../../corpus.ts';
import { dataFiles, type DataFile } from '../../publish/data-files.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The files of the dataset, with sizes and checksums, written once a build. */
export const published = (): readonly DataFile[] => dataFiles(corpus(), analysis(), sha256);

/** Those of one format that stand in the folder of the data itself, as the routes of an endpoint of that ending. */
export function dataRoutes(format: DataFile['format']) {
  return published()
    .filter((file) => file.format === format && !file.path.includes('/'))
    .map(({ path, text }) => ({ params: { file: path.slice(0, -1 - format.length) }, props: { text } }));
}
