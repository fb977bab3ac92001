import type { DatasetRecord } from '../domain/dataset.ts';
import { DATASET } from './dataset-words.ts';

/**
 * How to cite the dataset, Citation File Format 1.2.0; https://github.com/citation-file-format/citation-file-format
 * @param url where the published dataset stands; left out in the repository, which may be published anywhere
 */
export function citationCff({ version, released }: Pick<DatasetRecord, 'version' | 'released'>, url?: string): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use this dataset, please cite it as below, and the sources of the quotations that you print.',
    'type: dataset',
    `title: ${quoted(DATASET.title)}`,
    `abstract: ${quoted(DATASET.summary)}`,
    'authors:',
    `  - name: ${quoted(DATASET.author)}`,
    `version: ${version}`,
    `date-released: ${quoted(released)}`,
    'license: CC-BY-4.0',
    ...(url ? [`url: ${quoted(url)}`] : []),
    'keywords:',
    ...DATASET.keywords.map((keyword) => `  - ${quoted(keyword)}`),
    '',
  ].join('\n');
}

/** A YAML string in double quotation marks, which reads as JSON does. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
