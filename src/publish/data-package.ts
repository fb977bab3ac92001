import type { Corpus } from '../domain/corpus.ts';
import { DATA_TABLES, MEDIA_TYPES, type DataFile } from './data-files.ts';
import { datasetWords, type DatasetPlace, type Licence } from './dataset-words.ts';
import { tableSchema } from './table-schema.ts';

/** Data Package 2.0 of the whole dataset; https://datapackage.org/standard/data-package/ */
export function dataPackage(corpus: Corpus, files: readonly DataFile[], place: DatasetPlace) {
  const words = datasetWords(corpus, place);
  const { own, quoted, facts } = words.licences;
  const datasets = [...corpus.sources.values()].filter(({ type }) => type === 'dataset');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: words.name,
    id: place.file('datapackage.json'),
    title: words.title,
    description: words.description,
    homepage: place.page,
    version: words.version,
    created: `${words.released}T00:00:00Z`,
    keywords: words.keywords,
    contributors: [{ title: words.author, roles: ['creator'] }],
    licenses: [own, quoted, facts].map(licence),
    sources: [
      { title: `${corpus.sources.size} documents, each with its licence`, path: 'sources.csv' },
      ...datasets.map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })),
    ],
    resources: files.map(({ name, path, title, description, rights, format, table, bytes, sha256 }) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name,
      path,
      ...(table ? { type: 'table' } : {}),
      title,
      description,
      format,
      mediatype: MEDIA_TYPES[format],
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      licenses: rights.map((right) => licence(words.licences[right])),
      ...(table ? { dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', delimiter: ',', lineTerminator: '\n' }, schema: tableSchema(table, DATA_TABLES) } : { jsonSchema: place.schema(name) }),
    })),
  };
}

function licence({ id, title, path }: Licence) {
  return { ...(id ? { name: id } : {}), title, path };
}
