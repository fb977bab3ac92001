import type { DatasetRecord } from '../src/domain/dataset.ts';
import { citationCff } from '../src/publish/citation-cff.ts';
import { jsonSchema } from '../src/publish/json-schema.ts';
import { RECORD_KINDS } from '../src/publish/record-kinds.ts';

/** The files that `npm run describe` writes: path below the project → text. */
export function describedFiles(dataset: DatasetRecord): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const inJson = RECORD_KINDS.flatMap(({ name, files }) => (files?.ending === 'json' ? [{ name, folder: files.folder }] : []));
  return new Map([
    ['CITATION.cff', citationCff(dataset)],
    ...RECORD_KINDS.map(({ name, schema, title, description }) => [`schemas/${name}.json`, json(jsonSchema(schema, 'input', { title, description }))] as const),
    ['.vscode/settings.json', json({ 'json.schemas': inJson.map(({ name, folder }) => ({ fileMatch: [folder === '' ? `/content/${name}.json` : `/content/${folder}/*.json`], url: `./schemas/${name}.json` })) })],
  ]);
}
